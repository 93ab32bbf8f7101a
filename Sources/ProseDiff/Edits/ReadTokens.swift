import Prose

/// The tokens of a wording as a reader sees them: as numbers, as letters of a script, side by side.
struct ReadTokens {
  let tokens: [Token]
  /// The number of each token; tokens that fold alike have the same one.
  let numbers: [Int32]
  private let text: String

  init(_ tokens: TokenPair.Tokens, _ text: String) {
    self.tokens = tokens.tokens
    numbers = tokens.numbers
    self.text = text
  }

  /// Whether a token is a number or a part of one, in any script, with or without a sign.
  func isNumber(_ place: Int) -> Bool {
    let (token, text) = (tokens[place], text.utf8Span.span)
    var scalar = text.scalar(token.start)
    let next = token.start + UTF8.width(scalar)
    if next < token.end, Self.signs.contains(scalar) { scalar = text.scalar(next) }
    if scalar.isASCII { return ("0"..."9").contains(scalar) }
    return switch scalar.properties.generalCategory {
    case .decimalNumber, .letterNumber, .otherNumber: true
    default: HanNumber.holds(scalar)
    }
  }

  private static let signs: [Unicode.Scalar] = ["+", "-", "\u{2010}", "\u{2013}", "\u{2212}"]

  /// Whether a token must stay kept: a number, a square bracket, a cell border.
  func isFixed(_ place: Int) -> Bool {
    isBracket(place) || text.utf8Span.span[tokens[place].start] == UInt8(ascii: "|")
      || isNumber(place)
  }

  /// Whether a token is a square bracket.
  func isBracket(_ place: Int) -> Bool {
    switch text.utf8Span.span.scalar(tokens[place].start) {
    case "[", "]", "［", "］", "【", "】": true
    default: false
    }
  }

  /// Returns the value of a token that is a whole number of at most nine ASCII digits.
  func value(_ place: Int) -> Int? {
    let (token, text) = (tokens[place], text.utf8Span.span)
    guard token.end - token.start <= 9 else { return nil }
    var value = 0
    for at in token.start..<token.end {
      guard text[at].isDigit else { return nil }
      value = value * 10 + Int(text[at] - UInt8(ascii: "0"))
    }
    return value
  }

  /// Returns the number of bytes from the first to the last token of a run.
  func length(_ run: Range<Int>) -> Int { tokens.length(run) }
}

/// Words of scripts without spaces, whose tokens are at most a letter or a syllable.
extension ReadTokens {
  /// Returns the script of a token, if it is one without spaces; nil for a number.
  func script(_ place: Int) -> UnspacedScript? {
    guard tokens.indices.contains(place) else { return nil }
    let scalar = text.utf8Span.span.scalar(tokens[place].start)
    return UnspacedScript(scalar).flatMap { isNumber(place) ? nil : $0 }
  }

  /// Whether a token and the next are letters of one script with nothing between them.
  func isJoined(_ place: Int) -> Bool {
    touches(place) && script(place) != nil && script(place) == script(place + 1)
  }

  /// Whether a token and the next are letters of two scripts with nothing between them.
  func isParted(_ place: Int) -> Bool {
    guard touches(place), let script = script(place), let next = self.script(place + 1) else {
      return false
    }
    return script != next
  }

  private func touches(_ place: Int) -> Bool {
    guard place >= 0, place + 1 < tokens.count else { return false }
    let end = tokens[place].end
    return end == tokens[place + 1].start && text.utf8Span.span[end - 1] != .space
  }

  /// Whether a token is a single letter of such a script rather than a syllable.
  func isLetter(_ place: Int) -> Bool {
    let token = tokens[place]
    return script(place) != nil
      && token.start + UTF8.width(text.utf8Span.span.scalar(token.start)) == token.end
  }
}
