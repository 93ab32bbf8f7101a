extension StatusMarks.Mark {
  /// Reads what an enclosure at the end of a text says: a known status, or whose the wording before
  /// it is; nil for any other.
  init?(_ text: borrowing Span<UInt8>, _ found: Enclosure) {
    let words = text.words(found.inner)
    let isStatus = Self.isStatus(words)
    guard isStatus || Self.isAttribution(text, found, words) else { return nil }
    self.init(words: found.inner, isStatus: isStatus)
  }

  // MARK: - Status

  static func isStatus(_ words: [String]) -> Bool {
    StatusWords.known.holds(words.map { $0.lowercased().withoutStop })
  }

  // MARK: - Attribution

  /// Whether words name whose the wording before them is: after a closing bracket, or as acronyms
  /// or known groups after a stop.
  private static func isAttribution(
    _ text: borrowing Span<UInt8>, _ found: Enclosure, _ words: [String]
  ) -> Bool {
    let open = found.outer.lowerBound
    let before = text.skippingSpacesBack(from: open, and: Enclosure.stopLength)
    guard before > 0, (1...longestName).contains(words.count) else { return false }
    if Enclosure.closesWide(text, before: before) {
      return !found.isSquare && ProposerNames.known.areAll(of: words)
    }
    if text[before - 1] == UInt8(ascii: "]") {
      guard ProposerNames.known.areAll(of: words) else { return false }
      return !found.isSquare || open > before && follows(text, bracketEndingAt: before, words)
    }
    return !found.isSquare && text.holdsStop(before..<open)
      && (words.allSatisfy(\.isAcronym) || ProposerNames.known.isGroup(words))
  }

  /// The most words of a list of proposers.
  private static let longestName = 12

  /// Whether names in square brackets follow brackets around a whole wording; otherwise the two may
  /// be options.
  private static func follows(
    _ text: borrowing Span<UInt8>, bracketEndingAt end: Int, _ names: [String]
  ) -> Bool {
    var (at, depth) = (end, 0)
    repeat {
      at -= 1
      if text[at] == UInt8(ascii: "]") { depth += 1 }
      if text[at] == UInt8(ascii: "[") { depth -= 1 }
    } while at > 0 && depth > 0
    guard depth == 0, at == 0 else { return false }
    let isCapital = names.allSatisfy { $0.unicodeScalars.first?.properties.isUppercase == true }
    let bracketed = text.words(1..<end - 1)
    return isCapital && bracketed.count >= fewestWords && !ProposerNames.known.areAll(of: bracketed)
  }

  /// The fewest words of a bracketed wording that other brackets may attribute.
  private static let fewestWords = 3
}

extension String {
  /// The word without the stop after it.
  fileprivate var withoutStop: String {
    String(last.map { ",;:".contains($0) } == true ? dropLast()[...] : self[...])
  }

  /// Whether a word consists of capitals, digits and slashes, as `US` and `G77` do.
  fileprivate var isAcronym: Bool {
    let bytes = withoutStop.utf8
    return bytes.count > 1
      && bytes.allSatisfy { $0.isUpper || $0.isDigit || $0 == UInt8(ascii: "/") }
      && bytes.contains(where: \.isUpper)
  }
}
