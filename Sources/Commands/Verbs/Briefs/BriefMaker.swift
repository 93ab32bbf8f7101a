import Drafts
import GitStore
import Lineages
import Negotiation
import Prose
import ProseDiff
import Reports
import Workers

/// Puts together what a briefing is made of: the comparison, and the notes that may go out.
struct BriefMaker {
  private let old: Version?
  private let new: Version
  private let clearance: Clearance
  private let store: DraftStore
  private let console: Console
  private let comparison: Comparison
  private let places: NotePlaces

  init(
    old: Version?, new: Version, clearance: Clearance, in store: DraftStore, _ console: Console
  ) throws {
    self.old = old
    self.new = new
    self.clearance = clearance
    self.store = store
    self.console = console
    let documents = try [old ?? new, new].map {
      Document(name: $0.label, source: try store.wording(of: $0))
    }
    comparison = Comparison(documents[0], documents[1], .all)
      .negotiated(Profile(store.configuration), .all)
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
      briefing.arrivals[index] = arrival(of: comparison.changes[index]).map(Briefing.Side.init)
    }
    try add(notes: language, to: &briefing)
    return briefing
  }

  /// The version that a change came with; nil where there is no other between the two.
  private func arrival(of change: Change) -> Version? {
    let (chronicle, succession) = (places.chronicle, places.chronicle.succession)
    guard change.kind != .unchanged, let end = chronicle.place(of: new),
      let start = old.flatMap(chronicle.place), end > start + 1
    else { return nil }
    guard let clause = change.new.first else {
      let fate = succession.fate(of: Appearance(version: start, clause: change.old[0]), in: end)
      return chronicle.versions[min(fate.lastVersion + 1, end)]
    }
    var at = Appearance(version: end, clause: clause)
    while at.version > start {
      let step = succession.change(to: at)
      let isPassedOn = step.map { $0.kind == .unchanged || $0.editorial } ?? true
      guard isPassedOn, let before = succession.forebears(of: at).first,
        before.version == at.version - 1
      else { return chronicle.versions[at.version] }
      at = before
    }
    return nil
  }

  // MARK: - Notes

  private func add(notes language: String, to briefing: inout Briefing) throws {
    let shelf = try store.notes()
    console.warn(ofForeign: shelf.foreign, during: BriefVerb.verb)
    var withheld = 0
    let histories = shelf.histories.filter { $0.note?.text == new.text.description }
      .sorted { ($0.steps.first?.time ?? "", $0.id) < ($1.steps.first?.time ?? "", $1.id) }
    for history in histories {
      guard clearance.admits(history), let note = history.note else {
        if history.note?.status != .withdrawn { withheld += 1 }
        continue
      }
      guard note.language.isSameLanguage(as: language) else {
        warn(
          "\(note.id) is in \(note.language), and left out; --language \(note.language) takes it")
        continue
      }
      try place(note, history, in: &briefing)
    }
    guard withheld > 0 else { return }
    let notes = withheld == 1 ? "1 note is" : "\(withheld) notes are"
    warn(
      "\(notes) not cleared, or for other readers, and left out; ecp note list \(new.text) tells")
  }

  private func place(
    _ note: Note, _ history: NoteHistory, in briefing: inout Briefing
  ) throws {
    let remark = Briefing.Remark(note, at: clearance.now)
    switch places.place(of: history, in: new) {
    case .clause(let clause):
      briefing.onClauses[clause, default: []].append(remark)
      if let index = comparison.changes.firstIndex(where: { $0.new.contains(clause) }) {
        briefing.onChanges[index, default: []].append(remark)
      }
    case .stale: warn("\(note.id) rests on words that have changed, and is left out")
    case .orphaned:
      guard let index = departure(of: history) else {
        warn("\(note.id) is on a clause that is gone, and is left out")
        return
      }
      briefing.onChanges[index, default: []].append(remark)
    case .elsewhere: break
    }
  }

  /// The change that tells how the clause of a note went: one that stood as quoted in the old version.
  private func departure(of history: NoteHistory) -> Int? {
    guard let old, case .clause(let clause) = places.place(of: history, in: old) else { return nil }
    return comparison.changes.firstIndex { $0.kind == .removed && $0.old.contains(clause) }
  }

  private func warn(_ line: String) { console.warn(line, during: BriefVerb.verb) }
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

extension Briefing.Remark {
  fileprivate init(_ note: Note, at now: Timestamp) {
    self.init(kind: note.kind.rawValue, body: note.body, quote: note.anchor.quote)
    source = note.source
    embargo = note.embargo.flatMap { $0.seconds > now.seconds ? $0.inZone : nil }
  }
}

extension String {
  /// Whether two language tags are of one language, whatever the country or script.
  fileprivate func isSameLanguage(as other: String) -> Bool {
    prefix { $0 != "-" }.lowercased() == other.prefix { $0 != "-" }.lowercased()
  }
}
