/// Text whose paragraphs were broken into lines for transport: `format=flowed` (RFC 3676).
enum FlowedText {
  /// Joins the lines that end in a space with the next, unless that is quoted to another depth. The
  /// line `-- ` above a signature stays as it is.
  static func joined(_ text: String, deletingSpaces: Bool) -> String {
    var lines: [(depth: Int, text: String)] = []
    var goesOn = false
    var rest = Array(text.utf8)[...]
    while let bytes = rest.popLine() {
      let depth = bytes.prefix { $0 == UInt8(ascii: ">") }.count
      var line = bytes.dropFirst(depth)
      if line.first == 0x20 { line = line.dropFirst() }
      let isSignature = line.elementsEqual("-- ".utf8)
      let wording = String(decoding: line, as: UTF8.self)
      if goesOn, !isSignature, let last = lines.indices.last, lines[last].depth == depth {
        if deletingSpaces { lines[last].text.removeLast() }
        lines[last].text += wording
      } else {
        lines.append((depth, wording))
      }
      goesOn = line.last == 0x20 && !isSignature
    }
    return lines.map { line in
      let quote = String(repeating: ">", count: line.depth)
      return quote + (line.depth > 0 && !line.text.isEmpty ? " " : "") + line.text + "\n"
    }.joined()
  }
}
