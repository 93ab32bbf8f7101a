import Negotiation
import Prose
import ProseDiff
import Testing

/// Clauses that moved, and cite others that did.
struct MovedClauseTests {
  /// Three sections, of which the last comes first in the new text; what it cites follows, or more changed.
  private static func texts(_ last: String, _ first: String) -> (old: String, new: String) {
    let (fees, wharf) = ("The carter pays the fees.", "The warden sweeps the wharf at dawn.")
    let secret = "Each guild keeps its charts secret."
    return (
      "## 1. Fees\n\n1.1 \(fees)\n\n## 2. Wharf\n\n2.1 \(wharf)\n\n"
        + "## 3. Charts\n\n3.1 \(secret)\n\n3.2 \(last)\n",
      "## 1. Charts\n\n1.1 \(secret)\n\n1.2 \(first)\n\n"
        + "## 2. Fees\n\n2.1 \(fees)\n\n## 3. Wharf\n\n3.1 \(wharf)\n"
    )
  }

  @Test(arguments: [
    (
      "Clause 3.1 spares the charts of rivers.", "Clause 1.1 spares the charts of rivers.",
      ["followsRenumbering  > "]
    ),
    (
      "Clause 3.1 spares the charts of rivers.", "Clause 1.1 spares no charts of rivers.",
      ["negation  > no"]
    ),
    (
      "Clause 3.1 spares the charts of 9 rivers.", "Clause 1.1 spares the charts of 8 rivers.",
      ["number 9 > 8"]
    ),
    (
      "Clause 3.1 spares the charts of 9 rivers.", "Clause 2.1 spares the charts of 8 rivers.",
      ["number 9 > 8", "citation 3.1 > 2.1"]
    ),
    (
      "Clause 3.1 of the Port Act spares 9 rivers.", "Clause 1.1 of the Port Act spares 8 rivers.",
      ["number 9 > 8", "citation 3.1 > 1.1"]
    ),
    (
      "Clauses 3.1 and 2.1 spare the charts of 9 rivers.",
      "Clauses 1.1 and 3.1 spare the charts of 8 rivers.", ["number 9 > 8"]
    ),
    (
      "Clauses 2.1 and 3.1 spare the charts of 9 rivers.",
      "Clauses 2.1 and 1.1 spare the charts of 8 rivers.",
      ["staleReference 2, 2.1 > 3, 3.1", "number 9 > 8", "citation 3.1 > 1.1"]
    ),
    (
      "Clause 3.1 spares the charts of rivers.", "Clause 2.1 spares the charts of rivers.",
      ["citation 3.1 > 2.1"]
    ),
  ])
  func `a moved clause that only follows the renumbering cites what it cited`(
    last: String, first: String, told: [String]
  ) {
    let (old, new) = Self.texts(last, first)
    let comparison = Comparison(
      Document(name: "old", source: old), Document(name: "new", source: new)
    ).negotiated(in: LanguageName("en"))
    let flags = comparison.changes.first { $0.old == [6] }?.flags.map(\.shown)
    #expect(flags == told)
  }
}
