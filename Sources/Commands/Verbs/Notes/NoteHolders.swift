import Drafts
import Lineages
import Negotiation
import Prose

extension DraftStore {
  /// Warns if a view names anybody who proposed something in a version of its text: a view is given
  /// without its holder.
  func warn(ofHoldersIn notes: [Note], _ console: Console, during verb: String) throws {
    for note in notes where note.kind == .view && note.status != .withdrawn {
      for holder in try proposers(in: note.text, console).filter(note.body.contains).sorted() {
        console.warn(
          "the view names \(holder); a view is told without who holds it", during: verb)
      }
    }
  }

  /// Returns everybody who proposed something in the versions of a text.
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
