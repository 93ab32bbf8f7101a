import Prose

extension Typesetter {
  /// Whether any text is not on a line yet.
  var isUnderWay: Bool { next < pieces.count }

  /// Adds the next line, as full as this many columns allow, and returns how many it takes. A word
  /// longer than a line is cut between characters.
  ///
  /// Cost: linear, for all lines together.
  @discardableResult
  mutating func setLine(of width: Int, to line: inout [UInt8]) -> Int {
    at += pieces[next].gap.bytes
    var (end, used) = (next, 0)
    while end < pieces.count {
      let word = word(from: end, within: width)
      let space = pieces[end].gap == .space && end > next ? 1 : 0
      let isFull = used + space + word.columns > width || pieces[end].gap == .lineFeed
      if isFull, end > next { break }
      used += space + word.columns
      end = word.end
    }
    if used > width { return setPart(of: width, to: &line) }
    paint(before: end, to: &line)
    return used
  }

  /// Returns where a word ends, a run of pieces that stay together, and how many columns it takes;
  /// looks no further than a line reaches.
  private func word(from start: Int, within width: Int) -> (end: Int, columns: Int) {
    var (end, columns) = (start + 1, pieces[start].columns)
    while end < pieces.count, pieces[end].gap == .none, columns <= width {
      columns += pieces[end].columns
      end += 1
    }
    return (end, columns)
  }

  /// Adds as much as fits of the next word, which is longer than the line.
  private mutating func setPart(of width: Int, to line: inout [UInt8]) -> Int {
    var (end, start, used) = (next, at, 0)
    while used + pieces[end].columns <= width {
      used += pieces[end].columns
      start += pieces[end].bytes
      end += 1
    }
    let piece = pieces[end]
    let characters = end == next ? rest ?? wording(piece, start) : wording(piece, start)
    var (bytes, taken) = (0, 0)
    for character in characters {
      let size = columns(String(character))
      if used + taken + size > width, used + taken > 0 { break }
      taken += size
      bytes += character.utf8.count
    }
    pieces[end] = Piece(bytes: bytes, columns: taken, ink: piece.ink, gap: piece.gap)
    paint(before: bytes > 0 ? end + 1 : end, to: &line)
    guard bytes < piece.bytes else { return used + taken }
    next = end
    rest = characters[characters.utf8.index(characters.startIndex, offsetBy: bytes)...]
    pieces[end] = Piece(
      bytes: piece.bytes - bytes, columns: piece.columns - taken, ink: piece.ink, gap: .none)
    return used + taken
  }

  private func wording(_ piece: Piece, _ start: Int) -> Substring {
    Substring(String(decoding: text[start..<start + piece.bytes], as: UTF8.self))
  }

  // MARK: - Ink

  /// Adds the pieces before `end` as a line; each stretch of ink is closed before the line ends,
  /// and isolated if it runs the other way.
  private mutating func paint(before end: Int, to line: inout [UInt8]) {
    if let isolate { line.append(isolate) }
    var place = next
    while place < end {
      if place > next, pieces[place].gap.bytes > 0 {
        line.append(.space)
        at += 1
      }
      let (start, ink) = (at, pieces[place].ink)
      at += pieces[place].bytes
      place += 1
      while place < end, pieces[place].ink == ink {
        at += pieces[place].gap.bytes + pieces[place].bytes
        place += 1
      }
      paint(start..<at, ink, to: &line)
    }
    if isolate != nil { line.append(Isolate.pop) }
    (next, rest) = (end, nil)
  }

  private func paint(_ run: Range<Int>, _ ink: Ink, to line: inout [UInt8]) {
    if ink == .plain { return line.append(text.span, run) }
    let isIsolated = isTwoWay && isRightToLeft(in: text.span.extracting(run))
    if colour { line.append(ink.opening) }
    if isIsolated { line.append(Isolate.first) }
    line.append(text.span, run)
    if isIsolated { line.append(Isolate.pop) }
    if colour { line.append(ink.closing) }
  }
}

extension [UInt8] {
  mutating func append(_ text: String) {
    let bytes = text.utf8Span.span
    append(bytes, 0..<bytes.count)
  }
}
