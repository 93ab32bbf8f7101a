/// Counts the terminal columns that scalars take, one after another.
struct ColumnCount {
  private(set) var total = 0
  private var last = 0

  /// Counts a scalar; a hidden one takes no column.
  mutating func add(_ scalar: Unicode.Scalar) {
    // Variation selector 16 turns a narrow sign into an emoji two columns wide.
    last = scalar == "\u{FE0F}" ? (last == 1 ? 1 : 0) : columns(scalar)
    total += last
  }

  /// Counts this many scalars of one column each.
  mutating func addNarrow(_ count: Int) {
    if count > 0 { last = 1 }
    total += count
  }
}

/// Returns how many terminal columns a text takes, without hidden characters.
package func columns(_ text: String) -> Int {
  var count = ColumnCount()
  for scalar in text.unicodeScalars { count.add(scalar) }
  return count.total
}

/// Returns the text if it fits this many columns, otherwise as much as fits with an ellipsis.
package func cut(_ text: String, to width: Int) -> String {
  guard columns(text) > width else { return text }
  var room = width - 1
  let kept = text.prefix { character in
    room -= columns(String(character))
    return room >= 0
  }
  return kept + "…"
}

/// Returns an address if it fits this many columns, otherwise its beginning and its last words with
/// an ellipsis between them, as the end is what tells it from its neighbours.
func shortened(_ address: String, to width: Int) -> String {
  guard columns(address) > width else { return address }
  let end = address.end(of: width / 2)
  return cut(String(address.dropLast(end.count)), to: width - columns(end)) + end
}

extension String {
  /// The last words that fit these many columns, with the space before them; if none does, the last
  /// characters.
  fileprivate func end(of width: Int) -> String {
    var room = width
    let kept = String(
      reversed().prefix { character in
        room -= columns(String(character))
        return room >= 0
      }.reversed())
    return kept.firstIndex(of: " ").map { String(kept[$0...]) } ?? kept
  }
}

/// Returns how many terminal columns a scalar takes: 0, 1 or 2.
func columns(_ scalar: Unicode.Scalar) -> Int {
  if scalar.value < 0x300 { return scalar.value < 0x20 ? 0 : 1 }
  // Greek and Cyrillic; dashes, quotation marks and arrows.
  if (0x370..<0x483).contains(scalar.value) || (0x2010..<0x2028).contains(scalar.value)
    || (0x2190..<0x2300).contains(scalar.value)
  {
    return 1
  }
  if isWide(scalar) { return 2 }
  switch scalar.properties.generalCategory {
  case .nonspacingMark, .enclosingMark, .format, .control: return 0
  default: return isJoiningJamo(scalar) ? 0 : 1
  }
}

/// Whether a scalar fills two columns.
///
/// Source: UAX #11, East Asian Width W and F by block, and Emoji_Presentation.
func isWide(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  // No emoji is below U+231A; two regional indicators make a flag.
  case 0..<0x1100, 0x1160..<0x231A, 0x1F1E6...0x1F1FF: false
  case 0x1100...0x115F, 0x2329...0x232A, 0x3000...0x3029, 0x3030...0x303E: true
  case 0x2E80...0x2FFF, 0x3041...0x3098, 0x309B...0xA4CF, 0xA960...0xA97C: true
  case 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F: true
  case 0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x18DFF, 0x1AFF0...0x1B2FF: true
  case 0x1F200...0x1F2FF, 0x20000...0x3FFFD: true
  default: scalar.properties.isEmojiPresentation
  }
}

/// Whether a scalar is a Hangul vowel or final consonant, drawn into the syllable before it.
private func isJoiningJamo(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x1160...0x11FF, 0xD7B0...0xD7FF: true
  default: false
  }
}

/// Punctuation of wide scripts that no line ends with.
let wideOpenings = Set("（「『《〈【〔［｛“‘".unicodeScalars)
/// Punctuation of wide scripts that no line begins with.
let wideClosings = Set("、。，．：；？！）」』》〉】〕］｝”’…".unicodeScalars)
