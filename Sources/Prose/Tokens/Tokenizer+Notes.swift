/// Reads marks that refer to notes, each one word, whatever its number: `[^1]`, and superscript
/// digits after letters or a stop: `stay in service,¹`, `service,<sup>1</sup>`.
extension Tokenizer {
  /// Moves past the rest of a mark such as `[^1]` or `<sup>1</sup>` that began at a place; false
  /// where none did.
  mutating func takeNoteMark(_ text: Span<UInt8>, _ start: Int) -> Bool {
    let isTag = text[start] == UInt8(ascii: "<")
    guard isTag || text[start] == UInt8(ascii: "[") else { return false }
    let (opening, closing) = isTag ? Self.raised : Self.bracketed
    guard text.holds(start..<min(start + opening.count, text.count), as: opening.span, 0),
      !isTag || mayBeNoted(text, at: start)
    else { return false }
    let first = start + opening.count
    var end = first
    while end < min(text.count, first + Self.longestNoteMark), !text[end].isSpace,
      text[end] != closing[0], !isTag || text[end].isDigit
    {
      end += 1
    }
    guard end > first, end + closing.count <= text.count,
      text.holds(end..<end + closing.count, as: closing.span, 0)
    else { return false }
    at = end + closing.count
    return true
  }

  private static let bracketed = (Array("[^".utf8), Array("]".utf8))
  private static let raised = (Array("<sup>".utf8), Array("</sup>".utf8))

  /// Whether a superscript after a place is not a power: it follows a stop or a word of some
  /// letters.
  private func mayBeNoted(_ text: Span<UInt8>, at place: Int) -> Bool {
    guard text.endsWordOrStop(place) else { return false }
    var start = place
    while start > 0, text[start - 1].isLetter || text[start - 1] >= 0x80 { start -= 1 }
    return start == place || text.mayBeNoted(start..<place)
  }

  /// The most bytes of a mark's content.
  private static let longestNoteMark = 64

  /// Whether the superscript digits here are the mark of a note after the word that began at a
  /// place.
  func isNoted(_ text: Span<UInt8>, from start: Int, _ last: CharacterShape) -> Bool {
    last == .letter && text.raisedDigit(at) != nil && text.mayBeNoted(start..<at)
  }
}

extension Span<UInt8> {
  /// Whether a token is the mark of a note.
  package func isNoteMark(_ token: Token) -> Bool { isNoteMark(token.start..<token.end) }

  func isNoteMark(_ token: Range<Int>) -> Bool {
    switch self[token.lowerBound] {
    case UInt8(ascii: "["): return token.count > 1
    case UInt8(ascii: "<"): return token.count > 1 && self[token.lowerBound + 1].isLetter
    default: break
    }
    var at = token.lowerBound
    while at < token.upperBound, let digit = raisedDigit(at) { at += digit.length }
    return at > token.lowerBound && at == token.upperBound && endsWordOrStop(token.lowerBound)
      && !isFraction(at)
  }

  /// Whether a letter or punctuation is right before a place: not white space, a digit, an opening
  /// bracket or a character of a script without spaces, such as `米`.
  fileprivate func endsWordOrStop(_ place: Int) -> Bool {
    guard place > 0 else { return false }
    let before = scalarStart(before: place)
    if self[before] < 0x80 {
      return !self[before].isSpace && !self[before].isDigit && !Self.opens(self[before])
    }
    let shape = CharacterShape(scalar(before))
    return shape == .letter || shape == .mark
  }

  private static func opens(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "(") || byte == UInt8(ascii: "[")
  }

  /// Whether a superscript digit after a word is not a power, as it is in `km²`, `metre²` and
  /// `sigma²`.
  fileprivate func mayBeNoted(_ word: Range<Int>) -> Bool {
    var letters = 0
    for at in word where !self[at].isContinuation { letters += 1 }
    guard letters >= shortestNoted else { return false }
    let text = string(word).lowercased()
    return !raisable.contains(text)
  }

  /// Whether a slash is at a place, as in `¹/₃`.
  private func isFraction(_ at: Int) -> Bool {
    guard at < count else { return false }
    return self[at] == UInt8(ascii: "/")
      || self[at] == 0xE2 && at + 2 < count && self[at + 1] == 0x81 && self[at + 2] == 0x84
  }
}

/// The fewest letters of a word of which a superscript digit is not a power.
private let shortestNoted = 4

/// Longer words that take powers, from `Words/powers.txt`: names of Greek letters and of units of
/// length.
private let raisable = Set(WordList(PackageResources.powers_txt).lines.flatMap(\.words))
