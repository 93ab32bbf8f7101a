/// What follows on the number of a division at the start of a line, as it tells whether that labels it.
enum DivisionWording {
  /// Wording that is set off, or that begins a sentence as what is cited never goes on: `Article 4 The`.
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
    let isIdeographic = SourceLines.opensIdeograph(bytes[label.label.lowerBound])
    let isTitled = title > label.textStart
    let opensSentence = (!isIdeographic || isTitled) && SentenceOpenings.begin(words)
    if let place = Instruments.place(inName: words) {
      // `The Convention` may be this one, `The Hague Convention` is a name whole.
      self = opensSentence && place == 1 ? .other : .instrument
    } else if opensSentence {
      self = .own
    } else {
      let isEmphasized = LabelScanner.isEmphasis(bytes[label.label.upperBound])
      self = isTitled && title < words.startIndex && !isIdeographic || isEmphasized ? .own : .other
    }
  }

  /// Whether the wording is on the next line, after a stop, after more than one space, or after any where
  /// words have none between them: `第2条　`.
  private static func isSetOff(_ label: LabelMatch, _ bytes: [UInt8], _ end: Int) -> Bool {
    guard label.textStart < end else { return true }
    if DivisionLinks.isClosed(bytes[label.label]) { return true }
    let gap = bytes[label.label.upperBound..<label.textStart]
    if SourceLines.opensIdeograph(bytes[label.label.lowerBound]) { return !gap.isEmpty }
    return gap.count > 1 && !gap.contains(where: LabelScanner.isEmphasis) || gap.first == .tab
  }
}
