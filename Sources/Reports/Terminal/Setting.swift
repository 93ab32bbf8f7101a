/// Text broken into lines, not yet painted.
struct Setting {
  let text: [UInt8]
  let lines: Lines
  /// What opens each line where the text runs from right to left.
  var isolate: String?

  init(text: [UInt8], pieces: [Piece], starts: [Int]) {
    self.text = text
    lines = Lines(pieces: pieces, starts: starts)
  }

  /// The pieces of each line.
  struct Lines: RandomAccessCollection {
    fileprivate let pieces: [Piece]
    /// Where the pieces of each line begin.
    fileprivate let starts: [Int]

    var startIndex: Int { 0 }
    var endIndex: Int { starts.count }

    subscript(line: Int) -> ArraySlice<Piece> {
      pieces[starts[line]..<(line + 1 < starts.count ? starts[line + 1] : pieces.count)]
    }
  }
}
