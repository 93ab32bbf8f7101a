/// A transcript as bytes that one process hands to another: one line per record of what was
/// noticed, a key and fields separated by tabs; a blank line; the Markdown.
extension Transcript {
  package var message: [UInt8] {
    let lines = records.map { record in
      record.map(\.escapingBreaks).joined(separator: "\t") + "\n"
    }
    var message = Array((lines.joined() + "\n").utf8)
    message += markdown.utf8
    return message
  }

  private var records: [[String]] {
    let counts = [tracked.insertions, tracked.deletions, tracked.moves, tracked.formats]
    var records = [["tracked"] + counts.map { "\($0)" }]
    if let days = tracked.days { records.append(["days", days.lowerBound, days.upperBound]) }
    records += tracked.authors.map { ["author", $0] }
    if let encoding { records.append(["encoding", encoding.rawValue, "\(isEncodingGuess)"]) }
    if let subject { records.append(["subject", subject]) }
    if let date { records.append(["date", date]) }
    records += attachments.map { ["attachment", $0] }
    records += embedded.map { ["embedded", $0] }
    records += pageLines.map { ["page line", $0] }
    if struckWords > 0 { records.append(["struck", "\(struckWords)"]) }
    for (line, credits) in credits.sorted(by: { $0.key < $1.key }) {
      records += credits.map {
        ["credit", "\(line)", $0.kind.rawValue, $0.author, $0.date ?? ""]
      }
    }
    records += comments.map { ["comment", $0.author ?? "", $0.date ?? "", $0.text, $0.words] }
    return records
  }

  /// Reads a message; `nil` for other bytes.
  package init?(message: [UInt8]) {
    guard let end = message[...].place(of: [0x0A, 0x0A]),
      let head = String(validating: message[..<end], as: UTF8.self),
      let markdown = String(validating: message[(end + 2)...], as: UTF8.self)
    else { return nil }
    self.init(markdown: markdown)
    for line in head.split(separator: "\n") {
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
        .map(\.unescapingBreaks)
      guard take(fields[0], Array(fields.dropFirst())) else { return nil }
    }
  }

  /// Reads one record; `false` if it is not known.
  private mutating func take(_ key: String, _ fields: [String]) -> Bool {
    switch (key, fields.count) {
    case ("tracked", 4):
      let counts = fields.compactMap { Int($0) }
      guard counts.count == 4 else { return false }
      (tracked.insertions, tracked.deletions) = (counts[0], counts[1])
      (tracked.moves, tracked.formats) = (counts[2], counts[3])
    case ("days", 2):
      guard fields[0] <= fields[1] else { return false }
      tracked.days = fields[0]...fields[1]
    case ("author", 1): tracked.authors.append(fields[0])
    case ("encoding", 2):
      (encoding, isEncodingGuess) = (Encoding(rawValue: fields[0]), fields[1] == "true")
    case ("subject", 1): subject = fields[0]
    case ("date", 1): date = fields[0]
    case ("attachment", 1): attachments.append(fields[0])
    case ("struck", 1):
      guard let count = Int(fields[0]) else { return false }
      struckWords = count
    case ("embedded", 1): embedded.append(fields[0])
    case ("page line", 1): pageLines.append(fields[0])
    case ("credit", 4):
      guard let line = Int(fields[0]), let kind = Credit.Kind(rawValue: fields[1]) else {
        return false
      }
      credits[line, default: []].append(
        Credit(kind: kind, author: fields[2], date: fields[3].nonempty))
    case ("comment", 4):
      comments.append(
        Comment(
          author: fields[0].nonempty, date: fields[1].nonempty, text: fields[2], words: fields[3]))
    default: return false
    }
    return true
  }
}

extension String {
  fileprivate var nonempty: String? { isEmpty ? nil : self }

  /// The string with a backslash and a letter for each tab and line feed, and backslashes doubled.
  fileprivate var escapingBreaks: String {
    guard utf8.contains(where: { $0 == 0x5C || $0 == 0x09 || $0 == 0x0A }) else { return self }
    var text = ""
    for scalar in unicodeScalars {
      switch scalar {
      case "\\": text += "\\\\"
      case "\t": text += "\\t"
      case "\n": text += "\\n"
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text
  }
}

extension Substring {
  fileprivate var unescapingBreaks: String {
    guard utf8.contains(0x5C) else { return String(self) }
    var text = String.UnicodeScalarView()
    var isEscaped = false
    for scalar in unicodeScalars {
      if isEscaped {
        text.append(scalar == "t" ? "\t" : scalar == "n" ? "\n" : scalar)
        isEscaped = false
      } else if scalar == "\\" {
        isEscaped = true
      } else {
        text.append(scalar)
      }
    }
    return String(text)
  }
}
