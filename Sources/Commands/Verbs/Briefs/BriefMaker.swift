import Drafts
import GitStore
import Lineages
import Negotiation
import Prose
import ProseDiff
import Reports
import Workers

/// Assembles a briefing from the comparison and the notes that may go out.
struct BriefMaker {
  let kind: BuiltInTemplate.Kind
  let old: Version?
  let new: Version
  let clearance: Clearance
  let store: DraftStore
  let console: Console
  let comparison: Comparison
  let places: NotePlaces

  init(
    _ kind: BuiltInTemplate.Kind, old: Version?, new: Version, clearance: Clearance,
    in store: DraftStore, _ console: Console
  ) throws {
    self.kind = kind
    self.old = old
    self.new = new
    self.clearance = clearance
    self.store = store
    self.console = console
    let documents = try [old ?? new, new].map {
      Document(name: $0.label, source: try store.wording(of: $0))
    }
    let settled = try store.settlement((old, documents[0]), (new, documents[1]), console)
    comparison = Comparison(documents[0], documents[1], settled: settled, .all)
      .negotiated(
        Profile(store.configuration), in: LanguageName(new, store.configuration), .all)
    places = NotePlaces(try store.chronicle(upTo: new, console), in: store)
  }

  func briefing(language: String) throws -> Briefing {
    var briefing = Briefing(comparison, old: old.map(Briefing.Side.init), new: Briefing.Side(new))
    briefing.name = new.text.description
    briefing.contact = store.configuration.pressContact
    briefing.disclaimer = store.configuration.pressDisclaimer
    briefing.restrictions = Note.Audience.allCases.filter(clearance.including.contains)
      .map(\.rawValue)
    for index in comparison.changes.indices {
      briefing.arrivals[index] = arrival(of: comparison.changes[index])
    }
    try add(notes: language, to: &briefing)
    return briefing
  }

  /// Returns the version that a change came with, or the last of several; nil if there is none
  /// between the two. For a change of words, skips the versions that changed only marks.
  private func arrival(of change: Change) -> Briefing.Arrival? {
    let (chronicle, succession) = (places.chronicle, places.chronicle.succession)
    guard change.kind != .unchanged, let end = chronicle.place(of: new),
      let start = old.flatMap(chronicle.place), end > start + 1
    else { return nil }
    guard let clause = change.new.first else {
      let fate = succession.fate(of: Appearance(version: start, clause: change.old[0]), in: end)
      let gone = chronicle.versions[min(fate.lastVersion + 1, end)]
      return Briefing.Arrival(Briefing.Side(gone), isLast: false)
    }
    let asksForWords = hasOtherWords(change, comparison.old, comparison.new)
    var at = Appearance(version: end, clause: clause)
    // The versions that changed it, last first.
    var touched: [Int] = []
    while at.version > start {
      if let step = succession.change(to: at), !isNoArrival(step, at.version, asksForWords) {
        touched.append(at.version)
      }
      guard let before = succession.forebears(of: at).first, before.version == at.version - 1
      else { break }
      at = before
    }
    if change.kind == .added { touched = [at.version] }
    return touched.first.map { version in
      Briefing.Arrival(Briefing.Side(chronicle.versions[version]), isLast: touched.count > 1)
    }
  }

  /// Whether a version left a clause as it was or, if `asksForWords`, left its words as they were.
  private func isNoArrival(_ step: Change, _ version: Int, _ asksForWords: Bool) -> Bool {
    if step.kind == .unchanged || step.editorial { return true }
    let documents = places.chronicle.succession.documents
    return asksForWords && !hasOtherWords(step, documents[version - 1], documents[version])
  }

  private func hasOtherWords(_ change: Change, _ old: Document, _ new: Document) -> Bool {
    change.old.flatMap { old.clauses[$0].text.words }
      != change.new.flatMap { new.clauses[$0].text.words }
  }
}

extension Briefing.Side {
  fileprivate init(_ version: Version) {
    let date = version.date
    self.init(
      label: version.label, day: Day(year: date.year, month: date.month, day: date.day))
    symbol = version.particulars.symbol
    stage = version.particulars.stage
    source = version.particulars.source
  }
}
