/// A unit of wording: a word, a number, a hyphenated term, an ideograph or a mark.
package struct Token: Sendable, Hashable {
  package enum Kind: Sendable, Hashable {
    /// Letters, digits, symbols such as `%` and `§`, and invisible characters.
    case word
    /// Marks whose change is editorial: stops, quotation marks, brackets, dashes, emphasis.
    case punctuation
  }

  /// UTF-8 offsets in the wording, without the white space after it.
  package let start: Int
  package let end: Int
  package let kind: Kind
  /// Whether it is ASCII without capitals and spaces, so that only its ending may fold.
  let isPlain: Bool

  package init(start: Int, end: Int, kind: Kind, isPlain: Bool) {
    self.start = start
    self.end = end
    self.kind = kind
    self.isPlain = isPlain
  }

  @inlinable package var isWord: Bool {
    if case .word = kind { true } else { false }
  }
}
