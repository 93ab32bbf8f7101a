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

  /// Whether words name whose the wording before them is: after a closing bracket, or after a stop
  /// as acronyms or delegations.
  private static func isAttribution(
    _ text: borrowing Span<UInt8>, _ found: Enclosure, _ words: [String]
  ) -> Bool {
    let open = found.outer.lowerBound
    let before = text.skippingSpacesBack(from: open, and: Enclosure.isStop)
    guard before > 0, !words.isEmpty else { return false }
    let areNames = words.count <= longestName && words.allSatisfy(isNamePart)
    if Enclosure.closesWide(text, before: before) {
      return !found.isSquare && (areNames || areDelegations(words))
    }
    if text[before - 1] == UInt8(ascii: "]") {
      guard found.isSquare else {
        let stands = text.stands(bracketEndingAt: before)
        return stands && areNames
          || (stands || !text.endsInName(before: before - 1)) && areDelegations(words)
      }
      return areNames && open > before && follows(text, bracketEndingAt: before, words)
    }
    guard !found.isSquare else { return false }
    return text.holdsStop(before..<open) && words.count <= longestName
      && words.allSatisfy(\.isAcronym)
      || text.endsSentence(before..<open) && areDelegations(words)
  }

  static func areDelegations(_ words: [String]) -> Bool {
    Delegations.known.list(words.joined(separator: " ")) != nil
  }

  /// The most words of a list of proposers.
  private static let longestName = 12

  /// Whether names in square brackets follow brackets around a whole wording; otherwise the two may
  /// be options.
  private static func follows(
    _ text: borrowing Span<UInt8>, bracketEndingAt end: Int, _ names: [String]
  ) -> Bool {
    guard text.bracketStart(endingAt: end) == 0 else { return false }
    let isCapital = names.allSatisfy { $0.unicodeScalars.first?.properties.isUppercase == true }
    let bracketed = text.words(1..<end - 1)
    return isCapital && bracketed.count >= fewestWords && !bracketed.allSatisfy(isNamePart)
  }

  /// The fewest words of a bracketed wording that other brackets may attribute.
  private static let fewestWords = 3

  /// Whether a word can be part of a name: it begins with a capital or a letter without case, or is
  /// a particle.
  private static func isNamePart(_ word: String) -> Bool {
    guard let first = word.unicodeScalars.first else { return false }
    return first.properties.isAlphabetic && !first.properties.isLowercase
      || ["of", "the", "and", "et", "de", "du", "des", "y", "и"].contains(word)
  }
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

extension Span<UInt8> {
  /// Returns where the square bracket that closes before a place opens; nil where it does not.
  fileprivate func bracketStart(endingAt end: Int) -> Int? {
    var (at, depth) = (end, 0)
    repeat {
      at -= 1
      if self[at] == UInt8(ascii: "]") { depth += 1 }
      if self[at] == UInt8(ascii: "[") { depth -= 1 }
    } while at > 0 && depth > 0
    return depth == 0 ? at : nil
  }

  /// Whether what a square bracket holds stands by itself and is no part of a sentence around it:
  /// nothing, a stop or another bracket precedes it, or it opened in another clause.
  fileprivate func stands(bracketEndingAt end: Int) -> Bool {
    guard let start = bracketStart(endingAt: end) else { return true }
    let before = skippingSpacesBack(from: start, and: \.isEmphasis)
    return before == 0 || ".;:,])".utf8.contains(self[before - 1])
  }

  /// Whether the last word before a place is capitalized, so that it may be a town and a State after
  /// it may say where that is: `[Bergen] (Norway)`.
  fileprivate func endsInName(before place: Int) -> Bool {
    var at = skippingSpacesBack(from: place, and: \.isEmphasis)
    while at > 0, self[at - 1] != 0x20, self[at - 1] != UInt8(ascii: "[") { at -= 1 }
    return at < place && scalar(at).properties.isUppercase
  }

  /// Whether a range holds what ends a sentence or an item.
  fileprivate func endsSentence(_ range: Range<Int>) -> Bool {
    let stops = [UInt8(ascii: "."), UInt8(ascii: ";")]
    return range.contains { stops.contains(self[$0]) }
      || wideStops.contains { has($0, endingAt: range.lowerBound) }
  }
}

private let wideStops = ["。", "；"].map { Array($0.utf8) }
