package import GitStore

/// One line of a git note: a note as somebody left it, and the earlier lines that it was made from.
///
/// Every edit and every step adds a line, and no line is ever changed. So two people's lines can be
/// merged in any order (`cat_sort_uniq`): a line that no other was made from is the note's present
/// state, and if there are two, both are kept until somebody settles it.
struct NoteRevision: Sendable, Hashable {
  let id: String
  let revision: String
  let after: [String]
  /// `nil` if a newer program wrote something unknown to this one, or the line is damaged.
  let note: Note?
  let isDamaged: Bool
  /// The commit that the line annotates.
  let commit: ObjectID

  /// Reads a line; `nil` if it names no note. A line that names one but cannot be read may be the
  /// note's present state, so it is kept beside those that can.
  init?(_ line: NoteLine, on commit: ObjectID) {
    let record = JSONReader.value(line)
    let (id, name) =
      record.map { ($0["id"]?.text, $0["revision"]?.text) }
      ?? (Self.member("id", of: line), Self.member("revision", of: line))
    guard let id else { return nil }
    self.id = id
    revision = name ?? String(decoding: line, as: UTF8.self)
    self.commit = commit
    if let record, Note.isRecord(record), name != nil, let after = record["after"]?.texts {
      self.after = after
      note = Note(record: record)
      isDamaged = false
    } else {
      after = []
      note = nil
      isDamaged = true
    }
  }

  /// Makes a damaged line that lost its own id but is known to belong to a note.
  init(damaged words: String, of id: String, on commit: ObjectID) {
    (self.id, self.commit, revision, after) = (id, commit, words, [])
    (note, isDamaged) = (nil, true)
  }

  /// The string value of a member in a line that is no longer valid JSON, if that part is intact.
  private static func member(_ key: String, of line: NoteLine) -> String? {
    let words = String(decoding: line, as: UTF8.self)
    guard let start = words.firstRange(of: "\"\(key)\": \"")?.upperBound else { return nil }
    let value = words[start...].prefix { $0 != "\"" && $0 != "\\" }
    return value.isEmpty || value.endIndex == words.endIndex ? nil : String(value)
  }
}

/// A note and its history: all lines with its id, read together.
package struct NoteHistory: Sendable, Hashable {
  package let id: String
  /// The lines, ordered by audience, status and name; not by time, as clocks of two clones may
  /// disagree.
  let revisions: [NoteRevision]
  /// The lines that no other was made from, in an order that is the same in every clone: the
  /// narrowest audience and the earliest status first.
  private let heads: [NoteRevision]

  init(id: String, _ lines: some Collection<NoteRevision>) {
    self.id = id
    // A damaged line is dropped if another clone has it intact.
    let whole = Set(lines.filter { !$0.isDamaged }.map(\.revision))
    revisions = Set(lines).filter { !$0.isDamaged || !whole.contains($0.revision) }
      .sorted { $0.order < $1.order }
    let used = Set(revisions.flatMap(\.after))
    let last = revisions.filter { !used.contains($0.revision) }
    // Nobody writes lines that were each made from the other; they are treated as a conflict.
    heads = last.isEmpty ? revisions : last
  }
}

extension NoteHistory {
  /// The note's present state; in a conflict, the version with the narrowest audience.
  package var note: Note? { heads.first?.note }

  /// The note as far as it can be read, to list it by, never for what it says.
  package var readable: Note? { note ?? revisions.last { $0.note != nil }?.note }

  /// The readable state to rewrite the note from; a public one, if there was any.
  var readableBase: Note? {
    let readable = revisions.compactMap(\.note)
    return base ?? readable.last { $0.audience == .public } ?? self.readable
  }

  /// The state that the next line continues: a public one, if there is one, since others may know
  /// no other.
  var base: Note? { (heads.first { $0.note?.audience == .public } ?? heads.first)?.note }

  /// The conflicting versions; a single one if nobody disagrees.
  package var versions: [Note] {
    var seen: [Note] = []
    for note in heads.compactMap(\.note) where !seen.contains(where: { $0.says(theSameAs: note) }) {
      seen.append(note)
    }
    return seen
  }

  package var isInConflict: Bool { versions.count > 1 }
  /// Whether some of the versions are public and others are not.
  var isPublicInPart: Bool { Set(versions.map { $0.audience == .public }).count > 1 }
  /// Whether this program understands the note's present state.
  package var isUnderstood: Bool { heads.allSatisfy { $0.note != nil } }
  /// Whether damage alone hides the note's present state.
  package var isDamaged: Bool {
    !isUnderstood && heads.allSatisfy { $0.note != nil || $0.isDamaged }
  }
  /// The commits whose git note has an unreadable line of this note.
  package var unreadableOn: [ObjectID] {
    heads.filter { $0.note == nil }.map(\.commit)
  }
  /// The commit that it annotates.
  package var commit: ObjectID? { heads.first?.commit }
  /// The lines that the next line is made from.
  package var tips: [String] { heads.map(\.revision).sorted() }
  /// Who did what with it, and when, on all sides.
  package var steps: [Note.TakenStep] {
    // Equal steps within one line are distinct; the same step in two lines is one.
    var seen: [Note.TakenStep: Int] = [:]
    var steps: [Note.TakenStep] = []
    for line in isDamaged ? revisions : heads {
      var here: [Note.TakenStep: Int] = [:]
      for step in line.note?.steps ?? [] {
        here[step, default: 0] += 1
        guard here[step, default: 0] > seen[step, default: 0] else { continue }
        seen[step, default: 0] += 1
        steps.append(step)
      }
    }
    return steps.enumerated().sorted { ($0.1.time, $0.0) < ($1.1.time, $1.0) }.map(\.1)
  }
}

extension NoteRevision {
  fileprivate var order: (Int, Int, String) {
    let audience = note.flatMap { Note.Audience.allCases.firstIndex(of: $0.audience) }
    let status = note.flatMap { Note.Status.allCases.firstIndex(of: $0.status) }
    return (audience ?? -1, status ?? -1, revision)
  }
}

extension Note {
  /// Whether another version differs at most in the steps taken.
  fileprivate func says(theSameAs other: Note) -> Bool {
    var (one, other) = (self, other)
    (one.steps, other.steps) = ([], [])
    return one == other
  }
}
