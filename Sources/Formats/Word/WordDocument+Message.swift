/// A Word document as the bytes in which one process hands it to another: lines of what is tracked, a
/// blank line, the Markdown.
extension WordDocument {
  package var message: [UInt8] {
    let counts = [tracked.insertions, tracked.deletions, tracked.moves, tracked.formats]
    var lines = [counts.map { "\($0)" }.joined(separator: " ")]
    lines.append(tracked.days.map { "\($0.lowerBound) \($0.upperBound)" } ?? "-")
    lines += tracked.authors
    return Array((lines.joined(separator: "\n") + "\n\n" + markdown).utf8)
  }

  /// Reads a message; nil for bytes that are none.
  package init?(message: [UInt8]) {
    let end = zip(message, message.dropFirst()).enumerated().first { $1 == (0x0A, 0x0A) }?.offset
    guard let end, let header = String(validating: message[..<end], as: UTF8.self),
      let markdown = String(validating: message[(end + 2)...], as: UTF8.self)
    else { return nil }
    let lines = header.split(separator: "\n").map(String.init)
    let counts = lines.first?.split(separator: " ").compactMap { Int($0) } ?? []
    guard counts.count == 4, lines.count > 1 else { return nil }
    var tracked = TrackedChanges()
    (tracked.insertions, tracked.deletions) = (counts[0], counts[1])
    (tracked.moves, tracked.formats) = (counts[2], counts[3])
    let days = lines[1].split(separator: " ").map(String.init)
    if days.count == 2, days[0] <= days[1] { tracked.days = days[0]...days[1] }
    tracked.authors = Array(lines.dropFirst(2))
    self.markdown = markdown
    self.tracked = tracked
  }
}
