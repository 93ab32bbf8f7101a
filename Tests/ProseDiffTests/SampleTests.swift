import ProseDiff
import Testing

struct SampleTests {
  @Test(arguments: ["opinion-4", "resolution-15"])
  func `what is stated by hand of a sample draft is what a comparison finds`(name: String) throws {
    let sample = try Sample(named: name)
    for step in sample.steps {
      let comparison = Comparison(try sample.document(step.old), try sample.document(step.new))
      let stated = Set(step.changes.map { Finding($0, in: comparison) })
      let found = Set(comparison.changes.compactMap { Finding($0, in: comparison) })
      #expect(stated.subtracting(found).isEmpty, "missed, \(step.old) → \(step.new)")
      #expect(found.subtracting(stated).isEmpty, "not stated, \(step.old) → \(step.new)")
    }
  }
}
