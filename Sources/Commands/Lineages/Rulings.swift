import Drafts
import GitStore
import Prose
import ProseDiff

/// What was settled by hand of the clauses of a text, as comparisons take it.
struct Rulings {
  private let store: DraftStore
  private let inForce: [Ruling]

  init(on text: TextName, in store: DraftStore) throws {
    self.store = store
    inForce = try store.rulings(on: text).inForce
  }

  var isEmpty: Bool { inForce.isEmpty }

  /// Those that speak of two versions, whichever is the older.
  func between(_ old: Version, _ new: Version) -> [Ruling] {
    inForce.filter {
      ($0.oldCommit, $0.newCommit) == (old.commit, new.commit)
        || ($0.oldCommit, $0.newCommit) == (new.commit, old.commit)
    }
  }

  /// What they settle of two versions. One whose clause is not there is told, and left out.
  func settlement(
    _ old: (version: Version, document: Document), _ new: (version: Version, document: Document),
    tellingOf misfit: (Ruling) -> Void
  ) -> Settlement {
    var together: [Settlement.Pair] = []
    var apart: Set<Settlement.Pair> = []
    for ruling in between(old.version, new.version) {
      let isMirrored = ruling.oldCommit == new.version.commit
      guard let from = clause(isMirrored ? ruling.new : ruling.old, in: old.document),
        let to = clause(isMirrored ? ruling.old : ruling.new, in: new.document)
      else {
        misfit(ruling)
        continue
      }
      let pair = Settlement.Pair(old: from, new: to)
      if ruling.kind == .apart { apart.insert(pair) } else { together.append(pair) }
    }
    return Settlement(together: together, apart: apart)
  }

  /// The clause at a place, or the only one of its wording.
  private func clause(_ place: Ruling.Place, in document: Document) -> Int? {
    func holds(_ index: Int) -> Bool {
      store.wordingName(document.clauses[index].text) == place.wording
    }
    if document.clauses.indices.contains(place.index), holds(place.index) { return place.index }
    let found = document.clauses.indices.filter(holds)
    return found.count == 1 ? found[0] : nil
  }
}

extension DraftStore {
  /// What was settled by hand of two versions of a text; nothing of other documents.
  func settlement(
    _ old: (version: Version?, document: Document), _ new: (version: Version?, document: Document),
    _ console: Console
  ) throws -> Settlement {
    guard let from = old.version, let to = new.version, from.text == to.text else { return .none }
    return try Rulings(on: to.text, in: self).settlement(
      (from, old.document), (to, new.document),
      tellingOf: { console.warn($0.misfit(from, to)) })
  }
}

extension Ruling {
  /// That it speaks of a clause that is not there.
  func misfit(_ old: Version, _ new: Version) -> String {
    "\(text): what was settled by hand of \(old.label) and \(new.label) speaks of a clause that is not"
      + " there, and is left out"
  }
}
