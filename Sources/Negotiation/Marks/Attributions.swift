import Prose

/// Who is named right after a bracket within a wording, or at its end inside it:
/// `[and donors] (Country X)`, `[to report. (G77)]`, `[to report – Country X]`.
struct Attributions {
  /// UTF-8 offsets of what names them, brackets and dashes included.
  private(set) var ranges: [Range<Int>] = []
  private(set) var names: [String] = []

  init(_ text: String, _ wording: Range<Int>, _ brackets: [Brackets.Span]) {
    for span in brackets.prefix(Self.mostBrackets) where span.outer != span.inner {
      take(text, after(text.utf8Span.span, span, before: wording.upperBound), span)
      take(text, end(text.utf8Span.span, span), span)
    }
  }

  /// The most brackets of a clause that are looked at; a ceiling on cost.
  private static let mostBrackets = 200

  /// Words that may name somebody, the range to leave out with them, and where the text ends that
  /// they follow.
  private struct Place {
    let words: Range<Int>
    let range: Range<Int>
    let before: Int
    var isInside = false
  }

  private mutating func take(_ text: String, _ place: Place?, _ span: Brackets.Span) {
    guard let place, !ranges.contains(where: place.range.overlaps),
      let found = Delegations.known.list(text.slice(place.words)),
      text.utf8Span.span.mayNameProposer(text, place.words, after: place.before),
      !place.isInside || found.allSatisfy(Delegations.known.isGroup)
        || text.utf8Span.span.endsSentence(before: place.before)
    else { return }
    ranges.append(place.range)
    names += found
  }

  private func after(
    _ bytes: Span<UInt8>, _ span: Brackets.Span, before end: Int
  ) -> Place? {
    let open = bytes.skippingSpaces(span.outer.upperBound, end)
    guard open < end, bytes[open] == UInt8(ascii: "("),
      let close = bytes.close(after: open, before: end)
    else { return nil }
    return Place(
      words: open + 1..<close, range: span.outer.upperBound..<close + 1,
      before: span.inner.upperBound)
  }

  private func end(_ bytes: Span<UInt8>, _ span: Brackets.Span) -> Place? {
    let last = bytes.spacesStart(before: span.inner.upperBound)
    guard last - span.inner.lowerBound > 2 else { return nil }
    let from = max(span.inner.lowerBound, last - Delegations.longest)
    if bytes[last - 1] == UInt8(ascii: ")") {
      guard let open = bytes.open(before: last - 1, from), open > span.inner.lowerBound else {
        return nil
      }
      return Place(words: open + 1..<last - 1, range: open..<last, before: open, isInside: true)
    }
    guard let dash = bytes.dash(before: last, from) else { return nil }
    return Place(
      words: dash.upperBound..<last, range: dash.lowerBound..<last, before: dash.lowerBound)
  }
}

extension Span<UInt8> {
  /// Whether names after a place are no addition to the words before it, as in `Bergen (Norway)`
  /// and `least developed countries (LDCs)`: a sentence ended there, or a word without a capital
  /// whose neighbours do not spell the name.
  fileprivate func mayNameProposer(
    _ text: String, _ names: Range<Int>, after place: Int
  ) -> Bool {
    if endsSentence(before: place) { return true }
    let words = text.slice(Swift.max(0, wordStart(place - 96))..<place).split(separator: " ")
    guard let last = words.last?.first(where: { $0.isLetter || $0.isNumber }), !last.isUppercase,
      !last.isNumber
    else { return false }
    let name = text.slice(names)
    let initials = words.suffix(8).compactMap { $0.first { $0.isLetter }?.lowercased() }
    let letters = name.filter(\.isUppercase).map { $0.lowercased() }
    let isAcronym = !name.contains(" ")
    guard isAcronym, letters.count * 2 > name.count else { return true }
    var at = 0
    for initial in initials where at < letters.count && initial == letters[at] { at += 1 }
    return at < letters.count
  }

  /// Whether a sentence or an item ends before a place.
  fileprivate func endsSentence(before place: Int) -> Bool {
    let end = spacesStart(before: place)
    return end > 0 && (".;,".utf8.contains(self[end - 1]))
  }

  fileprivate func skippingSpaces(_ start: Int, _ end: Int) -> Int {
    var at = start
    while at < end, self[at] == 0x20 { at += 1 }
    return at
  }

  fileprivate func spacesStart(before end: Int) -> Int {
    var at = end
    while at > 0, self[at - 1] == 0x20 { at -= 1 }
    return at
  }

  fileprivate func wordStart(_ place: Int) -> Int {
    var at = Swift.max(0, place)
    while at > 0, self[at - 1] != 0x20 { at -= 1 }
    return at
  }

  /// Returns the round bracket that closes one, which may hold others; nil where none is near.
  fileprivate func close(after open: Int, before end: Int) -> Int? {
    var depth = 0
    for at in open..<Swift.min(end, open + Delegations.longest) {
      if self[at] == UInt8(ascii: "(") { depth += 1 }
      if self[at] == UInt8(ascii: ")") { depth -= 1 }
      if depth == 0 { return at }
    }
    return nil
  }

  fileprivate func open(before close: Int, _ start: Int) -> Int? {
    var (at, depth) = (close, 0)
    while at >= start {
      if self[at] == UInt8(ascii: ")") { depth += 1 }
      if self[at] == UInt8(ascii: "(") { depth -= 1 }
      if depth == 0 { return at }
      at -= 1
    }
    return nil
  }

  /// Returns the last dash between spaces in a range, with these.
  fileprivate func dash(before end: Int, _ start: Int) -> Range<Int>? {
    var at = end - 1
    while at > start + 3 {
      at -= 1
      guard self[at] == 0x20 else { continue }
      if self[at - 1] == UInt8(ascii: "-"), self[at - 2] == 0x20 { return at - 2..<at + 1 }
      let isLong = self[at - 1] == 0x93 || self[at - 1] == 0x94
      if isLong, self[at - 2] == 0x80, self[at - 3] == 0xE2, self[at - 4] == 0x20 {
        return at - 4..<at + 1
      }
    }
    return nil
  }
}
