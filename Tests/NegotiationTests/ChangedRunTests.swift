import ProseDiff
import Testing

@testable import Negotiation

/// Where wordings changed.
struct ChangedRunTests {
  private let edits = [
    Edit(.equal, "All "), Edit(.delete, "old "), Edit(.insert, "new "), Edit(.equal, "ships "),
    Edit(.insert, "é"), Edit(.equal, "."), Edit(.delete, "Pay."),
  ]

  @Test func `edits stand on both sides, empty where one has nothing`() {
    let placed = PlacedEdit.all(edits)
    #expect(placed.map(\.edit) == edits)
    #expect(placed.map(\.old) == [0..<4, 4..<8, 8..<8, 8..<14, 14..<14, 14..<15, 15..<19])
    #expect(placed.map(\.new) == [0..<4, 4..<4, 4..<8, 8..<14, 14..<16, 16..<17, 17..<17])
  }

  @Test func `what is struck and what is put in for it are one run`() {
    let runs = ChangedRun.all(edits)
    #expect(runs.map(\.old) == [4..<8, 14..<14, 15..<19])
    #expect(runs.map(\.new) == [4..<8, 14..<16, 17..<17])
    #expect(ChangedRun.all([]).isEmpty && ChangedRun.all([Edit(.equal, "All")]).isEmpty)
  }

  @Test(arguments: [
    (0..<3, 0, 0), (4..<6, 1, nil), (3..<5, 1, nil), (8..<9, 1, 0), (10..<12, 1, 2),
    (15..<16, 2, nil), (19..<20, 2, 0),
  ])
  func `a place is so many bytes after so many runs, or in one`(
    range: Range<Int>, run: Int, offset: Int?
  ) {
    let place = RunPlace(range, among: [4..<8, 15..<19])
    #expect(place.run == run && place.offset == offset)
  }
}
