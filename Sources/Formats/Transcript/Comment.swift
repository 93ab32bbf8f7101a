/// A comment on words of a document, which is not part of its text.
package struct Comment: Sendable, Hashable {
  package let author: String?
  /// The date as the document writes it (ISO 8601).
  package let date: String?
  package let text: String
  /// The words that it is attached to; empty if it is between words.
  package let words: String
}

/// Collects comments and the words that they are attached to, while a document is read.
struct CommentCollector {
  private var bodies: [String: Comment] = [:]
  private var order: [String] = []
  private var open: [String: String] = [:]
  private var words: [String: String] = [:]

  /// The number of characters after which no more words are kept.
  private static let longest = 300

  mutating func add(_ id: String, author: String?, date: String?, text: String) {
    if bodies[id] == nil { order.append(id) }
    bodies[id] = Comment(author: author, date: date, text: text, words: "")
  }

  mutating func start(_ id: String) { open[id] = "" }

  mutating func end(_ id: String) {
    guard let text = open.removeValue(forKey: id) else { return }
    words[id] = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// Adds text that is shown to the words of open comments.
  mutating func pass(_ text: String) {
    for (id, known) in open where known.count < Self.longest { open[id] = known + text }
  }

  /// Adds a space to the words of open comments at the end of a paragraph.
  mutating func passBreak() { if !open.isEmpty { pass(" ") } }

  /// The comments, in order.
  var comments: [Comment] {
    order.compactMap { id in
      bodies[id].map {
        Comment(author: $0.author, date: $0.date, text: $0.text, words: words[id] ?? "")
      }
    }
  }
}
