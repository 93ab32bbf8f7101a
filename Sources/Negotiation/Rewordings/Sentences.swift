import Prose
import ProseDiff

extension [ChangedRun] {
  /// Returns where words of a range of a side that did not change are on the other side.
  func kept(_ range: Range<Int>, of side: Side, _ text: String) -> [Range<Int>] {
    let next = countAscending { $0[side].upperBound <= range.lowerBound }
    var found: [Range<Int>] = []
    var (start, across) = next == 0 ? (0, 0) : ends(of: next - 1, side)
    for place in next...count where start < range.upperBound {
      let end = place < count ? self[place][side].lowerBound : text.utf8.count
      if start < end, range.overlaps(start..<end) {
        found += text.words(in: (start..<end).clamped(to: range)).map {
          $0.lowerBound - start + across..<$0.upperBound - start + across
        }
      }
      guard place < count else { break }
      (start, across) = ends(of: place, side)
    }
    return found
  }

  private func ends(of place: Int, _ side: Side) -> (Int, Int) {
    (self[place][side].upperBound, self[place][side.other].upperBound)
  }
}

extension String {
  /// Returns the sentence, or as much of it as is near, that holds the start of a range.
  func sentence(around range: Range<Int>) -> Range<Int> {
    let text = utf8Span.span
    let place = Swift.min(range.lowerBound, text.count)
    var start = place
    while start > 0, place - start < longestSentence, !text.endsSentence(before: start) {
      start -= 1
    }
    var end = Swift.min(place + 1, text.count)
    while end < text.count, end - place < longestSentence, !text.endsSentence(before: end) {
      end += 1
    }
    return start..<end
  }
}

/// UTF-8 bytes of a sentence that are looked at on either side of a place; a ceiling on cost.
private let longestSentence = 2048

extension Span<UInt8> {
  /// Whether a sentence ends right before a place: at a full-width mark or, where no small letter or
  /// digit follows, at the white space after another mark.
  fileprivate func endsSentence(before place: Int) -> Bool {
    let last = self[place - 1]
    if last == 0x20 || last == 0x0A {
      guard place > 1, ".!?".utf8.contains(self[place - 2]), place < count else { return false }
      let next = self[place]
      return !next.isLower && !next.isDigit
    }
    guard last == 0x82 || last == 0x81 || last == 0x9F, place > 2 else { return false }
    return (self[place - 3], self[place - 2], last) == (0xE3, 0x80, 0x82)
      || self[place - 3] == 0xEF && self[place - 2] == 0xBC && last != 0x82
  }
}
