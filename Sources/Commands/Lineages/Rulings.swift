import Drafts
import GitStore
import Lineages
import Prose
import ProseDiff

/// What was settled by hand of the clauses of a text, in the form that comparisons take.
struct Rulings {
  private let store: DraftStore
  private let inForce: [Ruling]

  init(on text: TextName, in store: DraftStore) throws {
    self.store = store
    inForce = try store.rulings(on: text).inForce
  }

  var isEmpty: Bool { inForce.isEmpty }

  /// Returns the rulings on these two versions, whichever is the older.
  func between(_ old: Version, _ new: Version) -> [Ruling] {
    inForce.filter {
      ($0.oldCommit, $0.newCommit) == (old.commit, new.commit)
        || ($0.oldCommit, $0.newCommit) == (new.commit, old.commit)
    }
  }

  /// Returns the rulings on two of these versions that are not adjacent.
  func apart(in versions: [Version]) -> [Ruling] {
    guard !isEmpty else { return [] }
    let places = versions.places
    return inForce.filter { ruling in
      guard let old = places[ruling.oldCommit], let new = places[ruling.newCommit] else {
        return false
      }
      return abs(new - old) > 1
    }
  }

  /// Returns what the rulings settle of versions that are not adjacent. A ruling whose clause is
  /// missing is reported and left out.
  func settledReturns(
    _ versions: [Version], _ documents: [Document],
    tellingOf misfit: (Ruling.Misfit, _ old: Int, _ new: Int) -> Void
  ) -> SettledReturns {
    let places = versions.places
    var together: [SettledReturns.Pair] = []
    var apart: Set<SettledReturns.Pair> = []
    for ruling in self.apart(in: versions) {
      let sides = [(ruling.oldCommit, ruling.old), (ruling.newCommit, ruling.new)]
        .map { (version: places[$0.0] ?? 0, place: $0.1) }.sorted { $0.version < $1.version }
      let found = sides.compactMap { side in
        clause(side.place, in: documents[side.version])
          .map { Appearance(version: side.version, clause: $0) }
      }
      guard found.count == 2 else {
        misfit(.init(ruling, .absent), sides[0].version, sides[1].version)
        continue
      }
      let pair = SettledReturns.Pair(old: found[0], new: found[1])
      if ruling.kind == .apart { apart.insert(pair) } else { together.append(pair) }
    }
    return SettledReturns(together: together, apart: apart)
  }

  /// Returns what the rulings settle of two versions. A ruling whose clause is missing, or that
  /// contradicts others, is reported and left out.
  func settlement(
    _ old: (version: Version, document: Document), _ new: (version: Version, document: Document),
    tellingOf misfit: (Ruling.Misfit) -> Void
  ) -> Settlement {
    var together: [(pair: Settlement.Pair, ruling: Ruling)] = []
    var apart: Set<Settlement.Pair> = []
    for ruling in between(old.version, new.version) {
      let isMirrored = ruling.oldCommit == new.version.commit
      guard let from = clause(isMirrored ? ruling.new : ruling.old, in: old.document),
        let to = clause(isMirrored ? ruling.old : ruling.new, in: new.document)
      else {
        misfit(.init(ruling, .absent))
        continue
      }
      let pair = Settlement.Pair(old: from, new: to)
      if ruling.kind == .apart { apart.insert(pair) } else { together.append((pair, ruling)) }
    }
    let crossed = Settlement(together: together.map(\.pair), apart: []).crossed
    for (pair, ruling) in together where crossed.contains(pair) { misfit(.init(ruling, .crossed)) }
    return Settlement(
      together: together.map(\.pair).filter { !crossed.contains($0) }, apart: apart)
  }

  /// Returns the clause at a place or, if its wording differs, the only one with that wording.
  private func clause(_ place: Ruling.Place, in document: Document) -> Int? {
    func holds(_ index: Int) -> Bool {
      store.wordingName(document.clauses[index].text) == place.wording
    }
    if document.clauses.indices.contains(place.index), holds(place.index) { return place.index }
    let found = document.clauses.indices.filter(holds)
    return found.count == 1 ? found[0] : nil
  }
}

extension [Version] {
  /// The index of each version, by its commit.
  fileprivate var places: [ObjectID: Int] {
    Dictionary(enumerated().map { ($1.commit, $0) }) { first, _ in first }
  }
}

extension DraftStore {
  /// Returns what was settled by hand of two versions of one text; nothing for other documents.
  func settlement(
    _ old: (version: Version?, document: Document), _ new: (version: Version?, document: Document),
    _ console: Console
  ) throws -> Settlement {
    guard let from = old.version, let to = new.version, from.text == to.text else { return .none }
    return try Rulings(on: to.text, in: self).settlement(
      (from, old.document), (to, new.document),
      tellingOf: { console.warn($0.inWords(from, to)) })
  }
}

extension Ruling {
  /// A ruling that cannot be applied, and why.
  struct Misfit {
    enum Reason: String {
      case absent = "speaks of a clause that is not there"
      case crossed = "splits a clause and merges it with others at once"
    }

    private let ruling: Ruling
    private let reason: Reason

    init(_ ruling: Ruling, _ reason: Reason) {
      self.ruling = ruling
      self.reason = reason
    }

    func inWords(_ old: Version, _ new: Version) -> String {
      "\(ruling.text): what was settled by hand of \(old.label) and \(new.label) \(reason.rawValue),"
        + " and is left out"
    }
  }
}
