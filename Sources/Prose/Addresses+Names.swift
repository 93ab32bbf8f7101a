/// The parts that addresses are made of.
extension Addresses {
  /// Characters of a heading's words that an address shows at most.
  private static let longest = 60

  static func sign(_ kind: Clause.Kind) -> String {
    switch kind {
    case .row: "row"
    case .verbatim: "block"
    case .item: "•"
    default: "¶"
    }
  }

  /// The label without a full stop or colon at its end.
  static func bare(_ label: String) -> String {
    guard let last = label.last, label.count > 1, last == "." || last == ":" else { return label }
    return String(label.dropLast())
  }

  static func shortened(_ text: String) -> String {
    let bare = text.filter { $0 != "*" && $0 != "_" }
    guard bare.count > longest else { return bare }
    let cut = bare.prefix(longest)
    return String(cut[..<(cut.lastIndex(of: " ") ?? cut.endIndex)]) + "…"
  }

  static func match(_ label: String) -> LabelMatch? {
    let bytes = Array(label.utf8)
    return LabelScanner.match(bytes, bytes.indices)
  }

  static func isCounted(_ label: String) -> Bool {
    !label.isEmpty && !LabelScanner.isBullet(label)
  }

  static func rank(_ label: String) -> Int {
    if case .division(let rank)? = match(label)?.style { rank } else { 0 }
  }
}
