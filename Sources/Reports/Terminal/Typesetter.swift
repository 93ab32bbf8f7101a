import Prose

/// Cuts text into pieces, at spaces and around each character of scripts written without them, and
/// sets these in lines. The result holds no hidden characters. Spaces after a space or a line feed
/// stay, as verbatim blocks need them.
struct Typesetter {
  /// Whether ink may be shown in colour.
  let colour: Bool
  /// The pieces, each after its gap, as they would be on one line.
  var text: [UInt8] = []
  var pieces: [Piece] = []
  /// What opens each line if the text runs from right to left.
  var isolate: String?
  /// Whether any of the text runs from right to left.
  private(set) var isTwoWay = false
  /// The first piece that is not on a line yet, and where its gap begins.
  var (next, at) = (0, 0)
  /// What is left of that piece, if a line had to cut it.
  var rest: Substring?
  private var ink = Ink.plain
  /// What separates the current piece from the last one.
  private(set) var gap = Piece.Gap.none
  /// What the current piece takes so far, in bytes and in columns.
  private var bytes = 0
  private var width = ColumnCount()

  init(colour: Bool) { self.colour = colour }

  /// Prepares for another text, keeping the allocated room.
  mutating func clear() {
    text.removeAll(keepingCapacity: true)
    pieces.removeAll(keepingCapacity: true)
    (next, at, rest, isolate, isTwoWay, gap) = (0, 0, nil, nil, false, .none)
  }

  mutating func add(_ text: String, _ ink: Ink = .plain) {
    let text = text.utf8Span.span
    add(text, 0..<text.count, ink)
  }

  /// Adds text between two marks that stay with it; spaces at its ends go outside them.
  mutating func add(_ text: String, _ ink: Ink, between marks: Redmark) {
    let text = text.utf8Span.span
    var (first, last) = (0, text.count)
    while first < text.count, text[first] == .space { first += 1 }
    while last > first, text[last - 1] == .space || text[last - 1] == .lineFeed { last -= 1 }
    guard first < last else { return add(text, 0..<text.count, ink) }
    add(text, 0..<first, .plain)
    self.ink = ink
    append(marks.opening)
    take(text, first..<last)
    append(marks.closing)
    flush()
    add(text, last..<text.count, .plain)
  }

  // MARK: - Pieces

  private mutating func add(_ text: borrowing Span<UInt8>, _ range: Range<Int>, _ ink: Ink) {
    self.ink = ink
    take(text, range)
    flush()
  }

  private mutating func take(_ text: borrowing Span<UInt8>, _ range: Range<Int>) {
    var at = range.lowerBound
    var before: Unicode.Scalar?
    while true {
      let start = at
      at = takeWords(text, at..<range.upperBound)
      guard at < range.upperBound else { return }
      if at > start { before = nil }
      let scalar = text.scalar(at)
      at += UTF8.width(scalar)
      switch scalar {
      case "\n": addLineFeed()
      case _ where scalar.value > 0x10FF && isWide(scalar): addWide(scalar)
      case _ where scalar.isJoiner:
        let after = at < range.upperBound ? text.scalar(at) : nil
        let isOrdinary = scalar.isOrdinaryJoiner(between: before, and: after)
        isOrdinary ? append(scalar) : addNarrow(scalar)
      default: addNarrow(scalar)
      }
      before = scalar
    }
  }

  /// Takes ASCII words with single spaces between them; returns where anything else begins.
  private mutating func takeWords(_ text: borrowing Span<UInt8>, _ range: Range<Int>) -> Int {
    var (at, word) = (range.lowerBound, range.lowerBound)
    while at < range.upperBound {
      if text[at] > .space, text[at] < 0x7F { at += 1; continue }
      count(ascii: at - word)
      word = at
      guard text[at] == .space, !isAfterGap else { break }
      flush()
      gap = .space
      at += 1
      word = at
    }
    count(ascii: at - word)
    self.text.append(text, range.lowerBound..<at)
    return at
  }

  private var isEmpty: Bool { bytes == 0 }

  private var isAfterGap: Bool { isEmpty && (gap == .space || gap == .lineFeed) }

  /// Counts this many characters of one byte and one column.
  private mutating func count(ascii count: Int) {
    bytes += count
    width.addNarrow(count)
  }

  private mutating func append(_ mark: String) {
    let mark = mark.utf8Span.span
    count(ascii: mark.count)
    text.append(mark, 0..<mark.count)
  }

  private mutating func append(_ scalar: Unicode.Scalar) {
    isTwoWay = isTwoWay || isRightToLeft(scalar)
    width.add(scalar)
    for byte in UTF8.encode(scalar) ?? .init() {
      bytes += 1
      text.append(byte)
    }
  }

  private mutating func addLineFeed() {
    flush()
    if gap == .lineFeed { pieces.append(Piece(bytes: 0, columns: 0, ink: ink, gap: gap)) }
    if gap == .space { text.removeLast() }
    gap = .lineFeed
    text.append(.lineFeed)
  }

  private mutating func addNarrow(_ scalar: Unicode.Scalar) {
    guard let form = visibleForm(scalar) else { return append(scalar) }
    isTwoWay = isTwoWay || isRightToLeft(scalar)
    for shown in form.unicodeScalars { append(shown) }
  }

  /// Adds a wide character: a line may end on either side of one, but begins with no closing
  /// punctuation and ends with no opening punctuation.
  private mutating func addWide(_ scalar: Unicode.Scalar) {
    let joins = wideClosings.contains(scalar) || scalar.properties.isEmojiModifier
    guard !joins else { return addNarrow(scalar) }
    flush()
    if gap == .none, pieces.last.map(endsOpen) == false { gap = .seam }
    addNarrow(scalar)
    if wideOpenings.contains(scalar) { flush() }
  }

  private mutating func flush() {
    guard !isEmpty else { return }
    pieces.append(Piece(bytes: bytes, columns: width.total, ink: ink, gap: gap))
    (bytes, width, gap) = (0, ColumnCount(), .none)
  }

  /// Whether the last piece is one after which no line ends.
  private func endsOpen(_ last: Piece) -> Bool {
    let bytes = text.suffix(last.bytes)
    return bytes.elementsEqual(Redmark.deleted.opening.utf8)
      || bytes.elementsEqual(Redmark.inserted.opening.utf8)
      || wideOpenings.contains { bytes.suffix(3).elementsEqual(UTF8.encode($0) ?? .init()) }
  }
}
