import Testing

@testable import Reports

@Suite struct DirectionTests {
  @Test func `what is isolated in a text is told from the rest`() {
    let text = "status: " + Isolate.around("متفق") + ", " + Isolate.around("agreed") + " → "
    let runs = Isolate.runs(of: text + Isolate.around("ن"))
    #expect(runs.map(\.text) == ["status: ", "متفق", ", agreed → ", "ن"])
    #expect(runs.map(\.isIsolated) == [false, true, false, true])
  }

  @Test func `a text that isolates nothing is one run, and none where it is empty`() {
    #expect(Isolate.runs(of: "reworded, moved").map(\.text) == ["reworded, moved"])
    #expect(Isolate.runs(of: "").isEmpty)
  }
}
