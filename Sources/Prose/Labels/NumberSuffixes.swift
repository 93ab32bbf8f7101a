/// The words after the number or letter of what was inserted between others, from
/// `Words/suffixes.txt`: `bis`, `alt`.
enum NumberSuffixes {
  /// By their first byte.
  fileprivate static let words: [[String]] = {
    let list = WordList(PackageResources.suffixes_txt)
    var words = [[String]](repeating: [], count: 256)
    for word in list["latin"] + list["latin"].map({ $0.uppercased() }) + list["other"] {
      words[Int(word.utf8.first ?? 0)].append(word)
    }
    return words
  }()

  static let all = words.flatMap(\.self)

  static func isSuffix(_ word: String) -> Bool {
    word.utf8.first.map { words[Int($0)].contains(word) } ?? false
  }

  /// Whether such a word, or `new`, begins with a byte.
  fileprivate static let mayBegin: [Bool] = words.indices.map { byte in
    !words[byte].isEmpty || byte == UInt8(ascii: "n")
  }

  /// The marks around a word in italics, bold or superscript: `*bis*`.
  private static let emphasis = [
    ("**", "**"), ("*", "*"), ("_", "_"), ("<sup>", "</sup>"), ("<i>", "</i>"), ("<em>", "</em>"),
  ]

  static let markup = emphasis.flatMap { [$0.0, $0.1] }

  fileprivate static let around: [(opening: String, closing: String)] =
    [("(", ")"), ("[", "]")] + emphasis

  /// Whether such a word, or a mark or space before it, may begin with a byte.
  fileprivate static func mayStart(_ byte: UInt8) -> Bool {
    byte.isLetter || byte == .space || byte == 0xE4 || byte == UInt8(ascii: "_")
      || byte == UInt8(ascii: "<") || byte == UInt8(ascii: "[")
      || (byte >= UInt8(ascii: "(") && byte <= UInt8(ascii: "."))
  }
}

extension ByteCursor {
  /// Moves past any of `bis`, ` ter`, `.quater`, `-bis`, `[bis]`, ` alt 1`; false where there is
  /// none.
  @discardableResult
  mutating func suffixes() -> Bool {
    let from = at
    while suffix() {}
    return at > from
  }

  @discardableResult
  mutating func suffix() -> Bool {
    guard let next, NumberSuffixes.mayStart(next) else { return false }
    return attempt { $0.takeSuffix() }
  }

  private mutating func takeSuffix() -> Bool {
    _ = skip(mark: " ") || skip(mark: ".") || skip(mark: "-")
    let around = next?.isLetter == false ? NumberSuffixes.around.first { skip($0.opening) } : nil
    // Most of what follows a label does not begin like such a word.
    guard let next, NumberSuffixes.mayBegin[Int(next)] else { return false }
    if around == nil ? skip("new.") && isAtBreak : skip("new)") { return true }
    guard at < end, let word = NumberSuffixes.words[Int(bytes[at])].first(where: { skip($0) })
    else { return false }
    let isAlternative = word == "alt" || word == "ALT"
    if isAlternative { alternative() }
    if let around {
      _ = skip(mark: ".")
      guard skip(around.closing) else { return false }
      if isAlternative { alternative() }
    }
    return !goesOn(word)
  }

  /// Whether a word goes on after a suffix that it begins with: `TERMS`. One in small letters may
  /// have a capital right behind it.
  private func goesOn(_ suffix: String) -> Bool {
    guard let nextScalar else { return false }
    return nextScalar.isLower || nextScalar.isUpper && suffix.utf8.first?.isUpper == true
  }

  /// Moves past the number after an `alt`, if there is one.
  private mutating func alternative() {
    _ = attempt { cursor in
      _ = cursor.skip(mark: ".")
      _ = cursor.skip(mark: " ")
      guard cursor.number() != nil else { return false }
      return cursor.isAtBreak || cursor.next.map(".)*_<".utf8.contains) == true
    }
  }
}
