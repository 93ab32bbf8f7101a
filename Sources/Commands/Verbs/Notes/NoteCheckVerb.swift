import Drafts
import GitStore
import Lineages
import Prose
import Reports

/// `ecp note check`: reports which notes need a person.
enum NoteCheckVerb {
  static let verb = Verb(
    name: "note check",
    abstract: "Tell which notes on a text need a person",
    discussion: """
      Follows each note from the version that it was written on to the latest one, wherever its clause \
      went, and tells which are stale, since the words that they rest on have changed; which are \
      orphaned, since their clause is gone; doubtful, since their version was rewritten and several \
      clauses have or had these words; which two people changed apart; and which are unreadable, \
      since a line of theirs is damaged or from a newer ecp. None of these is in a briefing, but for an \
      orphaned one in that which tells how its clause went. ecp note edit NOTE --at ADDRESS sets it \
      anew; ecp note withdraw ends it. Either mends a note with a damaged line as well.
      """,
    operands: [Operand("TEXT", .text, .one, "The text")],
    options: [CommonOption.format] + CommonOption.ofResults,
    examples: [Example("ecp note check opinion-6", "Look after a new draft came in.")],
    run: run)

  private static func run(_ arguments: Arguments, _ console: Console) throws -> ProcessStatus {
    let store = try console.openStore()
    let latest = try store.version(named: VersionName(arguments.operands[0]))
    let shelf = try store.notes()
    console.warn(ofForeign: shelf.foreign, during: verb)
    let histories = shelf.histories.filter {
      $0.mayBe(on: latest.text.description) && $0.note?.status != .withdrawn
    }
    let check = NoteCheck(
      latest: latest, places: NotePlaces(try store.chronicle(upTo: latest, console), in: store))
    let findings = histories.map(check.finding)
    if arguments[CommonOption.format] == .json {
      try console.deliver(NoteCheck.json(findings), arguments, isForReading: false)
    } else {
      try console.deliver(NoteCheck.text(findings), arguments, isForReading: true)
    }
    return .done
  }
}

/// Examines notes as they stand in the latest version.
private struct NoteCheck {
  struct Finding {
    let history: NoteHistory
    let state: String
    /// Where the note is now, and the wording there.
    var address: String?
    var wording: String?
    var remark = ""
  }

  let latest: Version
  let places: NotePlaces

  func finding(_ history: NoteHistory) -> Finding {
    let place = places.place(of: history, in: latest)
    var finding = finding(history, place)
    if let clause = finding.1, let document = places.chronicle.succession.documents.last {
      finding.0.address = document.addresses[clause]
      finding.0.wording = document.clauses[clause].text
    }
    return finding.0
  }

  private func finding(
    _ history: NoteHistory, _ place: NotePlaces.Place
  ) -> (Finding, clause: Int?) {
    guard history.isUnderstood else {
      return (Finding(history: history, state: "unreadable"), nil)
    }
    let conflict = history.isInConflict ? "in conflict" : nil
    switch place {
    case .clause(let clause):
      return (Finding(history: history, state: conflict ?? "stands"), clause)
    case .stale(let clause): return (Finding(history: history, state: conflict ?? "stale"), clause)
    case .doubtful:
      var finding = Finding(history: history, state: conflict ?? "doubtful")
      finding.remark = "of several clauses with these words"
      return (finding, nil)
    case .orphaned(let last):
      var finding = Finding(history: history, state: conflict ?? "orphaned")
      finding.remark = "gone after \(last.label)"
      return (finding, nil)
    case .elsewhere:
      return (Finding(history: history, state: conflict ?? "on another branch"), nil)
    }
  }

  /// Returns the notes that need a person, and how many do not.
  static func text(_ findings: [Finding]) -> String {
    guard !findings.isEmpty else { return "No notes\n" }
    let standing = findings.count { $0.state == "stands" }
    let notes = standing == 1 ? "1 note stands" : "\(standing) notes stand"
    let told = findings.filter { $0.state != "stands" }.map(lines).joined(separator: "\n")
    return (told.isEmpty ? "" : told + "\n") + "\(notes) as written\n"
  }

  private static func lines(_ finding: Finding) -> String {
    guard finding.history.isUnderstood, let note = finding.history.note else {
      return visible(unreadable(finding.history)) + "\n"
    }
    let now = finding.address.map { $0 == note.anchor.address ? "" : ", now \($0)" } ?? ""
    let remark = finding.remark.isEmpty ? "" : ", \(finding.remark)"
    var lines = [
      "\(note.id): \(finding.state) (\(note.state)), \(note.text)@\(note.label), \(note.anchor.address)\(now)\(remark)",
      "  note: \(note.body.replacing("\n", with: " "))", "  rests on: “\(note.anchor.quote)”",
    ]
    if finding.state == "stale", let wording = finding.wording {
      lines.append("  now: “\(wording)”")
    }
    return lines.map { visible($0) + "\n" }.joined()
  }

  /// Returns what is wrong with a note that is held back, and what to do about it.
  private static func unreadable(_ history: NoteHistory) -> String {
    let id = history.id
    let commits = history.unreadableOn.map(\.short).joined(separator: ", ")
    let start = "\(id): unreadable, so held back; on \(commits) "
    guard history.isDamaged else { return start + "a newer ecp wrote of it; a newer ecp reads it" }
    guard history.readable != nil else {
      return start
        + "its only line is damaged; git log -p refs/notes/ecp/press refs/notes/ecp/internal"
        + " shows what that was"
    }
    return start + "a line of it is damaged;"
      + " ecp note edit \(id) writes it anew as a draft, ecp note withdraw \(id) ends it"
  }

  static func json(_ findings: [Finding]) -> String {
    var json = JSONWriter()
    json.raw("{\"format\": \"ecp-note-check\", \"version\": 1,\n\"notes\": ")
    json.lines(findings) { json, finding in
      json.raw("{\"id\": ")
      json.string(finding.history.id)
      json.member("state", finding.state)
      if let address = finding.address { json.member("address", address) }
      if let wording = finding.wording { json.member("wording", wording) }
      json.raw("}")
    }
    json.raw("}\n")
    return json.text
  }
}
