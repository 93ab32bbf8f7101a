/// The status marks and attributions around a wording: `(agreed)`, `[suggested for closure]`, `]
/// (Country X)`. They say where a wording stands, and are no part of it.
package struct StatusMarks: Sendable, Hashable {
  package struct Mark: Sendable, Hashable {
    /// UTF-8 offsets of the words between the brackets.
    package let words: Range<Int>
    /// Whether the words are a status; otherwise they name whose the wording before them is.
    package let isStatus: Bool
  }

  /// UTF-8 offsets of the wording; all of the text where nothing stands around it.
  package let wording: Range<Int>
  /// In the order of the text.
  package let marks: [Mark]

  /// Finds the marks around a wording. Cost: looks at both ends alone.
  package init(_ text: borrowing Span<UInt8>) {
    var (start, end) = (0, text.count)
    var (leading, trailing): ([Mark], [Mark]) = ([], [])
    while let found = Enclosure.last(text, before: end), let mark = Self.mark(text, found) {
      trailing.append(mark)
      end = text.skippingBack(from: found.outer.lowerBound, \.isBlank)
    }
    while let found = Enclosure.first(text, from: start), found.outer.upperBound < end,
      Self.isStatus(text.words(found.inner))
    {
      leading.append(Mark(words: found.inner, isStatus: true))
      start = found.outer.upperBound
      while start < end, text[start].isBlank { start += 1 }
    }
    // A clause that is nothing but a mark is a wording: there is nothing that it could stand for.
    wording = end > start ? start..<end : 0..<text.count
    marks = end > start ? leading + trailing.reversed() : []
  }

  /// What an enclosure at the end of a text says, if it is a known status, or stands after a closing
  /// bracket and a space and names whose bracket it is.
  private static func mark(_ text: borrowing Span<UInt8>, _ found: Enclosure) -> Mark? {
    let words = text.words(found.inner)
    if isStatus(words) { return Mark(words: found.inner, isStatus: true) }
    let open = found.outer.lowerBound
    guard text[open] == UInt8(ascii: "("), open > 1, text[open - 1].isBlank else { return nil }
    let before = text.skippingBack(from: open, \.isBlank)
    guard before > 0, text[before - 1] == UInt8(ascii: "]") else { return nil }
    guard words.count <= longestName, words.allSatisfy(isNamePart) else { return nil }
    return Mark(words: found.inner, isStatus: false)
  }

  private static func isStatus(_ words: [String]) -> Bool {
    let lowered = words.map { $0.lowercased() }
    let all = lowered.joined(separator: " ")
    if statuses.contains(all) || endings.contains(where: all.hasSuffix) { return true }
    return lowered.first == "agreed" && (2...longestStatus).contains(lowered.count)
      && circumstances.contains(lowered[1])
  }

  /// Whether a word can be part of a name: it begins with a capital or in a script without any.
  private static func isNamePart(_ word: String) -> Bool {
    guard let first = word.unicodeScalars.first else { return false }
    return first.properties.isAlphabetic && !first.properties.isLowercase
      || ["of", "the", "and", "et", "de", "du", "des"].contains(word)
  }

  /// Words of the longest list of proposers.
  private static let longestName = 12
  /// Words of the longest status that begins with "agreed".
  private static let longestStatus = 6

  private static let statuses: Set<String> = [
    "agreed", "not agreed", "provisionally agreed", "suggested for closure", "closed", "pending",
    "pending one delegation", "reserved", "reopened", "accepté", "approuvé", "convenu", "réservé",
    "acordado", "convenido", "reservado", "согласовано", "не согласовано", "متفق عليه", "商定",
    "已商定",
  ]

  /// Words after "agreed" that say how: `agreed ad ref`, `agreed in informals`.
  private static let circumstances: Set<String> = ["ad", "as", "at", "by", "in", "on", "subject"]

  private static let endings = [
    " will revert", " reserves its position", " reserve their position", " ad referendum",
  ]
}
