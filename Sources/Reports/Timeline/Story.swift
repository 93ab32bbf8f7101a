package import Lineages
package import Negotiation
import Prose
package import ProseDiff

/// A clause through the versions of its text: everything that happened to it.
package struct Story: Sendable, Hashable {
  /// What a version did to the clause.
  package struct Chapter: Sendable, Hashable {
    package let version: Int
    package let event: Event
    /// The clause in this version; nil if it is gone.
    package let appearance: Appearance?
    package let standing: Standing?
    /// The comparison with what was there before, of one change; nil for an original clause.
    package let comparison: Comparison?
    /// An earlier version with the same wording, if the one before had another.
    package let echo: Int?
    /// Inserted words that an earlier version had, but not the one before.
    package let revived: [Revival]

    package var change: Change? { comparison?.changes.first }
  }

  /// Words that came back.
  package struct Revival: Sendable, Hashable {
    package let words: String
    package let version: Int
  }

  package let succession: Succession
  /// The versions that did something to it, oldest first.
  package let chapters: [Chapter]

  /// Follows a clause both ways from this appearance; after a split or merge, the longest one.
  package init(
    of appearance: Appearance, in succession: Succession, _ profile: Profile = .itu,
    language: LanguageName? = nil
  ) {
    self.succession = succession
    var teller = StoryTeller(succession, profile, language)
    for next in succession.line(through: appearance) { teller.tell(next) }
    teller.tellEnd()
    chapters = teller.chapters
  }
}

/// Follows a clause from version to version and writes the chapters.
private struct StoryTeller {
  private let succession: Succession
  private let profile: Profile
  private let language: LanguageName?
  private(set) var chapters: [Story.Chapter] = []
  private var past: [Appearance] = []
  /// The words of each past appearance, without marks.
  private var pastWords: [String] = []

  init(_ succession: Succession, _ profile: Profile, _ language: LanguageName?) {
    self.succession = succession
    self.profile = profile
    self.language = language
  }

  mutating func tell(_ next: Appearance) {
    defer {
      pastWords.append(words(of: next))
      past.append(next)
    }
    guard let before = past.last else { return tellStart(next) }
    if succession.returned(next) == before {
      tellRemoval(of: before)
      let comparison = succession.comparison(from: before, to: next)
        .negotiated(profile, in: language)
      append(.returned, next, next.version, comparison)
    } else if let change = succession.change(to: next) {
      append(.changed(change), next, next.version, read(change, next.version))
    }
  }

  private mutating func tellStart(_ first: Appearance) {
    let change = succession.change(to: first)
    append(
      change == nil ? .given : .added, first, first.version,
      change.map { read($0, first.version) })
  }

  /// Ends the story, with the removal if the clause is gone.
  mutating func tellEnd() {
    guard let last = past.last, last.version < succession.last else { return }
    tellRemoval(of: last)
  }

  private mutating func tellRemoval(of last: Appearance) {
    guard let change = succession.steps[last.version].change(old: last.clause) else { return }
    append(.removed, nil, last.version + 1, read(change, last.version + 1))
  }

  private func read(_ change: Change, _ version: Int) -> Comparison {
    succession.comparison(to: version, of: [change]).negotiated(profile, in: language)
  }

  private mutating func append(
    _ event: Event, _ appearance: Appearance?, _ version: Int, _ comparison: Comparison?
  ) {
    let standing = appearance.map {
      Standings(succession.documents[$0.version], profile)[$0.clause]
    }
    chapters.append(
      Story.Chapter(
        version: version, event: event, appearance: appearance, standing: standing,
        comparison: comparison, echo: appearance.flatMap(echo),
        revived: revived(comparison?.changes.first?.edits ?? [])))
  }

  // MARK: - Words that come back

  /// Returns the latest earlier version with the same wording, if the one just before had another.
  private func echo(of now: Appearance) -> Int? {
    let words = words(of: now)
    guard let before = pastWords.last, before != words else { return nil }
    return pastWords.lastIndex(of: words).map { past[$0].version }
  }

  private func revived(_ edits: [Edit]) -> [Story.Revival] {
    guard let present = pastWords.last else { return [] }
    return edits.filter { $0.operation == .insert }.compactMap { edit in
      let words = edit.text.filter { $0 != "[" && $0 != "]" }.trimmed
      guard words.utf8.count(where: { $0 == UInt8(ascii: " ") }) >= Self.spaces,
        !present.holds(words), let earlier = pastWords.lastIndex(where: { $0.holds(words) })
      else { return nil }
      return Story.Revival(words: words, version: past[earlier].version)
    }
  }

  /// The spaces in the shortest run of words whose return is worth reporting.
  private static let spaces = 2

  /// Returns the words of a clause, without its marks.
  private func words(of appearance: Appearance) -> String {
    let text = succession.clause(appearance).text
    if let last = past.last, succession.clause(last).text == text {
      return pastWords[past.count - 1]
    }
    return profile == .plain ? text : Standing.words(of: text)
  }
}

extension Succession {
  /// Returns the comparison of what a clause last said with what it says now that it is back.
  fileprivate func comparison(from old: Appearance, to new: Appearance) -> Comparison {
    let (from, to) = (clause(old).text, clause(new).text)
    let isSame = from == to
    let change = Change(
      kind: isSame ? .unchanged : .reworded, old: Places([old.clause]), new: Places([new.clause]),
      similarity: isSame ? 1 : 0, by: isSame ? .identical : .text,
      edits: isSame ? [] : Edit.between(from, to))
    return Comparison(
      old: documents[old.version], new: documents[new.version], changes: [change])
  }
}

extension String {
  /// Whether the bytes of another, non-empty text occur in this one.
  fileprivate func holds(_ other: String) -> Bool {
    let (bytes, wanted) = (utf8Span.span, other.utf8Span.span)
    guard wanted.count > 0, wanted.count <= bytes.count else { return false }
    return (0...bytes.count - wanted.count).contains { at in
      bytes[at] == wanted[0] && wanted.holds(0..<wanted.count, as: bytes, at)
    }
  }

  /// The text without spaces, line feeds and punctuation at its ends.
  fileprivate var trimmed: String {
    let ends: Set<Character> = [" ", ",", ";", ".", ":", "\n"]
    return String(drop { ends.contains($0) }.reversed().drop { ends.contains($0) }.reversed())
  }
}
