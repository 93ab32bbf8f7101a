import Prose

extension [Origins.Run] {
  /// The runs of a clause, without those that are but marks: brackets and statuses that came by themselves
  /// go with the words before them, or after them where there are none.
  func ofWords(_ clause: Clause) -> [Origins.Run] {
    guard count > 1 else { return self }
    let text = clause.text.utf8Span.span
    let wording = StatusMarks(text).wording
    var (at, blank) = (0, 0)
    var runs: [Origins.Run] = []
    for run in self {
      let isMark = text.isMark(at..<at + run.bytes, of: wording)
      at += run.bytes
      if let last = runs.last, isMark || last.version == run.version {
        runs[runs.count - 1] = Origins.Run(bytes: last.bytes + run.bytes, version: last.version)
      } else if isMark {
        blank += run.bytes
      } else {
        runs.append(Origins.Run(bytes: blank + run.bytes, version: run.version))
        blank = 0
      }
    }
    return blank > 0 ? self : runs
  }
}

extension Span<UInt8> {
  /// Whether a run stands outside of the wording, or holds a bracket and no word.
  fileprivate func isMark(_ run: Range<Int>, of wording: Range<Int>) -> Bool {
    guard run.overlaps(wording) else { return true }
    let run = extracting(run.clamped(to: wording))
    var tokens = Tokenizer()
    while let token = tokens.next(run) {
      if token.isWord { return false }
    }
    return run.firstIndex(of: UInt8(ascii: "["), or: UInt8(ascii: "]"), in: 0..<run.count)
      < run.count
  }
}
