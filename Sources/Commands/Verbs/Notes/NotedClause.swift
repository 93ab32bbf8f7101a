import Drafts
import GitStore
import Prose

/// A clause of a version, to write a note on.
struct NotedClause {
  let version: Version
  let clause: Int
  private let document: Document

  init(_ version: Version, _ document: Document, _ clause: Int) {
    (self.version, self.document, self.clause) = (version, document, clause)
  }

  /// Finds the clause at an address of the latest version or, without one, the note's clause.
  init(
    _ note: Note, _ commit: ObjectID?, at address: String?, in store: DraftStore
  ) throws {
    let version = address == nil ? commit?.hex ?? note.label : "latest"
    self.version = try store.version(named: VersionName("\(note.text)@\(version)"))
    document = Document(
      name: "\(note.text)@\(self.version.label)", source: try store.wording(of: self.version))
    let (index, clauses) = (note.anchor.index, document.clauses)
    if address == nil, clauses.indices.contains(index),
      store.wordingName(clauses[index].text) == note.anchor.wording
    {
      clause = index
    } else {
      clause = try document.clause(at: address ?? note.anchor.address)
    }
  }

  /// Returns what a note on the clause rests on: all of its words, or the quoted ones.
  func anchor(_ arguments: Arguments, in store: DraftStore) throws(CommandError) -> Note.Anchor {
    let (wording, address) = (document.clauses[clause].text, document.addresses[clause])
    if let quote = arguments[NoteOption.quote], QuotedWords(quote).places(in: wording).isEmpty {
      throw .noSuchWords(quote, at: address)
    }
    return Note.Anchor(
      address: address, index: clause, wording: store.wordingName(wording),
      quote: arguments[NoteOption.quote] ?? wording,
      twins: document.clauses.count { $0.text == wording } - 1)
  }
}

extension Document {
  /// Returns the only clause at an address; throws if there are several, or none.
  func clause(at address: String) throws(CommandError) -> Int {
    let found = try AddressQuery(address).matches(in: addresses)
    if found.count > 1 { throw .ambiguousAddress(address, in: name, found.map { addresses[$0] }) }
    if let clause = found.first { return clause }
    // No match: throws the same error as everywhere.
    guard let clause = try clauses(at: address).first else { throw .emptyAddress(address) }
    return clause
  }
}
