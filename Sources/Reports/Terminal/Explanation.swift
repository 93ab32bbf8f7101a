import Prose
package import ProseDiff

/// Explains why clauses were paired as they were, and what came next.
package struct Explanation {
  let weighing: Weighing

  /// Returns the reasons for these changes, ending in a line feed, in lines that fit the style.
  package static func report(
    _ weighing: Weighing, changes: [Int], _ style: TerminalStyle
  ) -> String {
    let explanation = Explanation(weighing: weighing)
    var sheet = Sheet(style)
    for change in changes { explanation.add(weighing.comparison.changes[change], to: &sheet) }
    return sheet.text
  }

  private func add(_ change: Change, to sheet: inout Sheet) {
    sheet.begin(isApart: true)
    sheet.words.addTitle(of: change, in: weighing.comparison)
    sheet.setWords(under: change.outcome)
    for sentence in [verdict(change)] + reasons(change) + others(change) {
      sheet.words.add(sentence)
      // The lines after the first are indented further.
      sheet.setWords(after: "  ", indent: 4)
    }
  }

  private func verdict(_ change: Change) -> String {
    let sure = sure(change.confidence)
    let isWeighed = accepted(change) != nil
    switch change.by {
    case _ where change.old.isEmpty:
      return "No clause of the old text is left that is like it enough."
    case _ where change.new.isEmpty:
      return "No clause of the new text is left that is like it enough."
    case .identical: return "Paired as the words are the same; \(sure)."
    case .text: return "Paired by the wording; \(sure)."
    case .label:
      let isRow = weighing.comparison.old.clauses[change.old[0]].kind == .row
      let name = isRow ? "name in the first cell" : "label"
      return "Paired by the \(name) and what stands around it; \(sure)."
    case .position:
      return "Paired by \(isWeighed ? "the wording and " : "")what stands around it; \(sure)."
    case .hand: return "Paired by hand."
    }
  }

  // MARK: - Reasons

  private func reasons(_ change: Change) -> [String] {
    guard let pair = accepted(change) else { return [] }
    let parts = parts(of: change).enumerated()
    return reasons(pair) + parts.map { reason($1, isFirst: $0 == 0) }
  }

  /// Returns the pair that a change was built around, if it was weighed.
  private func accepted(_ change: Change) -> WeighedPair? {
    weighing.accepted.pairs.first { change.old.contains($0.old) && change.new.contains($0.new) }
  }

  private func reasons(_ pair: WeighedPair) -> [String] {
    let evidence = pair.evidence
    let lead = evidence.similarity - evidence.rival
    let points = "\(abs(Int((lead * 100).rounded()))) points"
    return [
      "+ \(share(evidence)).",
      lead < 0
        ? "− Another choice is more alike, by \(points)\(rival(of: pair))."
        : "+ More alike than any other choice, by \(points).",
      evidence.adjacent == 2
        ? "+ The clauses above and below are paired with each other."
        : evidence.adjacent == 1 ? "+ The clauses on one side are paired with each other." : nil,
      evidence.isInGap && evidence.adjacent == 0 ? "+ They stand between the same pairs." : nil,
      evidence.labels == 0
        ? nil : evidence.labels > 0 ? "+ They have the same label." : "− Their labels differ.",
      evidence.isOtherKind ? "− Only one of them is a heading." : nil,
      evidence.otherName > 0 ? "− They, or the titles above them, name different things." : nil,
    ].compactMap(\.self)
  }

  func share(_ evidence: PairEvidence) -> String {
    let words = percent(evidence.containment)
    let phrases = percent(evidence.phrases)
    return
      "\(words) of the shorter one's words are shared, by weight, and \(phrases) of its phrases"
  }

  /// Returns the further parts of a split or merge, as they were found.
  private func parts(of change: Change) -> [WeighedPart] {
    weighing.accepted.parts.filter {
      change.old.contains($0.pair.old) && change.new.contains($0.pair.new)
    }
  }

  private func reason(_ part: WeighedPart, isFirst: Bool) -> String {
    let comparison = weighing.comparison
    let address = (part.isNew ? comparison.new : comparison.old).addresses[part.part]
    let gain = Int((part.evidence.gain * 100).rounded())
    return "+ \(visible(address)) too: \(percent(part.evidence.share)) of its words come from what "
      + "the other \(isFirst ? "part lacks" : "parts lack")\(wordsInARow(part.evidence)); with it both sides are "
      + "\(abs(gain)) points \(gain < 0 ? "less" : "more") alike in their phrases."
  }

  /// Returns how many words in a row a part took over, if enough to mean something.
  private func wordsInARow(_ evidence: PartEvidence) -> String {
    evidence.run < 4 ? "" : ", \(evidence.run + 1) of them in a row at its beginning or end"
  }

  func percent(_ share: Float) -> String { "\(Int((share * 100).rounded())) %" }

  /// Returns how sure a pairing is in percent, from 1 to 99.
  func sure(_ confidence: Double) -> String {
    "\(min(max(Int((confidence * 100).rounded()), 1), 99)) % sure"
  }
}
