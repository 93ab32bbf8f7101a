package import GitStore

/// Puts the lines of git notes in order: which of them make which note.
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

  /// What is on the shelf once all lines are added.
  ///
  /// A record that names no note, or another one than it was made of, is a damaged line of the note that
  /// it speaks of otherwise: nobody else can have written its name, or that of one of its lines. What is
  /// left of a record that names none may be of any note on its version.
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

  /// The notes that have a line on a version.
  private func ids(on commit: ObjectID) -> Set<String> {
    Set(revisions.filter { $0.value.contains { $0.commit == commit } }.keys)
  }

  /// The note that a name of a note or of a line belongs to.
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
  /// Whether it is what is left of a line of JSON.
  fileprivate var isOfRecord: Bool { hasPrefix("{") || hasSuffix("}") || contains("\": ") }
}

/// A line in the notes of git that is no note of ours: damaged, or put there by hand.
package struct ForeignLine: Sendable, Hashable {
  package let commit: ObjectID
  package let words: String
}
