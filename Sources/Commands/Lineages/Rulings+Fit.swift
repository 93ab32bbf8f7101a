import Drafts
import Lineages
import Prose
import ProseDiff

/// A clause of a version, as somebody names it in order to settle something about it.
struct SettledSide {
  let version: Version
  let document: Document
  let clause: Int
  let place: Ruling.Place
  var name: String { "\(version.text)@\(version.label)" }
  var address: String { document.addresses[clause] }
  var inWords: String { "\(address) of \(name)" }
}

extension Rulings {
  /// Throws if this cannot be settled of two clauses, the older first: because of what is settled
  /// of others, or because the versions between contradict it.
  func check(
    _ kind: Ruling.Kind, _ old: SettledSide, _ new: SettledSide, in store: DraftStore,
    _ console: Console
  ) throws {
    if kind == .together {
      let settled = settlement(
        (old.version, old.document), (new.version, new.document), tellingOf: { _ in })
      let pair = Settlement.Pair(old: old.clause, new: new.clause)
      guard Settlement(together: settled.together + [pair], apart: []).crossed.isEmpty else {
        throw CommandError.pairCrossed(old.inWords, new.inWords)
      }
    }
    let versions = try store.ancestry(of: new.version)
    guard let from = versions.firstIndex(of: old.version), from + 2 < versions.count else { return }
    let succession = try store.chronicle(upTo: new.version, console).succession
    let pair = SettledReturns.Pair(
      old: Appearance(version: from, clause: old.clause),
      new: Appearance(version: versions.count - 1, clause: new.clause))
    switch (succession.outlook(of: pair), kind) {
    case (.joined, .apart): throw CommandError.pairJoined(old.inWords, new.inWords)
    case (.parted, .together): throw CommandError.pairParted(old.inWords, new.inWords)
    default: break
    }
    let settled = settledReturns(versions, succession.documents, tellingOf: { _, _, _ in })
    if kind == .together, succession.isTaken(pair, by: settled.together) {
      throw CommandError.pairCrossed(old.inWords, new.inWords)
    }
  }
}
