import Prose

/// Figures that are part of an address or of the name of a file.
extension Scan {
  /// Returns the UTF-8 offsets of the address or the end of the name of a file that a number is in;
  /// nil where it is in neither.
  func address(_ number: Int) -> Range<Int>? {
    let word = words[number].tokenStart..<words[number].end
    if endsFileName(number) { return word }
    guard word.lowerBound > 0, "/#=-_?&%.".utf8.contains(bytes[word.lowerBound - 1]) else {
      return nil
    }
    let before = bytes[..<word.lowerBound].suffix(Self.longestAddress)
    let start = before.lastIndex(where: \.endsAddress).map { $0 + 1 } ?? before.startIndex
    guard bytes[start..<word.lowerBound].beginsAddress else { return nil }
    let after = bytes[word.upperBound...].prefix(Self.longestAddress)
    return start..<(after.firstIndex(where: \.endsAddress) ?? after.endIndex)
  }

  /// UTF-8 bytes of an address that are looked at on either side of a number.
  private static let longestAddress = 256

  /// Whether what follows a number is a word that only the name of a file has there: `2000px.jpg`.
  private func endsFileName(_ number: Int) -> Bool {
    let next = number + 1
    guard next < words.count, gap(before: next).elementsEqual(".".utf8),
      words[next].sense.kinds.isEmpty
    else { return false }
    let word = bytes[words[next].range]
    return (2...4).contains(word.count) && word.allSatisfy(\.isLower)
  }
}

extension ArraySlice<UInt8> {
  /// Whether it is the beginning of an address or path, at least up to an anchor: `https://`,
  /// `/rules`, `rules#`.
  fileprivate var beginsAddress: Bool {
    guard let first, count > 1 else { return false }
    if first == UInt8(ascii: "/"), self[startIndex + 1].isLetter { return true }
    let text = String(decoding: self, as: UTF8.self)
    return text.hasPrefix("www.") || text.contains("://")
      || dropFirst().contains(UInt8(ascii: "#"))
  }
}

extension UInt8 {
  /// Whether no address goes on at this byte.
  fileprivate var endsAddress: Bool {
    self <= 0x20 || self >= 0x80 || "()[]<>\"',;|".utf8.contains(self)
  }
}
