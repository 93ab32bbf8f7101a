extension WordRedliner {
  /// A paragraph of the file while it is being rewritten.
  struct Passage {
    let origin: WordOrigin
    let steps: [ParagraphScript.Step]
    /// Whether it is struck as a whole.
    let isGone: Bool
    /// For each of the paragraphs into which it is turned, whether inserted labels are part of the
    /// wording.
    let takesLabels: [Bool]
    var at = 0
    /// The content of each of these so far.
    var parts = [""]
    /// The number of open fields.
    var fields = 0

    /// The element of the next stretch of old wording.
    var next: Int? {
      for case .old(let piece, _, _) in steps[at...] { return origin.pieces[piece].element }
      return nil
    }

    mutating func append(_ text: String) { parts[parts.count - 1] += text }
  }
}

extension WordRedliner.Passage {
  /// The old pieces before the current position, nearest first, then those after it.
  var neighbours: [WordOrigin.Piece] {
    var (before, after): ([WordOrigin.Piece], [WordOrigin.Piece]) = ([], [])
    for case .old(let piece, _, _) in steps[..<at].reversed() {
      before.append(origin.pieces[piece])
    }
    for case .old(let piece, _, _) in steps[at...] { after.append(origin.pieces[piece]) }
    return before + after
  }

  /// Whether the step before the current position strikes wording in some elements.
  func hasStruck(in elements: Range<Int>) -> Bool {
    guard at > 0, case .old(let piece, _, .deleted) = steps[at - 1] else { return false }
    return elements.contains(origin.pieces[piece].element)
  }

  /// Whether the next old wording can only be kept or struck as a whole.
  var isAtWhole: Bool {
    for case .old(let piece, _, _) in steps[at...] { return origin.pieces[piece].kind == .whole }
    return false
  }

  /// Takes all steps before an element. Throws unless they have one fate.
  mutating func takeWhole(before end: Int) throws(RedlineFault) -> ParagraphScript.Fate {
    var fates: Set<ParagraphScript.Fate> = []
    while let next, next < end {
      guard case .old(_, _, let fate) = steps[at] else { throw .nested }
      fates.insert(fate == .deleted ? .deleted : .kept)
      at += 1
    }
    guard fates.count == 1, let fate = fates.first else { throw .nested }
    return fate
  }

  /// Takes the inserted pieces that come next, without labels that the file counts.
  mutating func takeNew() -> [Manuscript.Piece] {
    var pieces: [Manuscript.Piece] = []
    while at < steps.count, case .new(let piece) = steps[at] {
      if !piece.isLabel || takesLabels[parts.count - 1] { pieces.append(piece) }
      at += 1
    }
    return pieces
  }
}
