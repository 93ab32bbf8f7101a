import Formats
import Reports

/// The comments of a document as a result.
struct CommentList {
  private let comments: [Comment]

  init(_ comments: [Comment]) { self.comments = comments }

  /// The comments for people: who, when, on what words, with the comment below.
  var text: String {
    guard !comments.isEmpty else { return "no comments\n" }
    return comments.map { comment in
      let day = comment.date.map { ", \($0.prefix { $0 != "T" })" } ?? ""
      let words = comment.words.isEmpty ? "" : " on “\(comment.words)”"
      let lines = comment.text.split(separator: "\n").map { "  \($0)\n" }
      return "\(comment.author ?? "unknown")\(day)\(words):\n\(lines.joined())"
    }.joined(separator: "\n")
  }

  /// The comments for programs: `ecp-comments`, version 1.
  var json: String {
    var json = JSONWriter()
    json.raw("{\"format\": \"ecp-comments\", \"version\": 1,\n\"comments\": ")
    json.lines(comments) { json, comment in
      json.raw("{\"text\": ")
      json.string(comment.text)
      json.member("words", comment.words)
      if let author = comment.author { json.member("author", author) }
      if let date = comment.date { json.member("date", date) }
      json.raw("}")
    }
    json.raw("}\n")
    return json.text
  }
}
