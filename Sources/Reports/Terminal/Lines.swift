extension [Piece] {
  /// Breaks pieces into lines of at most so many columns, each as full as it can be. A piece that
  /// is longer than a line is cut between characters. Cost: linear.
  func lines(of width: Int) -> [[Piece]] {
    var lines = LineBreaker(width: width)
    var start = startIndex
    while start < endIndex {
      let end = self[(start + 1)...].firstIndex { $0.gap != .none } ?? endIndex
      lines.place(self[start..<end])
      start = end
    }
    return lines.lines
  }

  /// How many columns the pieces take on one line.
  var columns: Int {
    enumerated().reduce(0) {
      $0 + $1.element.columns + ($1.offset > 0 && $1.element.gap == .space ? 1 : 0)
    }
  }
}

extension ArraySlice<Piece> {
  /// The pieces with the middle of them left out, if that saves more than it costs: words within
  /// so many columns of either end stay.
  func eliding(keeping context: Int) -> [Piece] {
    let starts = indices.filter { $0 > startIndex && self[$0].gap != .none }
    guard reduce(0, { $0 + $1.columns }) > 3 * context,
      let head = starts.first(where: { self[..<$0].fills(context) }),
      let tail = starts.last(where: { self[$0...].fills(context) }), head < tail
    else { return Array(self) }
    let ellipsis = Piece(text: "…", columns: 1, ink: .faint, gap: .space)
    var rest = Array(self[tail...])
    rest[0].gap = .space
    return self[..<head] + [ellipsis] + rest
  }

  /// Tells whether the pieces take so many columns; looks no further than that.
  private func fills(_ width: Int) -> Bool {
    var used = 0
    return contains { piece in
      used += piece.columns + 1
      return used >= width
    }
  }
}

/// Fills lines with words, a word being pieces that stay together.
private struct LineBreaker {
  let width: Int
  private(set) var lines: [[Piece]] = []
  private var used = 0

  init(width: Int) { self.width = width }

  mutating func place(_ word: ArraySlice<Piece>) {
    guard let first = word.first else { return }
    let size = word.reduce(0) { $0 + $1.columns }
    let space = first.gap == .space ? 1 : 0
    if lines.isEmpty || first.gap == .lineFeed || used + space + size > width { breakLine() }
    if used > 0 { used += space }
    for piece in word { size <= width ? append(piece) : chop(piece) }
  }

  private mutating func breakLine() {
    lines.append([])
    used = 0
  }

  private mutating func append(_ piece: Piece) {
    lines[lines.count - 1].append(piece)
    used += piece.columns
  }

  /// Lays a piece that no line can hold over as many lines as it takes.
  private mutating func chop(_ piece: Piece) {
    var part = Piece(text: "", columns: 0, ink: piece.ink, gap: piece.gap)
    for character in piece.text {
      let size = columns(String(character))
      if used + part.columns + size > width, used + part.columns > 0 {
        if !part.text.isEmpty { append(part) }
        breakLine()
        part = Piece(text: "", columns: 0, ink: piece.ink, gap: .none)
      }
      part.text.append(character)
      part.columns += size
    }
    append(part)
  }
}
