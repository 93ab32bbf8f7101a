import Prose
import Testing

@testable import ProseDiff

/// What became of labels.
@Suite struct LabelFateTests {
  /// Clauses under a heading, of which the new ones are paired with the old by their wording.
  private func fates(_ old: [String], _ new: [String]) -> LabelFates {
    func draft(_ clauses: [String]) -> Document {
      Document(name: "draft", source: "# Lamps\n\n" + clauses.joined(separator: "\n\n"))
    }
    let context = MatchContext(draft(old), draft(new))
    let (olds, news) = (context.old.clauses, context.new.clauses)
    var pairing = Pairing(old: olds.count, new: news.count)
    for old in olds.indices {
      if let new = news.firstIndex(where: { $0.text == olds[old].text }) {
        pairing.pair(old, new, Pairing.Link(by: .text, similarity: 1, confidence: 1))
      }
    }
    return LabelFates(context, pairing)
  }

  private func told(_ fate: LabelFate?) -> String {
    switch fate?.now {
    case .labelled(let new): "labelled \(new)"
    case .removed: "removed"
    case .unlabelled: "unlabelled"
    case .several: "several"
    case nil: "known"
    }
  }

  @Test(arguments: [
    ("2", "labelled 3"), ("1", "known"), ("3", "removed"), ("4", "unlabelled"), ("9", "known"),
  ])
  func `a label that a clause no longer has is labelled anew, removed or without a number`(
    number: String, fate: String
  ) {
    let clauses = CitingDraft.clauses
    let fates = fates(
      ["1. \(clauses[0])", "2. \(clauses[1])", "3. \(clauses[2])", "4. \(clauses[3])"],
      ["1. \(clauses[0])", "2. Ports charge fees.", "3. \(clauses[1])", clauses[3]])
    let label = CitedLabel(kind: nil, citing: number)
    #expect(told(fates.fate(of: label, in: .wholeText)) == fate)
    #expect(told(fates.fate(of: label, in: .below(0))) == fate)
    #expect(told(fates.fate(of: label, in: .opening)) == "known")
  }

  @Test func `what several clauses of a label became differs unless all have one label`() {
    let draft = Document(name: "draft", source: CitingDraft.list(CitingDraft.clauses))
    let context = MatchContext(draft, draft)
    var pairing = Pairing(old: 4, new: 4)
    pairing.pair(0, 1, Pairing.Link(by: .text, similarity: 1, confidence: 1))
    var fate = LabelFate(of: 0, context, pairing)
    fate.add(fate, draft.clauses)
    #expect(told(fate) == "labelled 1")
    var nested = LabelFate(of: 1, context, pairing)
    nested.isNested = true
    fate.add(nested, draft.clauses)
    #expect(told(fate) == "labelled 1", "an item within an item gives way")
    nested.add(fate, draft.clauses)
    #expect(told(nested) == "labelled 1" && !nested.isNested)
    fate.add(LabelFate(of: 1, context, pairing), draft.clauses)
    #expect(told(fate) == "several")
  }

  @Test(arguments: [
    ("12", ["12.", "(12)", "Article 12"], ["13.", "a)", ""]),
    ("a)", ["a)", "b)"], ["1."]), ("二", ["二", "1."], [""]), ("", [], ["1.", "a)", ""]),
  ])
  func `a filter rules out labels of other digits`(
    inserted: String, held: [String], others: [String]
  ) {
    var filter = LabelFilter()
    if !inserted.isEmpty { filter.insert(inserted) }
    #expect(held.allSatisfy(filter.mayHold))
    #expect(!others.contains(where: filter.mayHold))
  }

  @Test(
    arguments: [
      ([nil], nil, ["2"]), ([.paragraph, nil], nil, ["2", "2"]),
      ([nil], .operative, ["2", "op2"]), ([nil], .preambular, ["pp2"]),
    ] as [([CitedKind?], CitedLabel.Prefix?, [String])])
  func `a number means a label of each kind, and one with the prefix`(
    kinds: [CitedKind?], prefix: CitedLabel.Prefix?, labels: [String]
  ) {
    let target = CitedTarget(kinds: kinds, sections: [], prefix: prefix)
    #expect(target.labels(citing: "2").map(\.number) == labels.map { CitedLabel.Number($0) })
  }
}
