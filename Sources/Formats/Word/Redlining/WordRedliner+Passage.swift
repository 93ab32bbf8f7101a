extension WordRedliner {
  /// A paragraph of the file while it is written anew.
  struct Passage {
    let origin: WordOrigin
    let steps: [ParagraphScript.Step]
    /// Whether all of it is struck.
    let isGone: Bool
    /// For each of the paragraphs that it becomes, whether labels that are put in stand in the wording.
    let takesLabels: [Bool]
    var at = 0
    /// What stands in each of these so far.
    var parts = [""]
    /// How many fields are open.
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
  /// The pieces around the place that is written, nearest first.
  var neighbours: [WordOrigin.Piece] {
    var (before, after): ([WordOrigin.Piece], [WordOrigin.Piece]) = ([], [])
    for case .old(let piece, _, _) in steps[..<at].reversed() {
      before.append(origin.pieces[piece])
    }
    for case .old(let piece, _, _) in steps[at...] { after.append(origin.pieces[piece]) }
    return before + after
  }

  /// Whether the wording before the place that is written is struck and stands in some elements.
  func hasStruck(in elements: Range<Int>) -> Bool {
    guard at > 0, case .old(let piece, _, .deleted) = steps[at - 1] else { return false }
    return elements.contains(origin.pieces[piece].element)
  }

  /// Whether what comes next can only be kept or struck as a whole.
  var isAtWhole: Bool {
    for case .old(let piece, _, _) in steps[at...] { return origin.pieces[piece].kind == .whole }
    return false
  }

  /// Takes all steps before an element, which must have one fate.
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

  /// Takes the pieces that come next and are put in, without labels that the file counts.
  mutating func takeNew() -> [Manuscript.Piece] {
    var pieces: [Manuscript.Piece] = []
    while at < steps.count, case .new(let piece) = steps[at] {
      if !piece.isLabel || takesLabels[parts.count - 1] { pieces.append(piece) }
      at += 1
    }
    return pieces
  }
}
