extension Typesetter {
  /// Breaks the pieces into lines of at most so many columns, each as full as it can be. A piece
  /// that is longer than a line is cut between characters. Cost: linear.
  func lines(of width: Int) -> Setting {
    var lines = LineBreaker(width: width, text: text, room: pieces.count)
    var start = 0
    while start < pieces.count {
      var end = start + 1
      while end < pieces.count, pieces[end].gap == .none { end += 1 }
      lines.place(pieces[start..<end])
      start = end
    }
    return lines.setting
  }
}

extension ArraySlice<Piece> {
  /// How many columns the pieces take on one line.
  var columns: Int {
    reduce(0) { $0 + $1.columns } + dropFirst().count { $0.gap == .space }
  }

  /// The middle of the pieces, if it saves more than it costs to leave it out: words within so many
  /// columns of either end stay.
  func middle(keeping context: Int) -> Range<Int>? {
    guard reduce(0, { $0 + $1.columns }) > 3 * context else { return nil }
    let starts = indices.dropFirst()
    guard let head = starts.first(where: { self[$0].gap != .none && self[..<$0].fills(context) }),
      let tail = starts.last(where: { self[$0].gap != .none && self[$0...].fills(context) }),
      head < tail
    else { return nil }
    return head..<tail
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
  let text: [UInt8]
  private var pieces: [Piece] = []
  private var starts: [Int] = []
  private var used = 0

  init(width: Int, text: [UInt8], room: Int) {
    self.width = width
    self.text = text
    pieces.reserveCapacity(room)
  }

  var setting: Setting { Setting(text: text, pieces: pieces, starts: starts) }

  mutating func place(_ word: ArraySlice<Piece>) {
    guard let first = word.first else { return }
    let size = word.reduce(0) { $0 + $1.columns }
    let space = first.gap == .space ? 1 : 0
    if starts.isEmpty || first.gap == .lineFeed || used + space + size > width { breakLine() }
    if used > 0 { used += space }
    for piece in word { size <= width ? append(piece) : chop(piece) }
  }

  private mutating func breakLine() {
    starts.append(pieces.count)
    used = 0
  }

  private mutating func append(_ piece: Piece) {
    pieces.append(piece)
    used += piece.columns
  }

  /// Lays a piece that no line can hold over as many lines as it takes.
  private mutating func chop(_ piece: Piece) {
    var part = piece
    (part.text, part.columns) = (piece.text.lowerBound..<piece.text.lowerBound, 0)
    for character in String(decoding: text[piece.text], as: UTF8.self) {
      let size = columns(String(character))
      if used + part.columns + size > width, used + part.columns > 0 {
        if !part.text.isEmpty { append(part) }
        breakLine()
        part = Piece(
          text: part.text.upperBound..<part.text.upperBound, columns: 0, ink: piece.ink, gap: .none)
      }
      part.text = part.text.lowerBound..<part.text.upperBound + character.utf8.count
      part.columns += size
    }
    append(part)
  }
}
