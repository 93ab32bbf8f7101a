/// Reads comments, which are in a part of their own.
extension WordReader {
  mutating func readComments(in package: WordPackage) throws(FormatError) {
    guard let part = try package.part(ofKind: "comments") else { return }
    xml = part
    let (tracked, moves) = (tracked, moves)
    try xml.open(.comments)
    try xml.children { child throws(FormatError) in
      guard child == .comment, let id = xml.attribute("id") else { return }
      let (author, date) = (xml.attribute("author"), xml.attribute("date"))
      var story = Story()
      try readBlocks(into: &story)
      let text = finished(story).map(\.text).joined(separator: "\n")
      comments.add(id, author: author, date: date, text: text)
    }
    (self.tracked, self.moves) = (tracked, moves)
    (counters, fields, credits) = (ListCounters(), FieldStack(), Credits())
  }
}
