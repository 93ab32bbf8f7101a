/// What follows the number of a division at the start of a line, as evidence for whether that is a
/// label.
enum DivisionWording {
  /// Wording that is set off, or that begins as only a new sentence does: `Article 4 The`.
  case own
  /// The name of an instrument that the number may be cited from: `Article 19 ICCPR`.
  case instrument
  case other

  init(after label: LabelMatch, in bytes: [UInt8], before end: Int) {
    guard !Self.isSetOff(label, bytes, end) else {
      self = .own
      return
    }
    let title = DivisionLinks.pastTitle(bytes, label.textStart, end)
    let words = bytes[Spaces.skip(bytes, title, end)..<end]
    let isIdeographic = bytes[label.label.lowerBound].opensIdeograph
    let isTitled = title > label.textStart
    let opensSentence = (!isIdeographic || isTitled) && SentenceOpenings.isAtStart(of: words)
    if let place = Instruments.place(inName: words) {
      // `The Convention` may be this text; `The Hague Convention` is a whole name.
      self = opensSentence && place == 1 ? .other : .instrument
    } else if opensSentence {
      self = .own
    } else {
      let isEmphasized = bytes[label.label.upperBound].isEmphasis
      self = isTitled && title < words.startIndex && !isIdeographic || isEmphasized ? .own : .other
    }
  }

  /// Whether the wording is on the next line, after a stop, after a tab or more than one space, or
  /// after any space where words have none between them: `第2条　`.
  private static func isSetOff(_ label: LabelMatch, _ bytes: [UInt8], _ end: Int) -> Bool {
    guard label.textStart < end else { return true }
    if DivisionLinks.isClosed(bytes[label.label]) { return true }
    let gap = bytes[label.label.upperBound..<label.textStart]
    if bytes[label.label.lowerBound].opensIdeograph { return !gap.isEmpty }
    return gap.count > 1 && !gap.contains(where: \.isEmphasis) || gap.first == .tab
  }
}
