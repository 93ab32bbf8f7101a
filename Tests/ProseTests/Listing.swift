@testable import Prose

/// The clauses of a source, each as its kind, label and wording.
func clauses(_ source: String) -> [String] {
  Document(name: "x", source: source).clauses.map { clause in
    let label = clause.label.isEmpty ? "" : "<\(clause.label)> "
    return "\(clause.kind) \(label)\(clause.text)"
  }
}
