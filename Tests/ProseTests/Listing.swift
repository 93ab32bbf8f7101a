@testable import Prose

/// The clauses of a source, each as its kind, label and wording.
func clauses(_ source: String) -> [String] {
  Document(name: "x", source: source).clauses.map { clause in
    let label = clause.label.isEmpty ? "" : "<\(clause.label)> "
    return "\(clause.kind) \(label)\(clause.text)"
  }
}

/// The words and marks that a text is cut into.
func tokens(_ text: String) -> [String] {
  let (span, bytes) = (text.utf8Span.span, Array(text.utf8))
  var (tokenizer, found): (Tokenizer, [String]) = (Tokenizer(), [])
  while let token = tokenizer.next(span) {
    found.append(String(decoding: bytes[token.start..<token.end], as: UTF8.self))
  }
  return found
}
