/// The keys and values between two lines of `---` that a Markdown file may begin with.
struct FrontMatter {
  /// The line of the closing mark: `---` or `...`.
  let end: Int

  /// The most lines of front matter; a ceiling on cost.
  private static let longest = 200

  /// Finds the front matter that a source begins with; nil where there is none. Each line between
  /// the marks is a key, a list item or more of one, or a comment, and none is blank.
  init?(_ source: SourceLines) {
    guard source.is(0, "---") else { return nil }
    let lines = source.lines.indices.dropFirst().prefix(Self.longest)
    let end = lines.first { source.is($0, "---") || source.is($0, "...") }
    guard let end, end > 1, source.beginsWithKey(1) || source.isComment(1) else { return nil }
    guard (1..<end).allSatisfy({ source.isInFrontMatter($0) }),
      (1..<end).contains(where: source.beginsWithKey)
    else { return nil }
    self.end = end
  }
}

extension SourceLines {
  /// Whether a line that is not indented consists of a mark.
  fileprivate func `is`(_ line: Int, _ mark: String) -> Bool {
    lines.indices.contains(line) && lines[line].indent == 0
      && content(line).elementsEqual(mark.utf8)
  }

  fileprivate func isInFrontMatter(_ line: Int) -> Bool {
    guard !lines[line].isBlank else { return false }
    if lines[line].indent > 0 || isComment(line) || beginsWithKey(line) { return true }
    let content = content(line)
    return content.starts(with: "- ".utf8) && line > 1
  }

  fileprivate func isComment(_ line: Int) -> Bool {
    content(line).first == UInt8(ascii: "#")
  }

  /// Whether a line that is not indented begins with a word and a colon, before a space or the end:
  /// `last-change: 2031`.
  fileprivate func beginsWithKey(_ line: Int) -> Bool {
    guard lines[line].indent == 0 else { return false }
    let content = content(line)
    let key = content.prefix {
      $0.isLetter || $0.isDigit || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_")
    }
    let rest = content[key.endIndex...]
    guard !key.isEmpty, rest.first == UInt8(ascii: ":") else { return false }
    return rest.count == 1 || rest.dropFirst().first?.isSpace == true
  }
}
