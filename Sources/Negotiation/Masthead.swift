import Prose
import ProseDiff

/// The lines before a text begins: its symbol, date, title and who adopts it. Their numbers and dates say
/// which draft it is, and nothing of what it does.
struct Masthead {
  /// What is not told of each clause of the masthead.
  private let untold: [[Change.Flag.Name]]
  /// How many clauses belong to it, chapters and parts that are named above the text among them.
  private let count: Int

  /// Finds the lines above the first clause that has a label, is of a table or ends as a part of a sentence
  /// does, with the one that names who adopts the text: the last before its first lead heading.
  init(_ document: Document) {
    let clauses = document.clauses.prefix(Self.longest)
    let lines = clauses.prefix { Self.isLine($0) && !$0.isLead }
    let above = clauses.prefix { ($0.kind == .heading || Self.isLine($0)) && !$0.isLead }
    // Below a chapter figures may be those of the text.
    var untold = above.enumerated().map { index, clause in
      index < lines.endIndex && Self.isOfNames(clause.text) ? Self.figures : []
    }
    var count = above.lastIndex { $0.kind == .heading || Self.isOfNames($0.text) }.map { $0 + 1 }
    let next = above.endIndex
    if next + 1 < clauses.endIndex, clauses[next + 1].isLead, Self.namesWhoAdopts(clauses[next]) {
      untold.append([.date])
      count = next + 1
    }
    self.untold = untold
    self.count = count ?? 0
  }

  /// Whether a clause is one of its lines.
  func holds(_ clause: Int) -> Bool { clause < count }

  func tells(_ flag: Change.Flag, of clause: Int) -> Bool {
    clause >= untold.count || !untold[clause].contains(flag.name)
  }

  private static let figures: [Change.Flag.Name] = [.number, .date, .citation]

  /// Clauses and bytes of the longest masthead and its longest line.
  private static let longest = 16
  private static let widest = 160

  private static func isLine(_ clause: Clause) -> Bool {
    guard isShort(clause), let last = clause.text.unicodeScalars.last else { return false }
    return clause.kind == .heading || !",;:.，；：。،؛".unicodeScalars.contains(last)
  }

  /// Whether a clause may name who adopts the text: `The Conference (Geneva, 2013),`.
  private static func namesWhoAdopts(_ clause: Clause) -> Bool {
    isShort(clause) && clause.text.last == "," && isOfNames(clause.text)
  }

  private static func isShort(_ clause: Clause) -> Bool {
    clause.label.isEmpty && clause.text.utf8.count <= widest
      && (clause.kind == .heading || clause.kind == .paragraph)
  }

  /// Whether more words are names and figures than begin with another letter, as those of a sentence do.
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
