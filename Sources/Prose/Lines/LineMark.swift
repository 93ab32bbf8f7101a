/// What the mark at the start of a line makes it, whatever its words are.
enum LineMark: Sendable, Hashable {
  /// Three or more backticks or tildes, which open or close a block.
  case fence
  /// A row of a table: a bar, and another.
  case row
  /// `##`, with its level; small, as there is a mark for every line.
  case heading(UInt8)
  /// Three or more `-`, `*` or `_`, all the same, spaced or not.
  case rule

  /// The level of a heading.
  var level: Int? { if case .heading(let level) = self { Int(level) } else { nil } }
}

extension SourceLines {
  /// Returns the mark of a line; nil for prose.
  func mark(_ line: Int) -> LineMark? {
    let content = content(line)
    guard let first = content.first, !first.isLetter else { return nil }
    switch Unicode.Scalar(first) {
    case "`", "~": return CodeFence(content) == nil ? nil : .fence
    case "|": return isRow(line) ? .row : nil
    case "#":
      let level = content.prefix { $0 == first }.count
      return level <= 6 && content.dropFirst(level).first?.isSpace != false
        ? .heading(UInt8(level)) : nil
    case "-", "*", "_":
      guard content.allSatisfy({ $0 == first || $0.isSpace }) else { return nil }
      return content.count { $0 == first } >= 3 ? .rule : nil
    default: return nil
    }
  }

  /// Whether a line that begins with a bar is a row: it holds another, which ends it, or is beside a
  /// line that begins with one. `|x| is positive.` is a sentence.
  private func isRow(_ line: Int) -> Bool {
    let content = content(line)
    let bar = UInt8(ascii: "|")
    guard content.dropFirst().contains(bar) else { return false }
    return content.last == bar || beginsWithBar(line + 1) || beginsWithBar(line - 1)
  }

  private func beginsWithBar(_ line: Int) -> Bool {
    lines.indices.contains(line) && content(line).first == UInt8(ascii: "|")
  }
}
