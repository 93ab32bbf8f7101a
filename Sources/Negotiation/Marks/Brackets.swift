import Prose

/// The square brackets of a wording.
package struct Brackets: Sendable, Hashable {
  package struct Span: Sendable, Hashable {
    /// UTF-8 offsets of what is between the brackets. A bracket opened in an earlier clause begins
    /// with the wording, and one closed in a later clause ends with it.
    package let inner: Range<Int>
    /// The same, including the brackets.
    let outer: Range<Int>
    /// From 1; a nested bracket is deeper.
    package let depth: Int
  }

  /// In the order in which they open.
  package let spans: [Span]
  /// Groups of adjacent brackets of which one is to be chosen, and the parts of `[a/b]`: UTF-8
  /// offsets.
  package let options: [[Range<Int>]]
  /// Brackets left open, and brackets closed without having been opened: UTF-8 offsets.
  let open: [Range<Int>]
  let closed: [Range<Int>]

  /// Reads the brackets in a range of a text; `notes` are the numbers of the document's notes and
  /// the names that it defines for links.
  init(_ bytes: [UInt8], _ wording: Range<Int>, notes: Set<String> = []) {
    var spans: [Span] = []
    var open: [Range<Int>] = []
    var closed: [Range<Int>] = []
    for at in wording {
      guard let sign = BracketSign(bytes.span, at: at) else { continue }
      if sign.opens {
        open.append(sign.range)
        continue
      }
      guard let start = open.popLast() else {
        closed.append(sign.range)
        continue
      }
      let inner = start.upperBound..<at
      if Self.isMarkup(bytes, inner, notes) || Self.isReference(bytes, inner, notes) { continue }
      spans.append(
        Span(
          inner: inner, outer: start.lowerBound..<sign.range.upperBound, depth: open.count + 1))
    }
    self.spans = spans.sorted { $0.inner.lowerBound < $1.inner.lowerBound }
    self.open = open
    self.closed = closed
    options = Self.options(self.spans, bytes)
  }

  private init(_ spans: [Span], _ options: [[Range<Int>]]) {
    self.spans = spans
    self.options = options
    (open, closed) = ([], [])
  }

  /// Returns these brackets inside those that other clauses open or close.
  func adding(_ outer: [Range<Int>]) -> Brackets {
    guard !outer.isEmpty else { return self }
    let deeper = spans.map {
      Span(inner: $0.inner, outer: $0.outer, depth: $0.depth + outer.count)
    }
    return Brackets(outer.map { Span(inner: $0, outer: $0, depth: 1) } + deeper, options)
  }

  /// The same brackets, none of them a choice.
  var withoutOptions: Brackets { Brackets(spans, []) }

  /// Whether brackets hold only dots, or the number of a note or a source: `[…]`, `Agenda[3]` and,
  /// where the document has a note 3, `as they reported [3].`
  private static func isReference(
    _ bytes: [UInt8], _ range: Range<Int>, _ notes: Set<String>
  ) -> Bool {
    let inner = bytes[range]
    let (open, close) = (range.lowerBound - 1, range.upperBound)
    if !inner.isEmpty, inner.allSatisfy(" .…".utf8.contains) { return true }
    guard bytes[close] == UInt8(ascii: "]"), (1...3).contains(inner.count),
      inner.allSatisfy(\.isDigit)
    else { return false }
    if open > 0, isGlued(bytes[open - 1]) { return true }
    let after = bytes[(close + 1)...].first { $0 != 0x20 }
    return open > 0 && after.map(".;,:)".utf8.contains) != false
      && notes.contains(String(decoding: inner, as: UTF8.self))
  }

  private static func isGlued(_ byte: UInt8) -> Bool {
    byte.isLetter || ".,;:".utf8.contains(byte)
  }

  // MARK: - Options

  private static func options(
    _ spans: [Span], _ bytes: [UInt8]
  ) -> [[Range<Int>]] {
    var groups: [[Range<Int>]] = []
    var last: [Int: (group: Int, end: Int)] = [:]
    for span in spans {
      if let before = last[span.depth], isJunction(bytes, before.end, span.outer.lowerBound) {
        groups[before.group].append(span.inner)
        last[span.depth] = (before.group, span.outer.upperBound)
      } else {
        groups.append([span.inner])
        last[span.depth] = (groups.count - 1, span.outer.upperBound)
      }
    }
    return groups.filter { $0.count > 1 } + spans.compactMap { parts($0.inner, bytes) }
  }

  /// Whether only white space, slashes or one "or" are between two brackets.
  private static func isJunction(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Bool {
    guard start <= end else { return false }
    let words = bytes[start..<end].split { $0 == 0x20 || $0 == 0x0A || $0 == UInt8(ascii: "/") }
    return words.isEmpty
      || words.count == 1 && alternatives.contains(String(decoding: words[0], as: UTF8.self))
  }

  /// Returns the parts of `[a/b]`, words separated by slashes; nil for "and/or" and where a part is
  /// a number.
  private static func parts(_ inner: Range<Int>, _ bytes: [UInt8]) -> [Range<Int>]? {
    // A bracket that holds others is not looked through.
    guard !inner.contains(where: { BracketSign(bytes.span, at: $0) != nil }) else { return nil }
    let parts = bytes[inner].split(
      separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    let areAmounts = parts.allSatisfy(isAmount)
    let isPlain = parts.allSatisfy { part in
      !part.isEmpty && (areAmounts || !part.contains(where: \.isDigit) || isPhrase(part))
    }
    let text = String(decoding: bytes[inner], as: UTF8.self)
    guard parts.count > 1, isPlain, !junctions.contains(where: text.contains) else { return nil }
    return parts.indices.map { place in
      let part = parts[place]
      let start = place == 0 ? part.startIndex : part.firstIndex { $0 != 0x20 } ?? part.startIndex
      let last = place == parts.count - 1 ? nil : part.lastIndex { $0 != 0x20 }
      return start..<max(start, last.map { $0 + 1 } ?? part.endIndex)
    }
  }

  /// Whether there are figures and what they count: `5 years`, but not `30 km` beside `h`.
  private static func isAmount(_ part: ArraySlice<UInt8>) -> Bool {
    let words = part.split(separator: 0x20)
    return words.count > 1 && words[0].allSatisfy(\.isDigit) && !words[1].contains(where: \.isDigit)
  }

  /// Whether there are several words, the first without a digit or capital: `by 2030`, but neither
  /// `252` nor `A`.
  private static func isPhrase(_ part: ArraySlice<UInt8>) -> Bool {
    let words = part.split(separator: 0x20)
    return words.count > 1 && !words[0].contains(where: \.isDigit)
      && words[0].first.map { !$0.isUpper } == true
  }

  /// Words for "or" between two options.
  private static let alternatives: Set<String> = [
    "or", "ou", "o", "u", "или", "либо", "أو", "或", "或者", "oder", "または", "又は",
  ]
  private static let junctions = ["and/or", "et/ou", "y/o", "и/или"]
}
