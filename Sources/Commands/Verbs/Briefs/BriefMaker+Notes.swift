import Drafts
import GitStore
import ProseDiff
import Reports

/// The notes that a briefing takes in, and where.
extension BriefMaker {
  func add(notes language: String, to briefing: inout Briefing) throws {
    let shelf = try store.notes()
    console.warn(ofForeign: shelf.foreign, during: BriefVerb.verb)
    var withheld = 0
    let histories = shelf.histories.filter { $0.mayBe(on: new.text.description) }
      .sorted { ($0.steps.first?.time ?? "", $0.id) < ($1.steps.first?.time ?? "", $1.id) }
    for history in histories {
      guard clearance.admits(history), let note = history.note else {
        if !history.isUnderstood {
          warn("\(history.id) has a line that this ecp cannot read, and is left out")
        } else if history.note?.status != .withdrawn {
          withheld += 1
        }
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
    case .doubtful:
      warn("\(note.id) may be on one clause or another of the same words, and is left out")
    case .orphaned:
      guard let index = departure(of: history) else {
        warn("\(note.id) is on a clause that is gone, and is left out")
        return
      }
      briefing.onChanges[index, default: []].append(remark)
    case .elsewhere:
      warn("\(note.id) is on \(note.label), which did not lead to \(new.label), and is left out")
    }
  }

  /// The change that tells how the clause of a note went: one that stood as quoted in the old version.
  private func departure(of history: NoteHistory) -> Int? {
    guard let old, case .clause(let clause) = places.place(of: history, in: old) else { return nil }
    return comparison.changes.firstIndex { $0.kind == .removed && $0.old.contains(clause) }
  }

  private func warn(_ line: String) { console.warn(line, during: BriefVerb.verb) }
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
