import Drafts
import GitStore
import Lineages
import Prose
import Reports
import Workers

/// A text through its versions up to one of them.
struct Chronicle: Sendable {
  /// The versions, oldest first.
  let versions: [Version]
  /// The same versions as documents.
  let succession: Succession
  /// The index of the requested version.
  let asked: Int

  /// Returns the index of a version; nil if it does not lead to the last one.
  func place(of version: Version) -> Int? { versions.firstIndex(of: version) }

  /// The same chronicle up to the requested version.
  var untilAsked: Chronicle {
    Chronicle(
      versions: Array(versions[...asked]), succession: succession.prefix(through: asked),
      asked: asked)
  }

  /// The names that reports give the versions.
  var titles: [VersionTitle] {
    let shared = versions.sharedLabels
    return versions.map { version in
      let name = version.label + (shared.contains(version.label) ? "@\(version.commit.short)" : "")
      return VersionTitle(
        name: name, date: version.date.description, author: version.author.name,
        commit: version.commit.hex)
    }
  }
}

extension Chronicle {
  /// Finds the clauses at an address: a heading and everything below it, or one other clause.
  ///
  /// Looks in the requested version, then in those before it, latest first, then in those after it.
  func find(_ address: String) throws(CommandError) -> [Appearance] {
    let places = (0...asked).reversed() + Array(versions.indices.dropFirst(asked + 1))
    for place in places {
      let document = succession.documents[place]
      let clauses = try document.clauses(at: address, isRequired: false)
      guard let first = clauses.first else { continue }
      let shown = document.clauses[first].kind == .heading ? clauses : [first]
      return shown.map { Appearance(version: place, clause: $0) }
    }
    _ = try succession.documents[asked].clauses(at: address)
    return []
  }
}

extension DraftStore {
  /// Reads all versions of a text that lead to its latest, or to the named one where the latest
  /// does not descend from it, and compares each with the next.
  func chronicle(of name: VersionName, _ console: Console) throws -> Chronicle {
    let asked = try version(named: name)
    let latest = try version(named: VersionName(name.text + "@latest"))
    let line = try ancestry(of: latest)
    guard let place = line.firstIndex(of: asked) else {
      return try chronicle(upTo: asked, console)
    }
    return try chronicle(line, asked: place, console)
  }

  /// Reads a version and all its ancestors, and compares each with the next.
  func chronicle(upTo version: Version, _ console: Console) throws -> Chronicle {
    let versions = try ancestry(of: version)
    return try chronicle(versions, asked: versions.count - 1, console)
  }

  private func chronicle(
    _ versions: [Version], asked: Int, _ console: Console
  ) throws -> Chronicle {
    var maker = try SuccessionMaker(versions, in: self, console, .all)
    return Chronicle(versions: versions, succession: try maker.succession(), asked: asked)
  }
}
