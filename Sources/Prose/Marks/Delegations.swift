/// The States and groups of States that propose wordings, in any language, from
/// `Words/delegations.txt`.
package struct Delegations: Sendable {
  private let names: Set<String>
  /// The first words of these and of openings.
  private let heads: Set<Substring>
  private let groups: Set<String>
  private let joins: [String]
  private let openings: [String]
  private let requests: Set<String>

  /// The delegations in the program's own file.
  package static let known = Delegations(
    WordList(PackageResources.delegations_txt, separator: 0x7C))

  private init(_ list: WordList) {
    groups = Set(list["group"])
    names = Set(list["state"]).union(groups)
    joins = list["join"].flatMap { join in
      [join.last == "'" ? " \(join)" : " \(join) "] + (join.utf8.first == 0xE5 ? [join] : [])
    }
    openings = list["by"].map { $0.last == "'" ? $0 : $0 + " " }
      .sorted { $0.utf8.count > $1.utf8.count }
    requests = Set(list["ask"])
    heads = Set((Array(names) + openings).map(\.head))
  }

  /// UTF-8 bytes of the longest list of names that is read.
  package static let longest = 160

  /// Returns the names that make up a text, as printed, with or without what they ask for; nil where
  /// it holds anything else: `Norway, supported by Chile`, `EU: delete`.
  package func list(_ text: String) -> [String]? {
    guard (2...Self.longest).contains(text.utf8.count), mayBegin(text.withPlainMarks) else {
      return nil
    }
    let halves = text.split(separator: ":", maxSplits: 1).map(\.trimmingSpaces)
    if halves.count == 2, !requests.contains(halves[1].lowercased()) { return nil }
    let parts = (halves.first ?? "").split { ",;/+&，、；".contains($0) }.map(\.trimmingSpaces)
    guard !parts.isEmpty, parts.allSatisfy({ holds($0.withPlainMarks) }) else {
      return holds(text.withPlainMarks) ? [text] : nil
    }
    return parts.flatMap(separated)
  }

  /// Whether a text begins with a word that a list may begin with; names in scripts without spaces
  /// are not told apart.
  private func mayBegin(_ text: String) -> Bool {
    text.unicodeScalars.first.map { $0.value >= 0x3000 } == true
      || heads.contains(text.head) || heads.contains(text.head.lowercased()[...])
  }

  /// Whether a text names one group of States.
  package func isGroup(_ text: String) -> Bool { groups.contains(text.withPlainMarks) }

  /// Whether a text is one name, or several joined by words, after any opening.
  private func holds(_ text: String) -> Bool {
    guard mayBegin(text) else { return false }
    if names.contains(text) || isRuled(text) { return true }
    if let opening = openings.first(where: text.lowercased().hasPrefix) {
      return holds(String(text.dropFirst(opening.count)))
    }
    return joins.contains { join in
      text.halves(at: join).map { holds($0.0) && holds($0.1) } ?? false
    }
  }

  /// Whether a known name has its form of government after it: `Iran (Islamic Republic of)`.
  private func isRuled(_ text: String) -> Bool {
    guard let open = text.firstIndex(of: "("), text.last == ")" else { return false }
    return names.contains(text[..<open].trimmingSpaces)
      && text[open...].dropFirst().first?.isUppercase == true && text.contains(" ")
  }

  /// Returns the names that an "and" joins in a text, without openings that say no more.
  private func separated(_ text: String) -> [String] {
    let plain = text.withPlainMarks
    if names.contains(plain) { return [text] }
    for opening in openings where Self.bare.contains(opening) || opening.hasPrefix("propos") {
      guard plain.lowercased().hasPrefix(opening) else { continue }
      return separated(String(text.dropFirst(opening.count)))
    }
    for join in Self.ands where plain.count == text.count {
      guard let (first, last) = plain.halves(at: join), holds(first), holds(last) else { continue }
      return separated(first) + separated(last)
    }
    return [text]
  }

  /// Openings and joining words that say nothing of the names.
  private static let bare: Set<String> = [
    "and ", "the ", "la ", "le ", "les ", "l'", "el ", "los ",
  ]
  private static let ands = [" and ", " et ", " y ", " e ", " и ", "和"]
}

extension String {
  /// What stands before the first space or mark that separates names.
  fileprivate var head: Substring { prefix { !" ,;/+&،:'".contains($0) } }

  /// The text with straight apostrophes and plain spaces.
  fileprivate var withPlainMarks: String {
    guard utf8.contains(where: { $0 >= 0x80 }) else { return self }
    return String(map { $0 == "\u{2019}" ? "'" : $0 == "\u{A0}" ? " " : $0 })
  }

  /// Returns what is before and after the first place of some words; nil where it lacks them.
  fileprivate func halves(at words: String) -> (String, String)? {
    guard let range = firstRange(of: words) else { return nil }
    return (String(self[..<range.lowerBound]), String(self[range.upperBound...]))
  }
}
