/// Knows the names of proposers in brackets after a wording: `(Country X, Group of 77)`.
struct ProposerNames: Sendable {
  /// The words of names that hold figures or are no other names, in lower case.
  private let groups: [[String]]
  /// The words between names and parts of names.
  private let particles: Set<String>

  static let known = ProposerNames(PackageResources.attributions_txt)

  init(_ file: [UInt8]) {
    let terms = WordList(file, separator: UInt8(ascii: "|"))
    groups = terms["group"].map { $0.split(separator: " ").map(String.init) }
      .sorted { $0.count > $1.count }
    particles = Set(terms["between"])
  }

  /// Whether words are names and what is between them.
  func areAll(of words: [String]) -> Bool {
    var (at, hasName) = (0, false)
    while at < words.count {
      let length = length(of: words[at...])
      guard length > 0 || particles.contains(words[at].bare) else { return false }
      hasName = hasName || length > 0
      at += max(1, length)
    }
    return hasName
  }

  /// Whether words are the name of one group, which is no wording even without brackets before it.
  func isGroup(_ words: [String]) -> Bool { group(words[...]) == words.count && !words.isEmpty }

  /// Returns how many words the name or part of a name has that others begin with, or 0.
  private func length(of words: ArraySlice<String>) -> Int {
    let group = group(words)
    guard group == 0, let word = words.first, !word.closesBracket,
      let first = word.bare.withoutElision.unicodeScalars.first
    else { return group }
    return first.properties.isAlphabetic && !first.properties.isLowercase ? 1 : 0
  }

  private func group(_ words: ArraySlice<String>) -> Int {
    groups.first { group in
      group.count <= words.count
        && zip(group, words).allSatisfy { $0 == $1.bare.lowercased() }
    }?.count ?? 0
  }
}

extension String {
  /// Whether a round bracket closes after the word. Within brackets, one that holds a particle last
  /// is of a name, `(Island Republic of)`, and one that holds a name last says it again: `(WTO)`.
  fileprivate var closesBracket: Bool { contains(")") }

  /// The word without the stop after it and the round brackets around it.
  fileprivate var bare: String {
    var word = self[...]
    while word.last.map({ ",;:)".contains($0) }) == true { word.removeLast() }
    return String(word.first == "(" ? word.dropFirst() : word)
  }

  /// The word without a French preposition before an apostrophe: `d’Upland`.
  fileprivate var withoutElision: String {
    hasPrefix("d'") || hasPrefix("d’") ? String(dropFirst(2)) : self
  }
}
