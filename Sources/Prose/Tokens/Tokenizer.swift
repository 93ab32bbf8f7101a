/// Reads the tokens of a wording one after another.
///
/// A word includes letters and digits, an apostrophe, hyphen or emphasis between letters, a point,
/// comma, colon, slash or dash between digits, and the spaces of thousands; it ends after an
/// elision (`l'`, `qu'`). A sign is part of its number; a note mark is a word. Scripts without
/// spaces give one token a character, or a syllable in Thai and similar scripts, so that the result
/// does not depend on a dictionary; consecutive Chinese numerals are one token.
package struct Tokenizer {
  var at: Int
  /// Whether the token being read is ASCII without capitals and spaces.
  private var isPlain = false

  /// Starts at a place, which must be the start of a token.
  package init(at start: Int = 0) { at = start }

  /// Returns the next token, or nil at the end. `text` must be the same at every call.
  @inline(__always)
  package mutating func next(_ text: Span<UInt8>) -> Token? {
    while at < text.count, text[at].isSpace { at += 1 }
    guard at < text.count else { return nil }
    let start = at
    at += text.plainCount(at, before: text.count)
    // Most words are lower case with a space after them; a number may continue after it.
    if at > start, at == text.count || text[at] == .space && !text[at - 1].isDigit {
      return Token(start: start, end: at, kind: .word, isPlain: true)
    }
    return rest(text, start)
  }

  /// Returns the token whose leading lower-case letters and digits have been read.
  private mutating func rest(_ text: Span<UInt8>, _ start: Int) -> Token {
    var kind = Token.Kind.word
    if at == start {
      kind = take(text)
    } else {
      isPlain = true
      takeWord(text, start, text[at - 1].isDigit ? .digit : .letter)
    }
    return Token(start: start, end: at, kind: kind, isPlain: isPlain)
  }

  /// Moves past one token and returns its kind.
  private mutating func take(_ text: Span<UInt8>) -> Token.Kind {
    let (shape, length) = shape(text, at)
    let start = at
    at += length
    isPlain = length == 1 && !text[start].isUpper
    switch shape {
    case .mark:
      guard takeNoteMark(text, start) else { return takeSign(text, start) ? .word : .punctuation }
      isPlain = false
      return .word
    case .space: return .punctuation
    case .symbol:
      if takeNoteMark(text, start) {
        isPlain = false
      } else if !takeSign(text, start) {
        takeMarks(text)
      }
      return .word
    case .ideograph, .leading, .numeral:
      takeSyllable(text, shape, from: start)
      return .word
    case .letter, .digit, .combining:
      takeWord(text, start, shape)
      return .word
    }
  }

  private mutating func takeWord(_ text: Span<UInt8>, _ start: Int, _ first: CharacterShape) {
    var last = first
    while at < text.count {
      if last == .digit, case let length = thousands(text, at, from: start), length > 0 {
        at += length
        isPlain = false
        continue
      }
      if text[at] == .space { return }
      let plain = text.plainCount(at, before: text.count)
      if plain > 0 {
        at += plain
        last = text[at - 1].isDigit ? .digit : .letter
        continue
      }
      let (shape, length) = shape(text, at)
      switch shape {
      case .digit where isNoted(text, from: start, last): return
      case .letter, .digit, .combining:
        at += length
        isPlain = false
        last = shape == .combining ? last : shape
      case .mark where isBrokenAfterHyphen(text, last),
        .symbol where isBrokenAfterHyphen(text, last):
        at += length + 1
        isPlain = false
      case .mark where isEmphasized(text, last):
        while text[at] == UInt8(ascii: "*") { at += 1 }
        isPlain = false
      case .mark where joins(text, last, length), .symbol where joins(text, last, length):
        let isElision = isApostrophe(text, at) && elides(text, start)
        at += length
        isPlain = isPlain && length == 1 && last != .digit
        if isElision { return }
      default: return
      }
    }
  }

  /// Whether a line was broken after the hyphen or dash here: `high- level` is `high-level`, and
  /// `3 400- 3 600` is one range.
  private func isBrokenAfterHyphen(_ text: Span<UInt8>, _ last: CharacterShape) -> Bool {
    let length = text[at] == UInt8(ascii: "-") ? 1 : last == .digit && isDash(text, at) ? 3 : 0
    let next = at + length + 1
    guard length > 0, next < text.count, text[next - 1] == .space else { return false }
    return last == .letter
      ? shape(text, next).shape == .letter : last == .digit && text[next].isDigit
  }

  /// Whether emphasis begins or ends here between two letters of a word: `re**write**n`.
  private func isEmphasized(_ text: Span<UInt8>, _ last: CharacterShape) -> Bool {
    guard last == .letter, text[at] == UInt8(ascii: "*") else { return false }
    var next = at + 1
    while next < text.count, next < at + 3, text[next] == UInt8(ascii: "*") { next += 1 }
    return next < text.count && shape(text, next).shape == .letter
  }

  /// Moves past a sign right before a digit and its number, unless a word is before it.
  private mutating func takeSign(_ text: Span<UInt8>, _ start: Int) -> Bool {
    let isSign =
      text[start] == UInt8(ascii: "-") || text[start] == UInt8(ascii: "+")
      || isDash(text, start) || isHyphen(text, start)
    guard isSign, at < text.count, text[at].isDigit else { return false }
    if start > 0 {
      let before = text[start - 1]
      guard !before.isLetter, !before.isDigit, before < 0x80 else { return false }
    }
    takeWord(text, at, .digit)
    return true
  }

  /// Whether the mark at the current place, between `last` and what follows, is inside a word.
  private func joins(_ text: Span<UInt8>, _ last: CharacterShape, _ length: Int) -> Bool {
    guard at + length < text.count else { return false }
    let next = shape(text, at + length).shape
    guard next == .letter || next == .digit else { return false }
    switch text[at] {
    case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: "/"):
      return last == .digit && next == .digit
    case UInt8(ascii: "_"): return true
    case UInt8(ascii: "-"), UInt8(ascii: "'"): return true
    default:
      if isDash(text, at) { return last == .digit && next == .digit }
      return isHyphen(text, at) || isSoftHyphen(text, at) || isApostrophe(text, at)
    }
  }

  func shape(_ text: Span<UInt8>, _ at: Int) -> (shape: CharacterShape, length: Int) {
    let byte = text[at]
    if byte < 0x80 { return (CharacterShape.ascii(byte), 1) }
    let scalar = text.scalar(at)
    return (CharacterShape(scalar), UTF8.width(scalar))
  }
}
