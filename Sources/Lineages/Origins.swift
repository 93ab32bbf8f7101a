import Prose
import ProseDiff

/// Which version introduced the words of each clause of the last version.
package struct Origins: Sendable, Hashable {
  /// Words that came in the same version.
  package struct Run: Sendable, Hashable {
    /// Length in UTF-8.
    package let bytes: Int
    package let version: Int
  }

  /// The runs of each clause, in the order of its wording, which they cover.
  package private(set) var runs: [[Run]]

  /// Traces the words through all versions.
  /// Cost: linear in the first version and in what each step changed, plus a constant for each
  /// clause that stayed.
  package init(_ succession: Succession) {
    let first = succession.documents.first?.clauses ?? []
    runs = first.map { [Run(bytes: $0.text.utf8.count, version: 0)] }
    var gone: [Appearance: [Run]] = [:]
    for version in succession.documents.indices.dropFirst() {
      let step = succession.steps[version - 1]
      let before = runs
      runs = succession.documents[version].clauses.indices.map { clause in
        step.change(new: clause) == nil ? before[step.forebears(of: clause)[0]] : []
      }
      for change in step.changes {
        let old = Self.joined(change.old.map { before[$0] }, version)
        take(change, old, &gone, succession, version)
      }
    }
    let last = succession.documents.last?.clauses ?? []
    runs = zip(runs, last).map { $0.ofWords($1) }
  }

  private mutating func take(
    _ change: Change, _ own: [Run], _ gone: inout [Appearance: [Run]], _ succession: Succession,
    _ version: Int
  ) {
    guard let first = change.new.first else {
      for old in change.old { gone[Appearance(version: version - 1, clause: old)] = own }
      return
    }
    let new = succession.documents[version]
    let earlier = succession.returned(Appearance(version: version, clause: first))
    let (from, old) =
      earlier.map { (gone[$0] ?? [], succession.clause($0).text) }
      ?? (own, succession.documents[version - 1].wording(change.old))
    let edits = Edit.between(old, new.wording(change.new))
    var rest = Runs(edits.runs(from, version))
    for clause in change.new {
      runs[clause] = rest.take(new.clauses[clause].text.utf8.count)
      _ = rest.take(1)
    }
  }

  /// Returns the runs of clauses joined by a line feed.
  private static func joined(_ clauses: [[Run]], _ version: Int) -> [Run] {
    guard clauses.count > 1 else { return clauses.first ?? [] }
    return Array(clauses.joined(separator: [Run(bytes: 1, version: version)]))
  }
}

/// Runs from which pieces are cut at the front.
private struct Runs {
  private var rest: ArraySlice<Origins.Run>

  init(_ runs: [Origins.Run]) { rest = runs[...] }

  /// Takes the runs of the next `bytes` bytes; adjoining runs of one version become one.
  mutating func take(_ bytes: Int) -> [Origins.Run] {
    var taken: [Origins.Run] = []
    var wanted = bytes
    while wanted > 0, let run = rest.popFirst() {
      let count = min(run.bytes, wanted)
      taken.append(count, run.version)
      wanted -= count
      if count < run.bytes {
        rest = [Origins.Run(bytes: run.bytes - count, version: run.version)] + rest
      }
    }
    return taken
  }
}

extension [Origins.Run] {
  fileprivate mutating func append(_ bytes: Int, _ version: Int) {
    guard bytes > 0 else { return }
    if let last, last.version == version {
      self[count - 1] = Origins.Run(bytes: last.bytes + bytes, version: version)
    } else {
      append(Origins.Run(bytes: bytes, version: version))
    }
  }
}

extension [Edit] {
  /// Returns the runs of the new wording, given those of the old one and the version that changed
  /// it.
  fileprivate func runs(_ old: [Origins.Run], _ version: Int) -> [Origins.Run] {
    var rest = Runs(old)
    var runs: [Origins.Run] = []
    for edit in self {
      let bytes = edit.text.utf8.count
      switch edit.operation {
      case .delete: _ = rest.take(bytes)
      case .insert: runs.append(bytes, version)
      case .equal: for run in rest.take(bytes) { runs.append(run.bytes, run.version) }
      }
    }
    return runs
  }
}
