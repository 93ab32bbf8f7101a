import Formats
import Testing

@testable import Commands

@Suite struct ReceivedDraftTests {
  @Test(arguments: [
    ("إذ يدرك المؤتمر", "pdf", true), ("إذ يدرك المؤتمر", "docx", false),
    ("the Conference", "pdf", false),
  ])
  func `Arabic words out of a PDF may be damaged`(text: String, ending: String, isSo: Bool) {
    let draft = ReceivedDraft(bytes: [], transcript: Transcript(markdown: text), ending: ending)
    #expect(draft.mayHaveDamagedWords == isSo)
  }
}
