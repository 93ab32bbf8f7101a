import Prose

/// Cuts runs of text into pieces: at spaces, and around each character of a script that is
/// written without them. What it yields holds no hidden characters. Spaces that follow a space or
/// a line feed stay, as a verbatim block needs them.
struct Typesetter {
  /// The text of all pieces, in their order.
  private(set) var text: [UInt8] = []
  private(set) var pieces: [Piece] = []
  private var gap = Piece.Gap.none
  /// Where the piece under way begins, and what it takes so far.
  private var start = 0
  private var columns = ColumnCount()

  init() {}

  /// Makes room for so many bytes of text.
  init(room bytes: Int) {
    text.reserveCapacity(bytes)
    pieces.reserveCapacity(bytes / Typesetter.shortPiece)
  }

  /// Bytes of a short word and the space after it; texts seldom have more pieces than such.
  private static let shortPiece = 4

  mutating func add(_ text: String, _ ink: Ink = .plain) {
    let text = text.utf8Span.span
    take(text, 0..<text.count, ink)
    flush(ink)
  }

  /// Adds text between two marks that stay with it; spaces at its ends go outside of them.
  mutating func add(_ text: String, _ ink: Ink, between marks: Redmark) {
    let text = text.utf8Span.span
    var (first, last) = (0, text.count)
    while first < text.count, text[first] == .space { first += 1 }
    while last > first, text[last - 1] == .space || text[last - 1] == .lineFeed { last -= 1 }
    let marked = first < last ? marks : .none
    if first == last { (first, last) = (0, text.count) }
    take(text, 0..<first, .plain)
    flush(.plain)
    append(marked.opening)
    take(text, first..<last, ink)
    append(marked.closing)
    flush(ink)
    take(text, last..<text.count, .plain)
    flush(.plain)
  }

  /// Leaves out the middle of the pieces added since there were so many.
  mutating func elide(after count: Int, keeping context: Int) {
    guard let middle = pieces[count...].middle(keeping: context) else { return }
    pieces[middle.upperBound].gap = .space
    pieces.replaceSubrange(middle, with: CollectionOfOne(ellipsis(.faint, gap: .space)))
  }

  /// A piece that stands for text left out.
  mutating func ellipsis(_ ink: Ink, gap: Piece.Gap) -> Piece {
    let start = text.count
    text += "…".utf8
    self.start = text.count
    return Piece(text: start..<text.count, columns: 1, ink: ink, gap: gap)
  }

  // MARK: - Pieces

  private mutating func take(_ text: borrowing Span<UInt8>, _ range: Range<Int>, _ ink: Ink) {
    var before: Unicode.Scalar?
    var start = range.lowerBound
    while start < range.upperBound {
      var at = start
      while at < range.upperBound, text[at] > .space, text[at] < 0x7F { at += 1 }
      if at > start {
        append(ascii: text, start..<at)
        before = nil
        start = at
        continue
      }
      let scalar = text.scalar(at)
      let next = at + UTF8.width(scalar)
      switch scalar {
      case " " where !isAfterGap: end(ink, before: .space)
      case "\n": addLineFeed(ink)
      case _ where scalar.value > 0x10FF && isWide(scalar): addWide(scalar, ink)
      case _ where scalar.isJoiner:
        let after = next < range.upperBound ? text.scalar(next) : nil
        let isOrdinary = scalar.isOrdinaryJoiner(between: before, and: after)
        isOrdinary ? append(scalar) : addNarrow(scalar)
      default: addNarrow(scalar)
      }
      before = scalar
      start = next
    }
  }

  private var isEmpty: Bool { start == text.count }

  private var isAfterGap: Bool { isEmpty && (gap == .space || gap == .lineFeed) }

  /// Appends a run of characters of one column.
  private mutating func append(ascii bytes: borrowing Span<UInt8>, _ run: Range<Int>) {
    columns.addNarrow(run.count)
    text.append(bytes, run)
  }

  private mutating func append(_ mark: String) {
    let mark = mark.utf8Span.span
    append(ascii: mark, 0..<mark.count)
  }

  private mutating func append(_ scalar: Unicode.Scalar) {
    columns.add(scalar)
    text.append(contentsOf: UTF8.encode(scalar) ?? .init())
  }

  private mutating func addLineFeed(_ ink: Ink) {
    flush(ink)
    if gap == .lineFeed {
      pieces.append(Piece(text: start..<start, columns: 0, ink: ink, gap: gap))
    }
    gap = .lineFeed
  }

  private mutating func addNarrow(_ scalar: Unicode.Scalar) {
    guard let form = visibleForm(scalar) else { return append(scalar) }
    for shown in form.unicodeScalars { append(shown) }
  }

  /// A line may end on both sides of a wide character, but does not begin with closing punctuation
  /// nor end with an opening one.
  private mutating func addWide(_ scalar: Unicode.Scalar, _ ink: Ink) {
    let joins = Typesetter.closing.contains(scalar) || scalar.properties.isEmojiModifier
    guard !joins else { return addNarrow(scalar) }
    end(ink, before: .seam)
    addNarrow(scalar)
    if Typesetter.opening.contains(scalar) { flush(ink) }
  }

  /// Ends the piece under way and notes what comes between it and the next.
  private mutating func end(_ ink: Ink, before next: Piece.Gap) {
    flush(ink)
    if next != .seam || gap == .none && pieces.last.map(endsOpen) == false { gap = next }
  }

  private mutating func flush(_ ink: Ink) {
    guard !isEmpty else { return }
    pieces.append(Piece(text: start..<text.count, columns: columns.total, ink: ink, gap: gap))
    start = text.count
    columns = ColumnCount()
    gap = .none
  }

  private func endsOpen(_ piece: Piece) -> Bool {
    let bytes = text[piece.text]
    return bytes.elementsEqual(Redmark.deleted.opening.utf8)
      || bytes.elementsEqual(Redmark.inserted.opening.utf8)
      || Typesetter.opening.contains { bytes.suffix(3).elementsEqual(UTF8.encode($0) ?? .init()) }
  }

  private static let opening = Set("（「『《〈【〔［｛“‘".unicodeScalars)
  private static let closing = Set("、。，．：；？！）」』》〉】〕］｝”’…".unicodeScalars)
}
