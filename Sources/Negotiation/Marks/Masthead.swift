import Prose
import ProseDiff

/// The lines before a text begins: its symbol, date, title and who adopts it. Their numbers and
/// dates say which draft it is, and nothing of what it does.
struct Masthead {
  /// For each clause of the masthead the flags that are not reported.
  private let unreported: [[Change.Flag.Name]]
  /// The number of clauses in it, including chapters and parts named above the text.
  private let count: Int

  /// Finds the lines above the first clause that has a label, is long or in a table, or ends in the
  /// punctuation of a sentence; and the line right before the first lead heading that names who
  /// adopts the text.
  init(_ document: Document) {
    let clauses = document.clauses.prefix(Self.mostClauses)
    let lines = clauses.prefix { Self.isLine($0) && !$0.isLead }
    let above = clauses.prefix { ($0.kind == .heading || Self.isLine($0)) && !$0.isLead }
    // Below a chapter heading, figures may belong to the text.
    var unreported = above.enumerated().map { index, clause in
      index < lines.endIndex && Self.isOfNames(clause.text) ? Self.figures : []
    }
    var count = above.lastIndex { $0.kind == .heading || Self.isOfNames($0.text) }.map { $0 + 1 }
    let next = above.endIndex
    if next + 1 < clauses.endIndex, clauses[next + 1].isLead, Self.namesWhoAdopts(clauses[next]) {
      unreported.append([.date])
      count = next + 1
    }
    self.unreported = unreported
    self.count = count ?? 0
  }

  /// Whether a clause belongs to it.
  func holds(_ clause: Int) -> Bool { clause < count }

  /// Whether a flag of a clause is reported.
  func reports(_ flag: Change.Flag, of clause: Int) -> Bool {
    clause >= unreported.count || !unreported[clause].contains(flag.name)
  }

  private static let figures: [Change.Flag.Name] = [.number, .date, .citation]

  /// Clauses of the longest masthead, and UTF-8 bytes of its longest line.
  private static let mostClauses = 16
  private static let longestLine = 160

  private static func isLine(_ clause: Clause) -> Bool {
    guard isShort(clause), let last = clause.text.unicodeScalars.last else { return false }
    return clause.kind == .heading || !",;:.，；：。،؛".unicodeScalars.contains(last)
  }

  /// Whether a clause may name who adopts the text: `The Conference (Geneva, 2013),`.
  private static func namesWhoAdopts(_ clause: Clause) -> Bool {
    isShort(clause) && clause.text.last == "," && isOfNames(clause.text)
  }

  private static func isShort(_ clause: Clause) -> Bool {
    clause.label.isEmpty && clause.text.utf8.count <= longestLine
      && (clause.kind == .heading || clause.kind == .paragraph)
  }

  /// Whether most words begin with a capital or a digit, unlike those of a sentence.
  private static func isOfNames(_ text: String) -> Bool {
    let heads = text.split(separator: " ").compactMap { word in
      word.first { $0.isLetter || $0.isNumber }
    }
    return heads.count { $0.isUppercase || $0.isNumber } * 2 > heads.count
  }
}

extension Clause {
  fileprivate var isLead: Bool { kind == .heading && level == Clause.leadLevel }
}
