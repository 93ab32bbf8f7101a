extension Span<UInt8> {
  /// Whether a text ends in a status after a dash.
  package var endsInDashedStatus: Bool { dashedStatus(before: count) != nil }

  /// Returns a status after a dash at the end of a text, and where the wording before it ends:
  /// `to report. – agreed`; nil where no sentence or item ends before the dash.
  /// Cost: a look at the last byte of most texts, and a search for a dash near the end of others.
  func dashedStatus(before end: Int) -> (words: Range<Int>, start: Int)? {
    guard end > 0, self[end - 1].isLetter else { return nil }
    var at = end - 1
    let first = Swift.max(3, end - longestStatus)
    while at > first, !(self[at] == 0x20 && isDash(before: at)) { at -= 1 }
    guard at > first else { return nil }
    let dash = self[at - 1] == UInt8(ascii: "-") ? at - 1 : at - 3
    let wording = skippingSpacesBack(from: dash)
    guard wording > 0, wording < dash, Enclosure.isStop(self[wording - 1]),
      StatusMarks.Mark.isStatus(words(at + 1..<end))
    else { return nil }
    return (at + 1..<end, wording)
  }

  private func isDash(before at: Int) -> Bool {
    self[at - 1] == UInt8(ascii: "-")
      || (self[at - 1] == 0x93 || self[at - 1] == 0x94) && self[at - 2] == 0x80
        && self[at - 3] == 0xE2
  }
}

/// UTF-8 bytes of the longest status that is looked for after a dash; a ceiling on cost.
private let longestStatus = 48
