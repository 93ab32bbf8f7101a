import Negotiation
import ProseDiff
import Testing

/// Deadlines in the place of others.
struct DeadlineTests {
  @Test(arguments: [
    (
      Language.en, "The buyer shall pay by the end of 2025.", "The buyer shall pay by mid-2025.",
      ["deadline by the end of 2025 > by mid-2025"]
    ),
    (
      .en, "The member shall report within 30 days of taking office.",
      "The member shall report before taking office.",
      ["deadline within 30 days > before taking office"]
    ),
    (
      .en, "The member shall report within 24 hours.", "The member shall report at once.",
      ["qualifier  > at once", "deadline within 24 hours > "]
    ),
    (
      .en, "The buyer shall pay by 1 May 2025.", "The buyer shall pay by the end of 2025.",
      ["deadline by 1 May 2025 > by the end of 2025"]
    ),
    (
      .en, "The Board shall report before leaving.", "The Board shall report within 3 days.",
      ["deadline before leaving > within 3 days"]
    ),
  ])
  func `a deadline is told with what replaced it`(
    language: Language, old: String, new: String, told: [String]
  ) {
    #expect(flags(language, old, new) == told)
    #expect(flags(language, new, old) == told.map(mirrored))
  }

  private func flags(_ language: Language, _ old: String, _ new: String) -> [String] {
    var reader = RewordingReader(language)
    return reader.flags(.init(old), .init(new), Edit.between(old, new)).map(\.shown)
  }
}
