/// The parts of addresses.
extension Addresses {
  /// The most characters of a heading that an address shows.
  private static let longest = 60

  /// The first heading and those right below it, as long as each outranks all that follow: they
  /// name the text, not a section.
  static func titles(_ clauses: [Clause]) -> Range<Int> {
    let headings = clauses.indices.filter { clauses[$0].kind == .heading }
    guard let first = headings.first else { return 0..<0 }
    var end = first
    for (place, heading) in headings.enumerated() {
      let level = clauses[heading].level
      guard heading == end, clauses[heading].label.isEmpty, level < Clause.leadLevel,
        headings[(place + 1)...].allSatisfy({ clauses[$0].level > level })
      else { break }
      end += 1
    }
    return first..<end
  }

  /// Counts the unlabelled clauses of each kind in one place.
  struct Unlabelled {
    private var rows = 0
    private var blocks = 0
    private var items = 0
    private var paragraphs = 0

    /// Counts one more clause and returns its name: `¶ 2`.
    mutating func next(_ kind: Clause.Kind) -> String {
      switch kind {
      case .row: "row " + Self.next(&rows)
      case .verbatim: "block " + Self.next(&blocks)
      case .item: "• " + Self.next(&items)
      default: "¶ " + Self.next(&paragraphs)
      }
    }

    private static func next(_ count: inout Int) -> String {
      count += 1
      return String(count)
    }
  }

  /// Returns a label without the full stop, colon or dash at its end, or the space before its
  /// closing bracket.
  static func bare(_ label: String) -> String {
    guard let last = label.utf8.last, mayClose(last) else { return label }
    if label.hasSuffix(" )") { return label.dropLast(2) + ")" }
    var bare = label.unicodeScalars[...]
    while let last = bare.last, closings.contains(last), !bare.dropLast().isEmpty {
      bare.removeLast()
    }
    return String(bare)
  }

  private static func mayClose(_ byte: UInt8) -> Bool {
    switch Unicode.Scalar(byte) {
    case ".", ":", "-", " ", ")": true
    default: byte >= 0x80
    }
  }

  private static let closings: [Unicode.Scalar] = [".", ":", "-", "–", "—", " "]

  /// Returns the words of a heading without emphasis, cut after `longest` characters.
  static func shortened(_ text: String) -> String {
    let bare = withoutEmphasis(text)
    guard bare.count > longest else { return bare }
    let cut = bare.prefix(longest)
    return String(cut[..<(cut.lastIndex(of: " ") ?? cut.endIndex)]) + "…"
  }

  /// Returns some words without marks of emphasis. A `_` within a word is a part of it.
  private static func withoutEmphasis(_ text: String) -> String {
    guard text.utf8.contains(where: \.isEmphasis) else { return text }
    var bare = ""
    var previous: Character?
    for (place, character) in zip(text.indices, text) {
      let next = text[place...].dropFirst().first
      let isInWord = character == "_" && [previous, next].allSatisfy { $0.map(isOfWord) ?? false }
      if isInWord || character != "*" && character != "_" { bare.append(character) }
      previous = character
    }
    return bare
  }

  private static func isOfWord(_ character: Character) -> Bool {
    character.isLetter || character.isNumber
  }

  static func match(_ label: String) -> LabelMatch? {
    let bytes = Array(label.utf8)
    return LabelScanner.match(bytes, bytes.indices)
  }

  /// Whether a label distinguishes its clause from its neighbours; a bullet does not.
  static func isName(_ label: String) -> Bool {
    !label.isEmpty && !label.isBullet
  }

  static func rank(_ label: String) -> Int {
    if case .division(let rank)? = match(label)?.style { rank } else { 0 }
  }
}
