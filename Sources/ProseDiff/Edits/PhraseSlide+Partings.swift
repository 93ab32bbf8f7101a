import Prose

/// Phrase boundaries.
extension PhraseSlide {
  /// Returns how well a change shifted this far begins and ends; 0 where either end is inside a
  /// word. Balanced brackets outrank phrase boundaries; a change that opens with a conjunction gets
  /// one point more.
  func worth(_ shift: Int) -> Int {
    let (start, end) = (changed.lowerBound + shift, changed.upperBound + shift)
    guard let before = parting(start), let after = parting(end) else { return 0 }
    let isWhole = !hasBrackets || holdsWholeBrackets(start..<end)
    let brackets = isWhole ? 2 * Parting.sentences.rawValue : 0
    let joins = opensConjunction(start) && !opensConjunction(end) ? 1 : 0
    return before.rawValue + after.rawValue + brackets + joins
  }

  /// Whether the ASCII square brackets in a run are balanced.
  private func holdsWholeBrackets(_ run: Range<Int>) -> Bool {
    var depth = 0
    for byte in text[run] where depth >= 0 {
      if byte == UInt8(ascii: "[") { depth += 1 }
      if byte == UInt8(ascii: "]") { depth -= 1 }
    }
    return depth == 0
  }

  /// A boundary between two characters, weakest first. Only Chinese and Japanese have boundaries
  /// between letters.
  private enum Parting: Int {
    case letters, words, phrases, sentences
  }

  /// Returns the boundary at a place; nil inside a word or a syllable, and between two spaces.
  private func parting(_ place: Int) -> Parting? {
    if beginsText, place == 0 { return .sentences }
    if endsText, place == text.count { return .sentences }
    guard isCharacterStart(place) else { return nil }
    let (before, after) = (text.span.scalar(start(of: place - 1)), text.span.scalar(place))
    if before == "\n" || after == "\n" { return .sentences }
    if before == " " { return after == " " ? nil : mark(before: place - 1) ?? .words }
    if Self.isWide(before) { return Self.strength(of: before) }
    if after == " " || text[place].isMark || Self.isWide(after) { return .words }
    return Self.isIdeograph(before) || Self.isIdeograph(after) ? .letters : nil
  }

  /// Whether the word at a place, or after the space there, joins a phrase to the one before it.
  private func opensConjunction(_ place: Int) -> Bool {
    guard place < text.count else { return false }
    let word = text[(text[place] == .space ? place + 1 : place)...]
    return Self.conjunctions.contains { word.starts(with: $0) }
  }

  private static let conjunctions = [
    "and ", "or ", "et ", "ou ", "y ", "o ", "и ", "или ", "和", "及", "与", "或", "以及",
  ].map { Array($0.utf8) }

  /// Returns the boundary shown by a mark before a space, past closing quotation marks and
  /// brackets.
  private func mark(before space: Int) -> Parting? {
    var place = space
    while place > 0 {
      place = start(of: place - 1)
      let scalar = text.span.scalar(place)
      if let strength = Self.strength(of: scalar) { return strength }
      guard scalar.properties.isQuotationMark || scalar == ")" || scalar == "]" else { return nil }
    }
    return nil
  }

  private static func strength(of mark: Unicode.Scalar) -> Parting? {
    switch mark {
    case ".", ";", ":", "?", "!", "\u{3002}", "\u{FF1B}", "\u{FF1A}", "\u{FF1F}", "\u{FF01}",
      "\u{61B}",
      "\u{61F}", "\u{964}":
      .sentences
    case ",", "\u{2013}", "\u{2014}", "\u{3001}", "\u{FF0C}", "\u{60C}": .phrases
    default: nil
    }
  }

  /// Whether a mark is a Chinese or Japanese one, which no space follows.
  private static func isWide(_ mark: Unicode.Scalar) -> Bool {
    0x3001...0x3002 ~= mark.value || 0xFF01...0xFF1F ~= mark.value
  }

  /// Whether a word diff treats a character as a word by itself.
  private static func isIdeograph(_ scalar: Unicode.Scalar) -> Bool {
    switch UnspacedScript(scalar) {
    case .han, .hiragana, .katakana: true
    default: false
    }
  }

  private func isCharacterStart(_ place: Int) -> Bool { text[place] & 0xC0 != 0x80 }

  private func start(of place: Int) -> Int {
    var place = place
    while !isCharacterStart(place) { place -= 1 }
    return place
  }
}

extension UInt8 {
  /// Whether it is an ASCII mark that follows a word: `the safety{+, the health+}, and`.
  fileprivate var isMark: Bool {
    switch self {
    case UInt8(ascii: ","), UInt8(ascii: "."), UInt8(ascii: ";"), UInt8(ascii: ":"),
      UInt8(ascii: ")"), UInt8(ascii: "]"):
      true
    default: false
    }
  }
}
