/// Where a reader finds each clause: the path of headings and labels, made unique.
///
/// `is of the view 2`, `recognizing b)bis`, `Annex 1, 3.2`, `recalling ¶ 1` for what has no label.
struct Addresses {
  private var headings: [(level: Int, name: String, isLabel: Bool, rank: Int)] = []
  private var labels: [String] = []
  private var unlabelled: [Clause.Kind: Int] = [:]
  private var seen: [String: Int] = [:]

  /// Labels of enclosing items that an address shows at most.
  private static let deepest = 4
  /// Characters of a heading's words that an address shows at most.
  private static let longest = 60

  static func of(_ clauses: [Clause]) -> [String] {
    var addresses = Addresses()
    return clauses.map { clause in addresses.unique(addresses.address(clause)) }
  }

  private mutating func address(_ clause: Clause) -> String {
    guard clause.kind != .heading else { return enter(clause) }
    let own = name(clause)
    guard let section = section() else { return own }
    let isAfterLabel = headings.last?.isLabel ?? false
    return section + (isAfterLabel ? ", " : " ") + own
  }

  /// Opens the section of a heading and returns the heading's own address.
  private mutating func enter(_ heading: Clause) -> String {
    while let last = headings.last, last.level >= heading.level { headings.removeLast() }
    labels.removeAll()
    unlabelled.removeAll()
    let isLabel = !heading.label.isEmpty
    let name = isLabel ? Self.bare(heading.label) : Self.shortened(heading.text)
    headings.append((heading.level, name, isLabel, Self.rank(heading.label)))
    return section() ?? name
  }

  /// The enclosing annex, the nearest labelled division and the nearest heading, each once.
  private func section() -> String? {
    guard let last = headings.indices.last else { return nil }
    let annex = headings.firstIndex { $0.rank == 1 }
    let division = headings.lastIndex { $0.isLabel }
    let path = Set([annex, division, last].compactMap { $0 }).sorted()
    return path.map { headings[$0].name }.joined(separator: ", ")
  }

  private mutating func name(_ clause: Clause) -> String {
    if clause.kind == .footnote { return "footnote " + Self.bare(clause.label) }
    guard clause.kind == .item, Self.isCounted(clause.label) else {
      unlabelled[clause.kind, default: 0] += 1
      return "\(Self.sign(clause.kind)) \(unlabelled[clause.kind, default: 0])"
    }
    if Self.isAbsolute(clause.label) {
      labels.removeAll()
      return Self.bare(clause.label)
    }
    labels.removeSubrange(min(clause.level - 1, labels.count)...)
    labels.append(Self.bare(clause.label))
    let path = labels.suffix(Self.deepest).joined(separator: " ")
    return labels.count > Self.deepest ? "… " + path : path
  }

  /// The address with the count of earlier clauses of the same one, where there are any.
  private mutating func unique(_ address: String) -> String {
    seen[address, default: 0] += 1
    let count = seen[address, default: 1]
    return count == 1 ? address : unique("\(address) (\(count))")
  }

  private static func sign(_ kind: Clause.Kind) -> String {
    switch kind {
    case .row: "row"
    case .verbatim: "block"
    case .item: "•"
    default: "¶"
    }
  }

  /// The label without a full stop or colon at its end.
  private static func bare(_ label: String) -> String {
    guard let last = label.last, label.count > 1, last == "." || last == ":" else { return label }
    return String(label.dropLast())
  }

  private static func shortened(_ text: String) -> String {
    let bare = text.filter { $0 != "*" && $0 != "_" }
    guard bare.count > longest else { return bare }
    let cut = bare.prefix(longest)
    return String(cut[..<(cut.lastIndex(of: " ") ?? cut.endIndex)]) + "…"
  }

  private static func match(_ label: String) -> LabelMatch? {
    let bytes = Array(label.utf8)
    return LabelScanner.match(bytes, bytes.indices)
  }

  private static func isCounted(_ label: String) -> Bool {
    label.utf8.contains { $0.isDigit || $0.isLetter } || match(label)?.style.isBullet == false
  }

  private static func isAbsolute(_ label: String) -> Bool { match(label)?.style.isAbsolute ?? false }

  private static func rank(_ label: String) -> Int {
    if case .division(let rank)? = match(label)?.style { rank } else { 0 }
  }
}
