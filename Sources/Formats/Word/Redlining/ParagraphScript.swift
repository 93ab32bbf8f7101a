/// What becomes of the wording of one paragraph of a file: its pieces in order, with the insertions
/// between them.
///
/// White space is matched as a whole, since the compared wording has it folded.
struct ParagraphScript {
  enum Fate: Hashable {
    case kept, deleted
    /// Kept, in a different style.
    case restyled(InlineText.Style)
  }

  enum Step {
    /// A range of scalars in a piece of the origin.
    case old(piece: Int, Range<Int>, Fate)
    case new(Manuscript.Piece)
    /// The end of one of the paragraphs into which it is divided.
    case end(Int)
  }

  private(set) var steps: [Step] = []
  /// The notes of the file that are referred to, by their index in the manuscript.
  let notes: [Int: WordNotes.Key]

  /// Matches the old text of some paragraphs with the pieces of a paragraph of the file.
  init(_ paragraphs: [Manuscript.Paragraph], _ origin: WordOrigin) throws(RedlineFault) {
    var matching = WordingMatch(origin)
    for (place, paragraph) in paragraphs.enumerated() {
      for piece in paragraph.pieces { try matching.pass(piece) }
      if place + 1 < paragraphs.count { matching.events.append((matching.at, .end(place))) }
    }
    notes = matching.notes
    steps = try matching.steps()
  }
}

/// The wording of a paragraph while it is being matched.
private struct WordingMatch {
  var events: [(at: Int, step: ParagraphScript.Step)] = []
  private(set) var notes: [Int: WordNotes.Key] = [:]
  private let pieces: [WordOrigin.Piece]
  /// The number of scalars matched.
  private(set) var at = 0
  private let scalars: [Unicode.Scalar]
  private var fates: [ParagraphScript.Fate] = []
  /// The start of each piece; an automatic label precedes the first.
  private var starts: [Int] = []

  init(_ origin: WordOrigin) {
    var scalars = Array(origin.label.unicodeScalars)
    for piece in origin.pieces {
      starts.append(scalars.count)
      scalars += piece.text.unicodeScalars
    }
    (self.scalars, pieces) = (scalars, origin.pieces)
    starts.append(scalars.count)
  }

  mutating func pass(_ piece: Manuscript.Piece) throws(RedlineFault) {
    guard piece.revision != .inserted else {
      events.append((at, .new(piece)))
      return
    }
    let fate: ParagraphScript.Fate =
      piece.revision == .deleted
      ? .deleted
      : piece.formerStyle == nil
        ? .kept
        : .restyled(piece.style)
    switch piece.content {
    case .text(let text): for scalar in text.unicodeScalars { try take(scalar, fate) }
    case .note(let place):
      takeSpace(fate)
      guard let next = starts.lastIndex(of: at), next < pieces.count,
        case .note(let key) = pieces[next].kind
      else { throw .otherWording }
      notes[place] = key
      while at < starts[next + 1] { take(fate) }
    }
  }

  private mutating func take(
    _ scalar: Unicode.Scalar, _ fate: ParagraphScript.Fate
  ) throws(RedlineFault) {
    takeSpace(fate)
    guard !scalar.properties.isWhitespace else { return }
    guard at < scalars.count, scalars[at] == scalar else { throw .otherWording }
    take(fate)
  }

  private mutating func takeSpace(_ fate: ParagraphScript.Fate) {
    while at < scalars.count, scalars[at].properties.isWhitespace { take(fate) }
  }

  private mutating func take(_ fate: ParagraphScript.Fate) {
    fates.append(fate)
    at += 1
  }

  /// Whether part of a range is deleted and part not, or something is inserted within it.
  private func isDivided(_ range: Range<Int>, by event: Int?) -> Bool {
    Set(fates[range].map { $0 == .deleted }).count > 1
      || event.map { $0 > range.lowerBound && $0 < range.upperBound } ?? false
  }

  /// Returns the steps for everything matched, piece by piece; white space at the end goes with the
  /// wording before it.
  mutating func steps() throws(RedlineFault) -> [ParagraphScript.Step] {
    takeSpace(fates.last ?? .kept)
    guard at == scalars.count else { throw .otherWording }
    var steps: [ParagraphScript.Step] = []
    var rest = events[...]
    func flush(before end: Int) {
      while let event = rest.first, event.at <= end {
        steps.append(event.step)
        rest.removeFirst()
      }
    }
    for piece in starts.indices.dropLast() {
      var from = starts[piece]
      let end = starts[piece + 1]
      if pieces[piece].kind == .whole, isDivided(from..<end, by: rest.first?.at) {
        // A piece that cannot be changed in part is struck, and what it becomes is inserted as
        // text.
        flush(before: from)
        steps.append(.old(piece: piece, 0..<end - from, .deleted))
        while from < end {
          let to = min(end, rest.first.map { max($0.at, from + 1) } ?? end)
          var kept = String.UnicodeScalarView()
          for at in from..<to where fates[at] != .deleted { kept.append(scalars[at]) }
          if !kept.isEmpty { steps.append(.new(.init(.text(String(kept)), .plain, .inserted))) }
          if to < end { flush(before: to) }
          from = to
        }
        continue
      }
      while from < starts[piece + 1] {
        flush(before: from)
        let limit = min(starts[piece + 1], rest.first?.at ?? .max)
        let to = fates[from..<limit].firstIndex { $0 != fates[from] } ?? limit
        steps.append(.old(piece: piece, from - starts[piece]..<to - starts[piece], fates[from]))
        from = to
      }
    }
    flush(before: .max)
    return steps
  }
}
