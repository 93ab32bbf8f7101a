/// What says, at the start of a text, whose its wording is: `EU:`, `[EU/US: …]`,
/// `Comments from the Group of States:`. Not part of the wording.
package struct Attribution: Sendable, Hashable {
  /// UTF-8 offsets of the names, with the colon and the blanks after it.
  package let range: Range<Int>
  package let names: [String]
  /// The range, where the words after it are a sentence of their own, so that it can be inserted
  /// and removed like a mark: `EU: States shall report`, but not `AIS: shall be carried`, where it
  /// is the subject.
  package let ofMark: Range<Int>?

  /// The most bytes searched for the colon.
  private static let longest = 80

  /// Reads the names that a range of a text begins with; nil where there are none, or where nothing
  /// follows them.
  init?(_ text: borrowing Span<UInt8>, _ wording: Range<Int>) {
    let start = text.skippingSpaces(wording) { $0 == UInt8(ascii: "[") || $0.isEmphasis }
    let head = start..<Swift.min(start + Self.longest, wording.upperBound)
    guard let colon = text.colon(in: head), Self.mayName(text, start..<colon.lowerBound),
      let names = Self.names(text.string(start..<colon.lowerBound), isWhole: false)
    else { return nil }
    let end = text.skippingSpaces(colon.upperBound..<wording.upperBound, and: \.isEmphasis)
    guard end < wording.upperBound else { return nil }
    range = start..<end
    self.names = names
    ofMark = text.scalar(end).properties.isLowercase ? nil : range
  }

  /// Returns the names that make up a whole text, with or without a colon at its end; nil where it
  /// is anything else.
  package static func names(in text: String) -> [String]? {
    guard mayBeAll(of: text.utf8Span.span) else { return nil }
    let words = text.drop { "[ *_".contains($0) }
    let isWhole = words.last != ":"
    return names(String(isWhole ? words : words.dropLast()), isWhole: isWhole)
  }

  /// Whether a text may consist of names; cheaper than reading them.
  package static func mayBeAll(of text: borrowing Span<UInt8>) -> Bool {
    text.count < longest && known.mayBegin(text)
  }

  // MARK: - Names

  /// Whether the text before a colon may be names; cheaper than reading them.
  private static func mayName(_ text: borrowing Span<UInt8>, _ range: Range<Int>) -> Bool {
    guard range.count > 1 else { return false }
    return text[range.lowerBound].mayStandInAcronym && text[range.lowerBound + 1].mayStandInAcronym
      || known.mayBegin(text, at: range.lowerBound)
      || text.has(government, endingAt: range.upperBound)
  }

  private static let government = Array("overnment".utf8)

  private static func names(_ words: String, isWhole: Bool) -> [String]? {
    if let name = known.proposer(words, isWhole: isWhole) { return [name] }
    guard !isWhole, isAcronyms(words) || words.lowercased().hasSuffix(", government") else {
      return nil
    }
    return words.split { ",/+&".contains($0) }.flatMap { $0.split(separator: " and ") }
      .map(\.trimmingSpaces).filter { $0.lowercased() != "government" }
  }

  /// Whether a text holds only one-word names in capitals, such as `EU` and `G77`.
  private static func isAcronyms(_ words: String) -> Bool {
    let parts = words.replacing(" and ", with: ",").split { ",/+&".contains($0) }
      .map(\.trimmingSpaces)
    return !parts.isEmpty && parts.count <= 6 && parts.allSatisfy(isAcronym)
  }

  private static func isAcronym(_ word: String) -> Bool {
    word.utf8.count > 1 && !known.nobody.contains(word)
      && word.utf8.allSatisfy(\.mayStandInAcronym) && word.utf8.contains(where: \.isUpper)
  }

  private static let known = AttributionWords(PackageResources.attributions_txt)
}

extension UInt8 {
  fileprivate var mayStandInAcronym: Bool { isUpper || isDigit }
}

extension Span<UInt8> {
  /// Returns the first colon in a range, ASCII or full-width.
  fileprivate func colon(in range: Range<Int>) -> Range<Int>? {
    var at = range.lowerBound
    while at < range.upperBound {
      at = firstIndex(of: UInt8(ascii: ":"), or: 0xEF, in: at..<range.upperBound)
      guard at < range.upperBound else { return nil }
      if self[at] == UInt8(ascii: ":") { return at..<at + 1 }
      if has(WideStops.colon, endingAt: at + 3) { return at..<at + 3 }
      at += 1
    }
    return nil
  }
}
