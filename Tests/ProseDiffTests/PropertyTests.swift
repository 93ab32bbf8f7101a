import Prose
import Testing
import Workers

@testable import ProseDiff

@Suite struct PropertyTests {
  private static let seeds = Array(UInt64(1)...60)

  private static func pair(_ seed: UInt64) -> (old: Document, new: Document) {
    var draft = GeneratedDraft(seed: seed, clauses: Int(seed % 25))
    let old = Document(name: "old", source: draft.source)
    draft.redraft()
    return (old, Document(name: "new", source: draft.source))
  }

  private static func joined(_ document: Document, _ clauses: Places) -> String {
    clauses.map { document.clauses[$0].text }.joined(separator: "\n")
  }

  @Test(arguments: seeds) func `every clause stands in exactly one change`(seed: UInt64) {
    let (old, new) = Self.pair(seed)
    let comparison = Comparison(old, new)
    #expect(comparison.changes.flatMap(\.old).sorted() == Array(old.clauses.indices))
    #expect(comparison.changes.flatMap(\.new).sorted() == Array(new.clauses.indices))
    for change in comparison.changes {
      let shape = (min(change.old.count, 2), min(change.new.count, 2))
      switch change.kind {
      case .unchanged, .reworded: #expect(shape == (1, 1))
      case .added: #expect(shape == (0, 1))
      case .removed: #expect(shape == (1, 0))
      case .split: #expect(shape == (1, 2))
      case .merged: #expect(shape == (2, 1))
      }
    }
  }

  @Test(arguments: [2, 5]) func `the count of workers changes nothing`(count: Int) {
    var draft = GeneratedDraft(seed: 7, clauses: 6000)
    let old = Document(name: "old", source: draft.source)
    draft.redraft()
    let new = Document(name: "new", source: draft.source)
    #expect(Comparison(old, new, Workers(count: count)) == Comparison(old, new))
  }

  @Test(arguments: seeds) func `a pairing is as sure as what it was taken by`(seed: UInt64) {
    let (old, new) = Self.pair(seed)
    let weighing = Weighing(old, new)
    for change in weighing.comparison.changes
    where change.by == .text && !change.old.isEmpty && !change.new.isEmpty {
      let pairs = weighing.accepted.pairs.filter { change.old.contains($0.old) }
      let parts = weighing.accepted.parts.filter { change.old.contains($0.pair.old) }
      let sure = parts.reduce(pairs.reduce(1) { $0 * $1.confidence }) { $0 * $1.confidence }
      #expect(pairs.count == 1 && parts.count == change.old.count + change.new.count - 2)
      #expect(abs(change.confidence - sure) < 0.002)
    }
  }

  @Test(arguments: seeds) func `how sure equal clauses are told decides no pair`(seed: UInt64) {
    let (old, new) = Self.pair(seed)
    var doubtful = Thresholds()
    doubtful.plain = PlainConfidence(
      words: 0.1, presentation: 0.2, beside: 0.3, between: 1, order: 1, equalWordless: 0.4,
      otherWordless: 1, label: 1)
    let (known, other) = (
      Matching(MatchContext(old, new), .one),
      Matching(MatchContext(old, new, thresholds: doubtful), .one)
    )
    #expect(known.pairing.partners.old == other.pairing.partners.old)
    #expect(known.pairing.runs == other.pairing.runs)
  }

  @Test(arguments: seeds) func `edits replay`(seed: UInt64) {
    let (old, new) = Self.pair(seed)
    for change in Comparison(old, new).changes where !change.old.isEmpty && !change.new.isEmpty {
      let from = Self.joined(old, change.old)
      let to = Self.joined(new, change.new)
      if change.edits.isEmpty {
        #expect(from.utf8.elementsEqual(to.utf8))
        continue
      }
      let struck = change.edits.filter { $0.operation != .insert }.map(\.text).joined()
      let putIn = change.edits.filter { $0.operation != .delete }.map(\.text).joined()
      #expect(struck.utf8.elementsEqual(from.utf8))
      #expect(putIn.utf8.elementsEqual(to.utf8))
    }
  }

  @Test(arguments: seeds) func `equal input gives no change`(seed: UInt64) {
    let (old, _) = Self.pair(seed)
    let comparison = Comparison(old, old)
    #expect(comparison.changes.allSatisfy { $0.kind == .unchanged && !$0.moved && !$0.renumbered })
    #expect(comparison.changes.map(\.new) == old.clauses.indices.map { [$0] })
  }

  private static func repetitivePair(_ seed: UInt64) -> (old: Document, new: Document) {
    var draft = RepetitiveDraft(seed: seed)
    let old = Document(name: "old", source: draft.source)
    draft.redraft()
    return (old, Document(name: "new", source: draft.source))
  }

  /// Clauses that differ in one letter and one figure, of which two exchanged their places.
  private static func twinsPair(_ place: Int) -> (old: Document, new: Document) {
    var clauses = "ABCD".flatMap { annex in
      (1...5).map { "Annex \(annex) applies to ships of class \($0) in port." }
    }
    let old = Document(name: "old", source: DistinctDraft.list(clauses))
    clauses.swapAt(place, place + 1)
    return (old, Document(name: "new", source: DistinctDraft.list(clauses)))
  }

  @Test(arguments: seeds.map(pair) + (1...200).map(repetitivePair) + (0..<19).map(twinsPair))
  func `exchanged documents give the mirrored comparison`(old: Document, new: Document) {
    let forth = Comparison(old, new).changes.map { Fact($0.old, $0.new, $0) }
    let back = Comparison(new, old).changes.map { Fact($0.new, $0.old, $0) }
    #expect(Set(forth) == Set(back))
  }

  @Test(arguments: seeds) func `exchanged documents give the mirrored edits`(seed: UInt64) {
    let (old, new) = Self.pair(seed)
    let back = Comparison(new, old).changes.reduce(into: [Places: [Edit]]()) {
      $0[$1.old] = $1.edits
    }
    for change in Comparison(old, new).changes where !change.edits.isEmpty {
      #expect(back[change.new].map(Self.mirrored) == change.edits)
    }
  }

  /// The edits of exchanged wordings, in each change what is struck first.
  private static func mirrored(_ edits: [Edit]) -> [Edit] {
    var result: [Edit] = []
    for edit in edits {
      switch edit.operation {
      case .equal: result.append(edit)
      case .delete: result.append(Edit(.insert, edit.text))
      case .insert:
        let struck = Edit(.delete, edit.text)
        let isAfterPutIn = result.last?.operation == .insert
        result.insert(struck, at: isAfterPutIn ? result.count - 1 : result.count)
      }
    }
    return result
  }

  /// What a comparison says of some clauses, whichever document came first.
  private struct Fact: Hashable {
    let ones: Places
    let others: Places
    let moved: Bool
    let renumbered: Bool
    let editorial: Bool
    let similarity: Double
    let confidence: Double

    init(_ ones: Places, _ others: Places, _ change: Change) {
      self.ones = ones
      self.others = others
      moved = change.moved
      renumbered = change.renumbered
      editorial = change.editorial
      similarity = change.similarity
      confidence = change.confidence
    }
  }

  @Test(arguments: seeds) func `changes come in the order of the new document`(seed: UInt64) {
    let (old, new) = Self.pair(seed)
    let comparison = Comparison(old, new)
    let firsts = comparison.changes.compactMap { $0.new.min() }
    #expect(firsts == firsts.sorted())
    let place = Dictionary(
      comparison.changes.enumerated().flatMap { place, change in change.old.map { ($0, place) } },
      uniquingKeysWith: { first, _ in first })
    for change in comparison.changes where change.kind == .removed {
      guard let removed = change.old.first, removed > 0 else { continue }
      #expect((place[removed - 1] ?? .max) < (place[removed] ?? -1))
    }
  }
}
