import Prose

/// Clauses of one form that differ in a few words, as in a list of measures.
enum DistinctDraft {
  private static let subjects = [
    "coast stations", "lighthouse keepers", "pilots of large tankers", "harbour masters",
    "rescue divers", "weather observers", "ferry companies", "fishing fleets", "chart makers",
    "customs officers",
  ]
  private static let duties = [
    "test every receiver", "publish their fees", "train two deputies", "keep a log of signals",
    "report drifting ice", "replace worn buoys", "answer calls of distress", "insure passengers",
    "mark sunken wrecks", "inspect dangerous cargo",
  ]

  /// As many as there are different ones.
  static let count = subjects.count

  static func clause(_ index: Int) -> String {
    "that \(subjects[index]) \(duties[index]) before the next session of the Council;"
  }

  static var clauses: [String] { (0..<count).map(clause) }

  /// A numbered list.
  static func list(_ clauses: [String]) -> String {
    clauses.enumerated().map { "\($0.offset + 1). \($0.element)" }.joined(separator: "\n\n")
  }

  /// The same under headings, one for each section.
  static func sections(_ sections: [(heading: String, clauses: [String])]) -> String {
    sections.map { "# \($0.heading)\n\n" + $0.clauses.map { "- \($0)" }.joined(separator: "\n\n") }
      .joined(separator: "\n\n")
  }
}
