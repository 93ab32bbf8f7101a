import Testing

@testable import Reports

struct SummaryTests {
  @Test(
    arguments: [
      (
        Sample.opinion,
        "rev1 → rev2: 1 added, 1 removed, 4 reworded (1 editorial), 1 split, 1 merged, 7 unchanged; "
          + "2 moved, 6 renumbered"
      ),
      (Sample.unchanged, "a → b: 1 unchanged"),
      (Sample.empty, "a → b: nothing to compare"),
      (
        Sample.hostile,
        "</script><b>⟨ESC⟩]0;x⟨BEL⟩ → ⟨U+202E⟩new⟨CR⟩⟨LF⟩.md: 1 added, 1 removed, 1 reworded"
      ),
    ])
  func `one line says how much changed`(sample: Sample, line: String) {
    #expect(summaryLine(sample.comparison) == line)
  }
}
