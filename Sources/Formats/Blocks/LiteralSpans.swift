/// The stretches of a wording in which `*` and `_` are no emphasis: code between backticks, formulas
/// between `$`, and addresses such as `https://example.org/_a_`.
///
/// Source: CommonMark 0.31, section 6.1, for code; Pandoc, `tex_math_dollars`, for formulas. Cost:
/// linear, as the places asked for ascend.
struct LiteralSpans {
  private let scalars: [Unicode.Scalar]
  /// Where the next stretch is looked for.
  private var next = 0
  private var current = 0..<0
  /// Lengths of runs of backticks, and `$` as 0, that nothing later closes.
  private var unclosed: Set<Int> = []

  init(_ scalars: [Unicode.Scalar]) { self.scalars = scalars }

  /// Whether an index, no less than the last one asked for, is in such a stretch.
  mutating func hold(_ at: Int) -> Bool {
    while current.upperBound <= at, next <= at {
      if let end = end(from: next) {
        current = next..<end
        next = end
      } else {
        next += scalars[next] == "\\" ? 2 : scalars[next] == "`" ? run(next) : 1
      }
    }
    return current.contains(at)
  }

  /// Returns the end of a stretch that begins at an index.
  private mutating func end(from start: Int) -> Int? {
    switch scalars[start] {
    case "`": codeEnd(start)
    case "$": formulaEnd(start)
    case ":": addressEnd(start)
    default: nil
    }
  }

  private func run(_ start: Int) -> Int {
    scalars[start...].prefix { $0 == "`" }.count
  }

  private mutating func codeEnd(_ start: Int) -> Int? {
    let length = run(start)
    guard !unclosed.contains(length) else { return nil }
    var at = start + length
    while let mark = scalars[at...].firstIndex(of: "`") {
      let own = run(mark)
      if own == length { return mark + own }
      at = mark + own
    }
    unclosed.insert(length)
    return nil
  }

  /// A `$` opens before a character other than white space, and closes after one, unless a digit
  /// follows: `$5 and $6` are amounts.
  private mutating func formulaEnd(_ start: Int) -> Int? {
    guard !unclosed.contains(0), start + 1 < scalars.count,
      !scalars[start + 1].properties.isWhitespace
    else { return nil }
    let close = scalars[(start + 2)...].indices.first { at in
      scalars[at] == "$" && !scalars[at - 1].properties.isWhitespace
        && (at + 1 == scalars.count || scalars[at + 1].properties.numericType == nil)
    }
    if close == nil { unclosed.insert(0) }
    return close.map { $0 + 1 }
  }

  /// Returns the end of an address whose scheme ends at a colon, without marks that follow it.
  private func addressEnd(_ colon: Int) -> Int? {
    guard colon > 0, scalars[colon - 1].properties.isAlphabetic,
      scalars[colon...].starts(with: "://".unicodeScalars)
    else { return nil }
    let end = scalars[colon...].firstIndex {
      $0.properties.isWhitespace || "<>\"".unicodeScalars.contains($0)
    }
    let address = scalars[colon..<(end ?? scalars.count)]
    return address.lastIndex { !"*_.,;:!?)]'".unicodeScalars.contains($0) }.map { $0 + 1 }
  }
}
