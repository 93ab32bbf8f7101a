import ProseDiff
import Testing

@testable import Reports

struct SummaryTests {
  @Test(
    arguments: [
      (
        Sample.opinion,
        "1 added, 1 removed, 4 reworded (1 editorial), 1 split, 1 merged, 7 unchanged; "
          + "2 moved, 6 renumbered"
      ),
      (Sample.unchanged, "1 unchanged"),
      (Sample.empty, "nothing to compare"),
      (
        Sample.hostile,
        "1 added, 1 removed, 1 reworded"
      ),
    ])
  func `one line says how much changed`(sample: Sample, line: String) {
    #expect(counts(sample.comparison.summary) == line)
  }
}
