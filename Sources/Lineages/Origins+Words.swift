import Prose

extension [Origins.Run] {
  /// Returns the runs of a clause, with those that are only brackets joined to the words before
  /// them, or after them where there are none. Statuses and proposers keep their version.
  func ofWords(_ clause: Clause) -> [Origins.Run] {
    guard count > 1 else { return self }
    let text = clause.text.utf8Span.span
    let wording = StatusMarks(text).wording
    let pieces = cut(at: wording.lowerBound).cut(at: wording.upperBound)
    var (at, blank) = (0, 0)
    var runs: [Origins.Run] = []
    for run in pieces {
      let isBracket = text.isBracket(at..<at + run.bytes)
      at += run.bytes
      if let last = runs.last, isBracket || last.version == run.version {
        runs[runs.count - 1] = Origins.Run(bytes: last.bytes + run.bytes, version: last.version)
      } else if isBracket {
        blank += run.bytes
      } else {
        runs.append(Origins.Run(bytes: blank + run.bytes, version: run.version))
        blank = 0
      }
    }
    return blank > 0 ? self : runs
  }

  /// Returns the runs, with the one that spans a place cut in two.
  private func cut(at place: Int) -> [Origins.Run] {
    var at = 0
    return flatMap { run in
      defer { at += run.bytes }
      let before = place - at
      guard before > 0, before < run.bytes else { return [run] }
      return [before, run.bytes - before].map { Origins.Run(bytes: $0, version: run.version) }
    }
  }
}

extension Span<UInt8> {
  /// Whether a run holds a square bracket and no word.
  fileprivate func isBracket(_ run: Range<Int>) -> Bool {
    let run = extracting(run)
    var tokens = Tokenizer()
    while let token = tokens.next(run) {
      if token.isWord { return false }
    }
    return run.firstIndex(of: UInt8(ascii: "["), or: UInt8(ascii: "]"), in: 0..<run.count)
      < run.count
  }
}
