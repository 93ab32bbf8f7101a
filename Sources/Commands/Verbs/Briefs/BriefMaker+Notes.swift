import Drafts
import GitStore
import ProseDiff
import Reports

/// Adds notes to the changes or clauses of a briefing.
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

  /// Puts a note where the paper covers its clause, or reports why it is left out.
  private func place(
    _ note: Note, _ history: NoteHistory, in briefing: inout Briefing
  ) throws {
    let change = places.change(of: history)
    guard change != nil || !note.kind.isOnChange else {
      let versions = [note.label, note.counterpart?.label].compactMap(\.self).joined(
        separator: ", ")
      return warn(
        "\(note.id) speaks of a change that did not lead to \(new.label) (\(versions)), and is left out"
      )
    }
    var remark = Briefing.Remark(note, at: clearance.now)
    remark.step = change.flatMap(step)
    let place = places.place(of: history, in: new)
    if kind == .backgrounder, case .clause(let clause) = place {
      briefing.onClauses[clause, default: []].append(remark)
    } else if kind == .briefing, let change {
      guard let index = index(of: change, history, note) else { return }
      briefing.onChanges[index, default: []].append(remark)
    } else if kind == .briefing, let index = index(of: place, history) {
      briefing.onChanges[index, default: []].append(remark)
    } else {
      warn(of: place, note)
    }
  }

  /// Returns the versions of a change, if they are not the two that the paper compares.
  private func step(_ change: NotePlaces.Change) -> Briefing.Step? {
    let versions = places.chronicle.versions
    let (from, to) = (versions[change.from], versions[change.to])
    guard kind == .backgrounder || from != old || to != new else { return nil }
    return Briefing.Step(from: from.label, to: to.label)
  }

  private func warn(of place: NotePlaces.Place, _ note: Note) {
    switch place {
    case .stale: warn("\(note.id) rests on words that have changed, and is left out")
    case .doubtful:
      warn("\(note.id) may be on one clause or another of the same words, and is left out")
    case .orphaned, .clause: warn("\(note.id) is on a clause that is gone, and is left out")
    case .elsewhere:
      warn("\(note.id) is on \(note.label), which did not lead to \(new.label), and is left out")
    }
  }

  // MARK: - The change that covers a note

  /// Returns the index of the change that covers the clause at a place, or its removal.
  private func index(of place: NotePlaces.Place, _ history: NoteHistory) -> Int? {
    switch place {
    case .clause(let clause): comparison.changes.firstIndex { $0.new.contains(clause) }
    case .orphaned: departure(of: history)
    case .stale, .doubtful, .elsewhere: nil
    }
  }

  /// Returns the index of the change that removed a note's clause, as quoted in the old version.
  private func departure(of history: NoteHistory) -> Int? {
    guard let old, case .clause(let clause) = places.place(of: history, in: old) else { return nil }
    return comparison.changes.firstIndex { $0.kind == .removed && $0.old.contains(clause) }
  }

  /// Returns the index of the change that includes the one a note speaks of. Reports and returns
  /// nil if that does not lie between the two versions, or no longer stands as made.
  private func index(
    of change: NotePlaces.Change, _ history: NoteHistory, _ note: Note
  ) -> Int? {
    let versions = places.chronicle.versions
    let name = "the change from \(versions[change.from].label) to \(versions[change.to].label)"
    guard let old, let first = places.chronicle.place(of: old), first <= change.from else {
      warn("\(note.id) speaks of \(name), and is left out")
      return nil
    }
    let place = places.place(of: history, in: new)
    let index =
      change.own == change.to
      ? self.index(of: place, history)
      : comparison.changes.firstIndex {
        $0.kind != .unchanged && $0.old.contains { places.leads($0, of: old, to: history) }
      }
    if place.isStale || index.map({ !comparison.changes[$0].tellsOfAnything }) == true {
      warn("\(note.id) speaks of \(name), which does not stand as it was made, and is left out")
      return nil
    }
    if index == nil { warn(of: place, note) }
    return index
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

extension Change {
  /// Whether the change records more than a clause that stayed as it was.
  fileprivate var tellsOfAnything: Bool {
    kind != .unchanged || moved || renumbered || editorial || !edits.isEmpty
  }
}

extension String {
  /// Whether two language tags name the same language, whatever their country or script.
  fileprivate func isSameLanguage(as other: String) -> Bool {
    prefix { $0 != "-" }.lowercased() == other.prefix { $0 != "-" }.lowercased()
  }
}
