import Prose
import ProseDiff

/// How often a term occurs in the clauses of each version.
package struct Mentions: Sendable, Hashable {
  /// By version, the clauses that hold the term, each with the number of occurrences.
  package private(set) var counts: [[Int: Int]] = []

  /// Finds consecutive words that fold like those of the term in the wordings of clauses.
  ///
  /// Cost: reads the first version and what each step changed.
  package init(of term: String, in succession: Succession) {
    var finder = TermFinder(term)
    for (version, document) in succession.documents.enumerated() {
      guard version > 0 else {
        counts.append(finder.counts(in: document, document.clauses.indices))
        continue
      }
      let step = succession.steps[version - 1]
      var own = finder.counts(in: document, step.changes.lazy.flatMap(\.new))
      for (clause, count) in counts[version - 1] where step.change(old: clause) == nil {
        own[step.heirs(of: clause)[0]] = count
      }
      counts.append(own)
    }
  }

  /// Whether a term has any word to look for.
  package static func isTerm(_ term: String) -> Bool { !TermFinder(term).isEmpty }
}

/// Finds a run of words in wordings.
private struct TermFinder {
  private var lexicon = Lexicon()
  private var term: [Int32] = []

  init(_ term: String) { self.term = lexicon.words(of: term) }

  var isEmpty: Bool { term.isEmpty }

  mutating func counts(in document: Document, _ clauses: some Sequence<Int>) -> [Int: Int] {
    var counts: [Int: Int] = [:]
    for clause in clauses {
      let count = count(in: document.clauses[clause].text)
      if count > 0 { counts[clause] = count }
    }
    return counts
  }

  /// Returns how often the term occurs in a wording, without overlaps.
  private mutating func count(in text: String) -> Int {
    let words = lexicon.words(of: text)
    var (count, at) = (0, 0)
    while at + term.count <= words.count {
      let isHere = words[at..<at + term.count].elementsEqual(term)
      count += isHere ? 1 : 0
      at += isHere ? term.count : 1
    }
    return count
  }
}
