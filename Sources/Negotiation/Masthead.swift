import Prose
import ProseDiff

/// The lines before a text begins: its symbol, date, title and who adopts it. Their numbers and dates say
/// which draft it is, and nothing of what it does.
struct Masthead {
  private let clauses: Int

  /// Finds the lines above the first lead heading, or else above the first clause that has a label or ends
  /// as a sentence does.
  init(_ document: Document) {
    let head = document.clauses.prefix(Self.longest)
    let isOpening = { (clause: Clause) in
      clause.kind == .heading && clause.level == Clause.leadLevel
    }
    let lead = head.firstIndex(where: isOpening)
    let first = head.firstIndex { !Self.isLine($0) || isOpening($0) }
    let isUnlabelled = head[..<(lead ?? 0)].allSatisfy(\.label.isEmpty)
    clauses = (isUnlabelled ? lead : nil) ?? first ?? 0
  }

  func holds(_ clause: Int) -> Bool { clause < clauses }

  /// What is not told of a masthead.
  static let figures: Set<Change.Flag.Name> = [.number, .date, .deadline, .citation]

  /// Clauses and bytes of the longest masthead and its longest line.
  private static let longest = 16
  private static let widest = 160

  private static func isLine(_ clause: Clause) -> Bool {
    guard clause.label.isEmpty, clause.text.utf8.count <= widest else { return false }
    switch clause.kind {
    case .heading, .row: return true
    case .paragraph:
      return clause.text.unicodeScalars.last.map { !",;:.，；：。،؛".unicodeScalars.contains($0) }
        ?? false
    default: return false
    }
  }
}
