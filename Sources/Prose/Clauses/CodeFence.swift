/// The marks that open or close a block of code: three or more backticks or tildes.
struct CodeFence {
  fileprivate let mark: UInt8
  fileprivate let count: Int
  /// Whether no words follow, which would say what is in the block.
  fileprivate let isBare: Bool

  init?(_ content: ArraySlice<UInt8>) {
    guard let mark = content.first, mark == UInt8(ascii: "`") || mark == UInt8(ascii: "~") else {
      return nil
    }
    count = content.prefix { $0 == mark }.count
    let info = content.dropFirst(count)
    guard count >= 3, mark == UInt8(ascii: "~") || !info.contains(mark) else { return nil }
    self.mark = mark
    isBare = info.isEmpty
  }
}

/// Finds where fenced blocks end.
struct FencedBlocks {
  /// By mark, the least length known to have no closing fence in the rest of the source.
  private var unclosed: [UInt8: Int] = [:]

  /// Returns the last line of the block that a fence opens. One that is never closed ends at the
  /// next blank line, so that it cannot swallow the rest of a draft.
  mutating func lastLine(from first: Int, _ layout: Layout) -> Int {
    let source = layout.source
    return closingFence(of: first, layout)
      ?? source.lines.indices[first...].first { source.lines[$0].isBlank }.map { $0 - 1 }
      ?? source.lines.count - 1
  }

  private mutating func closingFence(of first: Int, _ layout: Layout) -> Int? {
    guard let opening = CodeFence(layout.source.content(first)),
      opening.count < unclosed[opening.mark, default: .max]
    else { return nil }
    let closing = layout.source.lines.indices[(first + 1)...].first { line in
      guard layout.mark(line) == .fence, let fence = CodeFence(layout.source.content(line)) else {
        return false
      }
      return fence.mark == opening.mark && fence.count >= opening.count && fence.isBare
    }
    if closing == nil { unclosed[opening.mark] = opening.count }
    return closing
  }
}
