import Drafts
import Lineages
import Negotiation
import Prose

extension DraftStore {
  /// Says whom the words of views name, of those who proposed anything in a version of their text: a view
  /// is told without who holds it.
  func warn(ofHoldersIn notes: [Note], _ console: Console, during verb: String) throws {
    for note in notes where note.kind == .view && note.status != .withdrawn {
      for holder in try proposers(in: note.text, console).filter(note.body.contains).sorted() {
        console.warn(
          "the view names \(holder); a view is told without who holds it", during: verb)
      }
    }
  }

  /// All who proposed something in the versions of a text.
  private func proposers(in text: String, _ console: Console) throws -> Set<String> {
    let latest = try version(named: VersionName("\(text)@latest"))
    let profile = Profile(configuration)
    let documents = try chronicle(upTo: latest, console).succession.documents
    return Set(
      documents.flatMap { document in
        let standings = Standings(document, profile)
        return document.clauses.indices.flatMap { standings[$0].proposers }
      })
  }
}
