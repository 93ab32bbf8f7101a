import Drafts
import GitStore
import Lineages
import Prose
import Reports
import Workers

/// A text through its versions up to one of them.
struct Chronicle: Sendable {
  /// The oldest first.
  let versions: [Version]
  /// The same versions as documents.
  let succession: Succession
  /// The version that was asked for, as a place among them.
  let asked: Int

  /// The place of a version; nil for one that does not lead to the last.
  func place(of version: Version) -> Int? { versions.firstIndex(of: version) }

  /// The same up to the version that was asked for.
  var untilAsked: Chronicle {
    Chronicle(
      versions: Array(versions[...asked]), succession: succession.prefix(through: asked),
      asked: asked)
  }

  /// What reports call the versions.
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
  /// The clauses at an address: of a heading it and all below it, otherwise one. Looked for in the
  /// version that was asked for, then in those before it, the latest first, then in those after it.
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
  /// Reads all versions of a text that lead to its latest, or to the one named where the latest was not
  /// made out of that, and compares each with the next.
  func chronicle(of name: VersionName, _ console: Console) throws -> Chronicle {
    let asked = try version(named: name)
    let latest = try version(named: VersionName(name.text + "@latest"))
    let line = try ancestry(of: latest)
    guard let place = line.firstIndex(of: asked) else {
      return try chronicle(upTo: asked, console)
    }
    return try chronicle(line, asked: place, console)
  }

  /// Reads a version and all that it was made out of, and compares each with the next.
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
