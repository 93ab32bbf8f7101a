package import GitStore

/// One line of a git note: a note as somebody left it, and which earlier lines that was made of.
///
/// Every edit and every step is a line of its own, and none is ever changed. So two people's lines can
/// be put together in any order (`cat_sort_uniq`): what no other line was made of is how the note stands,
/// and where that are two lines, both are kept until somebody settles it.
struct NoteRevision: Sendable, Hashable {
  let id: String
  let revision: String
  let after: [String]
  /// `nil` where a newer program says something that this one does not know, or the line is damaged.
  let note: Note?
  let isDamaged: Bool
  /// The commit that the line is a note on.
  let commit: ObjectID

  /// Reads a line; `nil` for one that names no note. What names one and cannot be read otherwise may be
  /// how that note was left, so that it stands beside all that can be read.
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

  /// A line that lost its name, and is known to be of a note.
  init(damaged words: String, of id: String, on commit: ObjectID) {
    (self.id, self.commit, revision, after) = (id, commit, words, [])
    (note, isDamaged) = (nil, true)
  }

  /// A member of a line that is no JSON any more, as long as that part of it is whole.
  private static func member(_ key: String, of line: NoteLine) -> String? {
    let words = String(decoding: line, as: UTF8.self)
    guard let start = words.firstRange(of: "\"\(key)\": \"")?.upperBound else { return nil }
    let value = words[start...].prefix { $0 != "\"" && $0 != "\\" }
    return value.isEmpty || value.endIndex == words.endIndex ? nil : String(value)
  }
}

/// A note and how it came to be: all lines of one name, read together.
package struct NoteHistory: Sendable, Hashable {
  package let id: String
  /// Not the order of time, which clocks of two clones may tell wrong; each stands after what it was
  /// made of.
  let revisions: [NoteRevision]
  /// What no other line was made of, in an order that is the same in every clone: for the fewest people
  /// and least far come first.
  private let heads: [NoteRevision]

  init(id: String, _ lines: some Collection<NoteRevision>) {
    self.id = id
    // A damaged line of which another clone had the whole one has lost nothing.
    let whole = Set(lines.filter { !$0.isDamaged }.map(\.revision))
    revisions = Set(lines).filter { !$0.isDamaged || !whole.contains($0.revision) }
      .sorted { $0.order < $1.order }
    let used = Set(revisions.flatMap(\.after))
    let last = revisions.filter { !used.contains($0.revision) }
    // Lines that were each made of the other are nobody's work; they count as left beside each other.
    heads = last.isEmpty ? revisions : last
  }
}

extension NoteHistory {
  /// How the note stands. Where two people left it differently, the version for the fewest people.
  package var note: Note? { heads.first?.note }

  /// How it stands as far as that can be read; for what has to tell of it, never of what it says.
  package var readable: Note? { note ?? revisions.last { $0.note != nil }?.note }

  /// What of it can be read last, for who writes it anew; public, if any of it was.
  var readableBase: Note? {
    let readable = revisions.compactMap(\.note)
    return base ?? readable.last { $0.audience == .public } ?? self.readable
  }

  /// What a next line goes on from: a version that everybody may have read, where there is one, since
  /// others may know of no other.
  var base: Note? { (heads.first { $0.note?.audience == .public } ?? heads.first)?.note }

  /// The versions that stand beside each other; one, where nobody disagrees.
  package var versions: [Note] {
    var seen: [Note] = []
    for note in heads.compactMap(\.note) where !seen.contains(where: { $0.says(theSameAs: note) }) {
      seen.append(note)
    }
    return seen
  }

  package var isInConflict: Bool { versions.count > 1 }
  /// Whether some of the versions are public, and others are not.
  var isPublicInPart: Bool { Set(versions.map { $0.audience == .public }).count > 1 }
  /// Whether this program knows what the note says now.
  package var isUnderstood: Bool { heads.allSatisfy { $0.note != nil } }
  /// Whether it is only damage that hides how the note stands.
  package var isDamaged: Bool {
    !isUnderstood && heads.allSatisfy { $0.note != nil || $0.isDamaged }
  }
  /// The commits whose note in git has a line of it that cannot be read.
  package var unreadableOn: [ObjectID] {
    heads.filter { $0.note == nil }.map(\.commit)
  }
  /// The commit that it is a note on.
  package var commit: ObjectID? { heads.first?.commit }
  /// What a next line is made of.
  package var tips: [String] { heads.map(\.revision).sorted() }
  /// Who did what with it, and when, on all sides.
  package var steps: [Note.TakenStep] {
    // Two alike in one line are two, and one of them in two lines is one.
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
  /// Whether another version differs at most in who took which steps.
  fileprivate func says(theSameAs other: Note) -> Bool {
    var (one, other) = (self, other)
    (one.steps, other.steps) = ([], [])
    return one == other
  }
}
