extension Wrapping {
  /// A run of lines that are judged together.
  struct Segment {
    private let first: Int32
    private let end: Int32
    private let columns: Int32
    /// Whether it has three lines or more, all full except the last, and is not a list of
    /// sentences.
    let isWrapped: Bool

    init(lines: Range<Int>, width: Int, isWrapped: Bool) {
      (first, end) = (Int32(lines.lowerBound), Int32(lines.upperBound))
      columns = Int32(width)
      self.isWrapped = isWrapped
    }

    var lines: Range<Int> { Int(first)..<Int(end) }

    /// The width that its lines are judged by, in columns: at most that of its widest line.
    var width: Int { Int(columns) }
  }
}
