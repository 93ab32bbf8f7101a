import Foundation
import Prose
import ProseDiff
import Testing

@testable import Reports

struct JSONTests {
  @Test(arguments: [Sample.opinion, .hostile, .empty])
  func `the object reads as it did when it was checked`(sample: Sample) throws {
    try Golden(name: sample.name + ".json").expect(JSON.report(sample.comparison))
  }

  @Test(arguments: 0..<200)
  func `another reader finds what was written`(seed: Int) throws {
    let comparison = RandomComparison.make(seed: seed)
    let decoder = JSONDecoder()
    let read = try decoder.decode(Object.self, from: Data(JSON.report(comparison).utf8))
    #expect(
      read.old.clauses.map { Array($0.text.utf8) }
        == comparison.old.clauses.map { Array($0.text.utf8) })
    #expect(read.new.clauses.map(\.address) == comparison.new.addresses)
    #expect(read.changes.map(\.old) == comparison.changes.map { Array($0.old) })
    for change in read.changes {
      guard let edits = change.edits else { continue }
      #expect(joined(edits, without: "+") == wording(read.old, change.old))
      #expect(joined(edits, without: "-") == wording(read.new, change.new))
    }
  }

  @Test func `nothing that a terminal obeys is in it`() {
    let json = JSON.report(Sample.hostile.comparison)
    #expect(json.unicodeScalars.allSatisfy { $0 == "\n" || !isHidden($0) })
  }

  @Test(
    arguments: [
      (0, "0"), (1, "1"), (0.5, "0.5"), (0.71, "0.71"), (0.9804, "0.98"), (0.0004, "0"),
      (0.001, "0.001"), (0.9996, "1"), (1.2, "1"), (-0.1, "0"), (.nan, "0"), (0.1, "0.1"),
    ])
  func `a share has at most three decimals`(share: Double, decimal: String) {
    #expect(JSONWriter.decimal(share) == decimal)
  }

  private func joined(_ edits: [[String]], without operation: String) -> [UInt8] {
    Array(edits.filter { $0[0] != operation }.map { $0[1] }.joined().utf8)
  }

  private func wording(_ side: Object.Side, _ indexes: [Int]) -> [UInt8] {
    Array(indexes.map { side.clauses[$0].text }.joined(separator: "\n").utf8)
  }

  private struct Object: Decodable {
    let old: Side
    let new: Side
    let changes: [Entry]

    struct Side: Decodable {
      let name: String
      let clauses: [Item]
    }
    struct Item: Decodable {
      let address: String
      let text: String
    }
    struct Entry: Decodable {
      let old: [Int]
      let new: [Int]
      let edits: [[String]]?
    }
  }
}
