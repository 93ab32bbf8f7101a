import Prose

/// A label as another clause cites it: `7` of `7.` and `(7)`, the article `7bis` of
/// `[Article 7 bis]`.
struct CitedLabel: Hashable {
  /// What the word before the number names; nil where there is no word.
  let kind: CitedKind?
  let number: Number

  /// Reads the label that a text means by a number, such as `7 bis`, after a word for a kind.
  init(kind: CitedKind?, citing number: String) {
    self.kind = kind
    self.number = Number(number)
  }

  fileprivate init(_ kind: CitedKind?, _ number: Number) {
    self.kind = kind
    self.number = number
  }

  /// Whether it is the label of a heading and only a number.
  var isNumberedHeading: Bool { kind == .heading && number != .other("") }

  /// The letters before the number of a paragraph: the `OP` that stands for "operative paragraph".
  enum Prefix: String {
    case operative = "op"
    case preambular = "pp"
  }

  /// A complete number.
  enum Number: Hashable {
    /// Only digits or only a letter, as most are.
    case plain(UInt64)
    /// Any other, in lower case and without spaces.
    case other(String)

    init(_ text: String) {
      // Nobody cites a bullet, so an `o` is a letter here.
      self =
        text.packedNumber.map(Self.plain)
        ?? Self(folding: text.isBullet ? text : text.wordAndNumber.number)
    }

    fileprivate init(folding number: String) {
      let lowered = Self.bare(number.lowercased())
      self = lowered.packedNumber.map(Self.plain) ?? .other(lowered)
    }

    /// Returns a Chinese number without the character before it: `二条` of `第二条`.
    private static func bare(_ number: String) -> String {
      guard number.first == "第", number.contains(where: divisions.contains) else { return number }
      return String(number.dropFirst())
    }

    /// Characters that follow a Chinese number and say what it numbers, except those of items.
    private static let divisions = Set(ReferenceRoles.chineseDivision.words.compactMap(\.first))
    /// The character between such a character and the number of an inserted clause: `第十二条之一`.
    static let inserted = "之"

    /// Returns the number without a prefix: `2` of `op2`.
    func without(_ prefix: Prefix?) -> Number {
      guard let prefix, case .other(let text) = self, text.hasPrefix(prefix.rawValue) else {
        return self
      }
      return Number(String(text.dropFirst(prefix.rawValue.count)))
    }

    /// Whether it has several levels: `5.2`.
    var isPath: Bool {
      guard case .other(let text) = self else { return false }
      return text.utf8.first?.isDigit == true && text.utf8.contains(UInt8(ascii: "."))
    }

    /// The number without the letters of operative and preambular paragraphs.
    var withoutPrefix: Number {
      without(.operative).without(.preambular)
    }

    /// The leading digits, or else everything except the character for what it numbers. Numbers can
    /// be the same only where their roots are.
    var root: Number {
      guard case .other(let number) = self else { return self }
      let text = String(number.prefix { !Self.divisions.contains($0) })
      let digits = String(Substring(text.utf8.prefix(while: \.isDigit)))
      return (digits.isEmpty ? text : digits).packedNumber.map(Self.plain)
        ?? .other(digits.isEmpty ? text : digits)
    }
  }
}

extension Clause {
  /// Its label as another clause cites it.
  var citedLabel: CitedLabel {
    let unnamed: CitedKind? = kind == .heading ? .heading : nil
    if let plain = label.packedNumber { return CitedLabel(unnamed, .plain(plain)) }
    let (word, number) = label.wordAndNumber
    let kind = word.isEmpty ? unnamed : CitedKind(word.lowercased()) ?? .other
    return CitedLabel(kind, CitedLabel.Number(folding: number))
  }
}
