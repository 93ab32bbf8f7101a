import Prose

/// A label as another clause cites it: `7` of `7.` and `(7)`, the article `7bis` of `[Article 7 bis]`.
struct CitedLabel: Hashable {
  /// What the word before the number names; nil where none stands there.
  let kind: CitedKind?
  let number: Number

  /// The one that a text means by a number, such as `7 bis`, after a word for a kind.
  init(kind: CitedKind?, citing number: String) {
    self.kind = kind
    self.number = Number(number)
  }

  /// That of a clause.
  init(_ label: String, of kind: Clause.Kind) {
    let unnamed: CitedKind? = kind == .heading ? .heading : nil
    if let plain = label.packedNumber {
      (self.kind, number) = (unnamed, .plain(plain))
      return
    }
    let (word, number) = label.wordAndNumber
    self.kind = word.isEmpty ? unnamed : CitedKind(word) ?? .other
    self.number = Number(folding: number)
  }

  /// Whether it is a heading's, and a number alone.
  var isNumberedHeading: Bool { kind == .heading && number != .other("") }

  /// The whole of a number.
  enum Number: Hashable {
    /// Digits or a letter alone, as most are.
    case plain(UInt64)
    /// Any other, in small letters and without spaces.
    case other(String)

    init(_ text: String) {
      // A bullet is none that anybody cites, and `o` is a letter there.
      self =
        text.packedNumber.map(Self.plain)
        ?? Self(folding: text.isBullet ? text : text.wordAndNumber.number)
    }

    fileprivate init(folding number: String) {
      let lowered = Self.bare(number.lowercased())
      self = lowered.packedNumber.map(Self.plain) ?? .other(lowered)
    }

    /// A number of Chinese without the character before it: `二条` of `第二条`.
    private static func bare(_ number: String) -> String {
      guard number.first == "第", number.contains(where: divisions.contains) else { return number }
      return String(number.dropFirst())
    }

    /// Characters that stand after a number of Chinese and say what it numbers, but for that of items.
    static let divisions: Set<Character> = ["条", "條", "款", "章", "节", "節"]
    /// What stands between such a character and the number of a clause that was put in: `第十二条之一`.
    static let inserted = "之"

    /// The number without some letters before it: `2` of `op2`.
    func without(_ prefix: String?) -> Number {
      guard let prefix, case .other(let text) = self, text.hasPrefix(prefix) else { return self }
      return Number(String(text.dropFirst(prefix.count)))
    }

    /// The number without the letters of operative and preambular paragraphs.
    var withoutPrefix: Number {
      without(CitingWords.operative).without(CitingWords.preambular)
    }

    /// The digits that it begins with, or all of it but for what it numbers: numbers are the same only where
    /// these are.
    var root: Number {
      guard case .other(let number) = self else { return self }
      let text = String(number.prefix { !Self.divisions.contains($0) })
      let digits = String(Substring(text.utf8.prefix(while: \.isDigit)))
      return (digits.isEmpty ? text : digits).packedNumber.map(Self.plain)
        ?? .other(digits.isEmpty ? text : digits)
    }
  }
}
