import Prose
import Testing

@testable import ProseDiff

@Suite struct ReferenceLanguageTests {
  @Test(arguments: [
    (
      "Articolo", "Ai sensi dell'articolo 2 la barca resta.",
      "Ai sensi dell'articolo 3 la barca resta."
    ),
    ("Artigo", "Nos termos do artigo 2 o barco fica.", "Nos termos do artigo 3 o barco fica."),
    ("Άρθρο", "Τα όργανα του άρθρου 2 συνεδριάζουν.", "Τα όργανα του άρθρου 3 συνεδριάζουν."),
  ])
  func `references in Italian, Portuguese and Greek follow the renumbering`(
    word: String, old: String, new: String
  ) throws {
    let (first, second) = ("alfa beta gamma delta.", "epsilon zeta eta theta.")
    let before = "\(word) 1\n\n\(first)\n\n\(word) 2\n\n\(second)\n\n\(word) 3\n\n\(old)\n"
    let after =
      "\(word) 1\n\n\(first)\n\n\(word) 2\n\niota kappa lambda.\n\n\(word) 3\n\n\(second)\n\n\(word) 4\n\n\(new)\n"
    let comparison = Comparison(
      Document(name: "a", source: before), Document(name: "b", source: after))
    let change = try #require(comparison.changes.last)
    #expect(change.flags.map(\.name) == [.followsRenumbering])
  }

  @Test(arguments: [
    ("dell'articolo", 2), ("all'art", 2), ("Hall's", 1), ("all's", 1), ("we'll", 1),
  ])
  func `an Italian preposition before a vowel is a word of its own`(text: String, words: Int) {
    var tokens = Tokenizer()
    var count = 0
    while let token = tokens.next(text.utf8Span.span) { if token.isWord { count += 1 } }
    #expect(count == words)
  }
}
