import Prose

/// Turns stretches of tokens into edits, joining runs: in each change, everything deleted comes
/// before everything inserted.
///
/// Runs are ranges of bytes: kept and deleted runs in the old wording, inserted runs in the new.
struct EditWriter {
  private let old: Wording
  private let new: Wording
  private var edits: [Edit] = []
  private var kept = 0..<0
  private var struck = 0..<0
  private var putIn = 0..<0

  static func edits(_ stretches: [Stretch], _ old: Wording, _ new: Wording) -> [Edit] {
    var writer = EditWriter(old: old, new: new)
    writer.change(old.untokenized, new.untokenized)
    for stretch in stretches {
      if stretch.isKept {
        writer.keep(stretch)
      } else {
        writer.change(old.run(stretch.old), new.run(stretch.new))
      }
    }
    writer.endChange()
    writer.endKept()
    return writer.edits
  }

  /// Adds a stretch of words that fold alike: all at once where the bytes are the same.
  private mutating func keep(_ stretch: Stretch) {
    let (from, to) = (old.run(stretch.old), new.run(stretch.new))
    guard !isSame(from, to) else { return change(from, to) }
    for (from, to) in zip(stretch.old, stretch.new) {
      change(old.word(from), new.word(to))
      change(old.gap(from), new.gap(to))
    }
  }

  /// Adds text that is kept where both sides have the same bytes, and replaced otherwise.
  private mutating func change(_ from: Range<Int>, _ to: Range<Int>) {
    if isSame(from, to) {
      guard !from.isEmpty else { return }
      endChange()
      kept = (kept.isEmpty ? from : kept).lowerBound..<from.upperBound
      (struck, putIn) = (from.upperBound..<from.upperBound, to.upperBound..<to.upperBound)
    } else {
      endKept()
      struck = struck.lowerBound..<from.upperBound
      putIn = putIn.lowerBound..<to.upperBound
    }
  }

  private func isSame(_ from: Range<Int>, _ to: Range<Int>) -> Bool {
    from.count == to.count
      && old.text.utf8Span.span.holds(from, as: new.text.utf8Span.span, to.lowerBound)
  }

  private mutating func endKept() {
    if !kept.isEmpty { edits.append(Edit(.equal, old.string(kept))) }
    kept = kept.upperBound..<kept.upperBound
  }

  /// Ends a change, keeping white space that ends both of its sides.
  private mutating func endChange() {
    let space = old.spaceAtEnd(of: struck, sharedWith: new, putIn)
    if space > 0 {
      kept = struck.upperBound - space..<struck.upperBound
      struck = struck.dropLast(space)
      putIn = putIn.dropLast(space)
    }
    if !struck.isEmpty { edits.append(Edit(.delete, old.string(struck))) }
    if !putIn.isEmpty { edits.append(Edit(.insert, new.string(putIn))) }
    struck = struck.upperBound + space..<struck.upperBound + space
    putIn = putIn.upperBound + space..<putIn.upperBound + space
  }
}
