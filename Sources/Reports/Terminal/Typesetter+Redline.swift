import ProseDiff

extension Typesetter {
  /// Columns of unchanged words kept on each side of a change.
  static let context = 30

  /// Adds the wording of a change with its words marked and long unchanged runs shortened; for a
  /// clause that only moved, as many of its first words as fit one line of this width.
  mutating func add(_ edits: [Edit], of change: Change, width: Int) {
    if change.outcome == .moved {
      add(edits.map(\.text).joined())
      shorten(to: width)
    } else {
      for edit in edits { add(edit) }
    }
    if isTwoWay { isolate = Isolate.opening(for: edits) }
  }

  private mutating func add(_ edit: Edit) {
    switch edit.operation {
    case .delete: add(edit.text, .deleted, between: colour ? .none : .deleted)
    case .insert: add(edit.text, .inserted, between: colour ? .none : .inserted)
    case .equal:
      let count = pieces.count
      add(edit.text)
      elide(after: count)
    }
  }

  /// Adds a wording in full.
  mutating func add(whole text: String) {
    add(text)
    if isTwoWay { isolate = Isolate.opening(for: [Edit(.equal, text)]) }
  }

  /// Leaves out what does not fit one line.
  private mutating func shorten(to width: Int) {
    var (rest, line) = (self, [UInt8]())
    if isUnderWay { rest.setLine(of: width, to: &line) }
    guard rest.isUnderWay else { return }
    rest = self
    line = []
    let columns = rest.setLine(of: width - 1, to: &line)
    line.append("…")
    text = line
    pieces = [Piece(bytes: line.count, columns: columns + 1, ink: .plain, gap: .none)]
  }

  /// Leaves out the middle of the pieces added after the first `count`, if it is long.
  private mutating func elide(after count: Int) {
    guard let middle = pieces[count...].middle(keeping: Self.context) else { return }
    let end = text.count - gap.bytes - pieces[middle.upperBound...].bytes
    let start = end - pieces[middle].bytes
    text.replaceSubrange(start..<end + pieces[middle.upperBound].gap.bytes, with: " … ".utf8)
    pieces[middle.upperBound].gap = .space
    let ellipsis = Piece(bytes: "…".utf8.count, columns: 1, ink: .faint, gap: .space)
    pieces.replaceSubrange(middle, with: CollectionOfOne(ellipsis))
  }
}

extension ArraySlice<Piece> {
  /// The length of the pieces and their gaps, in bytes.
  fileprivate var bytes: Int { reduce(0) { $0 + $1.gap.bytes + $1.bytes } }

  /// Returns the middle of the pieces, if leaving it out saves more than it costs: words within
  /// this many columns of either end stay.
  fileprivate func middle(keeping context: Int) -> Range<Int>? {
    guard reduce(0, { $0 + $1.columns }) > 3 * context else { return nil }
    var (head, used) = (startIndex, 0)
    while head < endIndex, used < context || self[head].gap == .none {
      used += self[head].columns + 1
      head += 1
    }
    var tail = endIndex
    used = 0
    while tail > head, used < context || self[tail].gap == .none {
      tail -= 1
      used += self[tail].columns + 1
    }
    return head < tail ? head..<tail : nil
  }
}
