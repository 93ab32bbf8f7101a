/// Reads comments, which are part of the text's XML.
extension OpenReader {
  /// Reads a comment, whose words begin here if it has an end mark.
  mutating func readComment() throws(FormatError) {
    let id = xml.attribute("name") ?? "unnamed \(comments.comments.count)"
    var (author, date): (String?, String?)
    var story = OpenStory()
    let credits = credits
    try xml.forEachChild { child throws(FormatError) in
      switch child {
      case .creator?: author = try xml.text()
      case .date?: date = try xml.text()
      case let block?: try readBlock(block, into: &story)
      case nil: break
      }
    }
    let text = finished(story).map(\.text).joined(separator: "\n")
    self.credits = credits
    comments.add(id, author: author, date: date, text: text)
    comments.start(id)
  }
}
