package import GitStore

/// Sorts the lines of git notes into notes.
struct NoteSorter {
  private var revisions: [String: [NoteRevision]] = [:]
  private var foreign: [(line: NoteLine, commit: ObjectID)] = []

  mutating func add(_ line: NoteLine, on commit: ObjectID) {
    if let revision = NoteRevision(line, on: commit) {
      revisions[revision.id, default: []].append(revision)
    } else {
      foreign.append((line, commit))
    }
  }

  /// The shelf of all lines added so far.
  ///
  /// A record that names another note than the lines it was made from, or none, is a damaged line
  /// of the note that it otherwise refers to: nobody else can have written that note's name, or
  /// that of one of its lines. The remains of a record that names none may belong to any note on
  /// its version.
  var shelf: NoteShelf {
    let owners = owners
    func isAstray(_ line: NoteRevision) -> Bool {
      let ids = Set(line.after.compactMap { owners[$0] })
      return !ids.isEmpty && !ids.contains(line.id)
    }
    var revisions = revisions.mapValues { lines in lines.filter { !isAstray($0) } }
    let astray = self.revisions.values.joined().filter(isAstray)
    for line in astray {
      for id in Set(line.after.compactMap { owners[$0] }) {
        revisions[id, default: []].append(
          NoteRevision(damaged: line.revision, of: id, on: line.commit))
      }
    }
    var strangers: [ForeignLine] = []
    for (line, commit) in foreign {
      let words = String(decoding: line, as: UTF8.self)
      guard words.isOfRecord else {
        strangers.append(ForeignLine(commit: commit, words: words))
        continue
      }
      let names = words.split { !$0.isLetter && !$0.isNumber }
      let named = Set(names.compactMap { owners[String($0)] })
      let ids = named.isEmpty ? self.ids(on: commit) : named
      for id in ids {
        revisions[id, default: []].append(NoteRevision(damaged: words, of: id, on: commit))
      }
      if ids.isEmpty { strangers.append(ForeignLine(commit: commit, words: words)) }
    }
    revisions = revisions.filter { !$0.value.isEmpty }
    let histories = revisions.map { NoteHistory(id: $0, $1) }.sorted { $0.id < $1.id }
    return NoteShelf(histories: histories, foreign: strangers)
  }

  /// The notes that have a line on a commit.
  private func ids(on commit: ObjectID) -> Set<String> {
    Set(revisions.filter { $0.value.contains { $0.commit == commit } }.keys)
  }

  /// The note to which each name of a note or a line belongs.
  private var owners: [String: String] {
    var owners: [String: String] = [:]
    for (id, lines) in revisions {
      owners[id] = id
      for line in lines { owners[line.revision] = id }
    }
    return owners
  }
}

extension String {
  /// Whether it looks like the remains of a line of JSON.
  fileprivate var isOfRecord: Bool { hasPrefix("{") || hasSuffix("}") || contains("\": ") }
}

/// A line in git notes that is not a note of ours: damaged, or written by hand.
package struct ForeignLine: Sendable, Hashable {
  package let commit: ObjectID
  package let words: String
}
