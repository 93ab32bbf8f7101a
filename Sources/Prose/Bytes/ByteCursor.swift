/// A place in a run of bytes, from which one piece after another is read. Each method moves past
/// what it finds, and stays where it finds nothing.
struct ByteCursor {
  let bytes: [UInt8]
  let end: Int
  var at: Int

  init(_ bytes: [UInt8], _ range: Range<Int>) {
    self.bytes = bytes
    at = range.lowerBound
    end = range.upperBound
  }

  /// The next byte; nil at the end.
  var next: UInt8? { at < end ? bytes[at] : nil }

  /// The next character; nil at the end.
  var nextScalar: Unicode.Scalar? { at < end ? bytes.span.scalar(at) : nil }

  var isAtEnd: Bool { at == end }

  /// Whether white space or the end comes next.
  var isAtBreak: Bool { at == end || Spaces.length(bytes, at, end) > 0 }

  var rest: ArraySlice<UInt8> { bytes[at..<end] }

  /// Moves past an ASCII mark, if it comes next.
  @inline(__always)
  mutating func skip(mark: Unicode.Scalar) -> Bool {
    guard at < end, UInt32(bytes[at]) == mark.value else { return false }
    at += 1
    return true
  }

  /// Moves past a word, if it comes next.
  mutating func skip(_ word: String) -> Bool {
    guard at < end, word.utf8.first == bytes[at] else { return false }
    var place = at
    for byte in word.utf8 {
      guard place < end, bytes[place] == byte else { return false }
      place += 1
    }
    at = place
    return true
  }

  mutating func skipSpaces() { at = Spaces.skip(bytes, at, end) }

  /// Reads several pieces, and goes back to where it is now if they are not all there.
  @inline(__always)
  mutating func attempt<Found>(_ read: (inout ByteCursor) -> Found?) -> Found? {
    let from = at
    let found = read(&self)
    if found == nil { at = from }
    return found
  }

  /// Reads several pieces, and goes back to where it is now if they are not all there.
  @inline(__always)
  mutating func attempt(_ read: (inout ByteCursor) -> Bool) -> Bool {
    let from = at
    if read(&self) { return true }
    at = from
    return false
  }
}
