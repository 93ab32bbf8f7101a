/// Reads ordinal signs, and the suffixes of numbers and letters inserted between others.
extension LabelScanner {
  /// Moves past `-6` or `–6` after a number: the end of a range.
  mutating func range() -> Bool {
    let from = at
    if skip(mark: "-") || skip("–"), number() != nil, atTextStart || at < end && !bytes[at].isLetter
    {
      return true
    }
    at = from
    return false
  }

  /// Moves past any of `bis`, ` ter`, `.quater`, `-bis`, `[bis]`, ` alt 1`; false where there is
  /// none.
  @discardableResult
  mutating func ordinals() -> Bool {
    let from = at
    while suffix() {}
    return at > from
  }

  @discardableResult
  mutating func suffix() -> Bool {
    guard at < end, Self.mayStartSuffix(bytes[at]) else { return false }
    let from = at
    _ = skip(mark: " ") || skip(mark: ".") || skip(mark: "-")
    let around = at < end && !bytes[at].isLetter ? Self.around.first { skip($0.opening) } : nil
    // Most of what follows a label does not begin like an ordinal.
    guard at < end, Self.mayBeOrdinal[Int(bytes[at])] else {
      at = from
      return false
    }
    if around == nil ? skip("new.") && atTextStart : skip("new)") { return true }
    for word in Self.ordinalWords[Int(bytes[at])] where skip(word) {
      let isAlternative = word == "alt" || word == "ALT"
      if isAlternative { alternative() }
      if let around {
        _ = skip(mark: ".")
        guard skip(around.closing) else { break }
        if isAlternative { alternative() }
      }
      guard at < end, goesOn(word) else { return true }
      break
    }
    at = from
    return false
  }

  /// Whether a word goes on after an ordinal that it begins with: `TERMS`. One in small letters
  /// may have a capital right behind it.
  private func goesOn(_ ordinal: String) -> Bool {
    guard let next = scalar(at)?.0 else { return false }
    return next.isLower || next.isUpper && ordinal.utf8.first?.isUpper == true
  }

  /// Moves past the number after an `alt`, if there is one.
  private mutating func alternative() {
    let from = at
    _ = skip(mark: ".")
    _ = skip(mark: " ")
    let ends = number() != nil && (atTextStart || Self.alternativeEnds.contains(bytes[at]))
    if !ends { at = from }
  }

  private static let alternativeEnds = Array(".)*_<".utf8)

  /// The marks around an ordinal in italics, bold or superscript: `*bis*`.
  private static let emphasis = [
    ("**", "**"), ("*", "*"), ("_", "_"), ("<sup>", "</sup>"), ("<i>", "</i>"), ("<em>", "</em>"),
  ]

  static let markup = emphasis.flatMap { [$0.0, $0.1] }

  private static let around: [(opening: String, closing: String)] =
    [("(", ")"), ("[", "]")] + emphasis

  /// Moves past the sign of an ordinal after a number: `°`, `º`, `.º`.
  mutating func degree() -> Bool {
    guard at < end, bytes[at] >= 0x80 || bytes[at] == UInt8(ascii: ".") else { return false }
    return skip("°") || skip("º") || skip(".º")
  }

  /// Ordinal words by their first byte.
  private static let ordinalWords: [[String]] = {
    let words = [
      "bis", "ter", "quater", "quinquies", "sexies", "septies", "octies", "novies", "decies",
      "undecies", "duodecies", "alt",
    ]
    let all =
      words + words.map { $0.uppercased() } + [
        "之一", "之二", "之三", "之四", "之五", "مكرر", "مكررا", "مكرراً",
      ]
    var byFirst = [[String]](repeating: [], count: 256)
    for word in all { byFirst[Int(word.utf8.first ?? 0)].append(word) }
    return byFirst
  }()

  /// All ordinal words.
  static let ordinals = ordinalWords.flatMap(\.self)

  /// Whether a word is an ordinal, and so belongs to the number before it.
  static func isOrdinal(_ word: String) -> Bool {
    word.utf8.first.map { ordinalWords[Int($0)].contains(word) } ?? false
  }

  /// Whether an ordinal word or `new` begins with a byte.
  private static let mayBeOrdinal: [Bool] = ordinalWords.indices.map { byte in
    !ordinalWords[byte].isEmpty || byte == UInt8(ascii: "n")
  }

  static func mayStartSuffix(_ byte: UInt8) -> Bool {
    byte.isLetter || byte == .space || byte == 0xE4 || byte == UInt8(ascii: "_")
      || byte == UInt8(ascii: "<") || byte == UInt8(ascii: "[")
      || (byte >= UInt8(ascii: "(") && byte <= UInt8(ascii: "."))
  }
}
