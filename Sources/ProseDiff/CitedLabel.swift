import Prose

/// A label as another clause cites it: `7` of `7.` and `(7)`, the article `7bis` of `[Article 7 bis]`.
struct CitedLabel: Hashable {
  /// What the word before the number names; nil where none stands there.
  let kind: CitedKind?
  /// The whole of the number, in small letters and without spaces.
  let number: String

  /// The one that a text means by a number, such as `7 bis`, after a word for a kind.
  init(kind: CitedKind?, citing number: String) {
    self.kind = kind
    self.number = Self.number(number)
  }

  init(_ label: String) {
    let (word, number) = label.wordAndNumber
    kind = word.isEmpty ? nil : CitedKind(word) ?? .other
    self.number = number.lowercased()
  }

  private static func number(_ text: String) -> String { text.wordAndNumber.number.lowercased() }

  /// The digits that a number begins with, or all of it: numbers are the same only where these are.
  var root: String {
    let digits = number.utf8.prefix(while: \.isDigit)
    return digits.isEmpty ? number : String(decoding: digits, as: UTF8.self)
  }
}
