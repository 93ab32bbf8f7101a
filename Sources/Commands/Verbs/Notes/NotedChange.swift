import Drafts
import GitStore
import Lineages
import ProseDiff

/// The change that a note speaks of: between the version that it is written on and another one.
struct NotedChange {
  private let against: String?
  private let store: DraftStore
  private let console: Console
  private let verb: Verb

  init(_ arguments: Arguments, in store: DraftStore, _ console: Console, during verb: Verb) {
    against = arguments[NoteOption.against]
    self.store = store
    self.console = console
    self.verb = verb
  }

  /// Returns the other version of the change: the named one, otherwise the next if the clause is
  /// gone from it, otherwise the one before. Nil for a note that speaks of no change.
  func counterpart(
    of kind: Note.Kind, on version: Version, _ clause: Int
  ) throws -> Note.Counterpart? {
    if let against {
      let other = try store.version(named: VersionName("\(version.text)@\(against)"))
      guard kind.isOnChange, other != version else { throw CommandError.againstNothing(against) }
      return Note.Counterpart(other)
    }
    guard kind.isOnChange else { return nil }
    let name = try VersionName("\(version.text)@\(version.commit.hex)")
    let chronicle = try store.chronicle(of: name, console)
    let (place, succession) = (chronicle.asked, chronicle.succession)
    let here = Appearance(version: place, clause: clause)
    if place < succession.last, succession.fate(of: here, in: place + 1).change.new.isEmpty {
      return Note.Counterpart(chronicle.versions[place + 1])
    }
    guard place > 0 else {
      throw CommandError.noChange(kind, version: "\(version.text)@\(version.label)")
    }
    let before = chronicle.versions[place - 1]
    if succession.change(to: here).map({ $0.kind == .unchanged && !$0.moved && !$0.renumbered })
      ?? true
    {
      let address = succession.address(here)
      console.warn(
        "\(address) is the same in \(before.label) and \(version.label); --against names another version",
        during: verb)
    }
    return Note.Counterpart(before)
  }
}
