import Prose

/// Brackets that are markup: footnote marks, links and lists of values.
extension Brackets {
  /// Whether brackets are those of a footnote mark, a link or a value: `[^1]`, `[a](b.md)`, `[a][b]`
  /// where the document defines `b`, `[b]: https://…`, `names = ["a"]`.
  static func isMarkup(_ bytes: [UInt8], _ inner: Range<Int>, _ links: Set<String>) -> Bool {
    let close = inner.upperBound
    guard bytes[close] == UInt8(ascii: "]") else { return false }
    if bytes[inner.lowerBound] == UInt8(ascii: "^") || isValue(bytes, inner)
      || isAddress(bytes[inner])
    {
      return true
    }
    if !links.isEmpty, links.contains(name(bytes, inner)) { return true }
    guard close + 1 < bytes.count else { return false }
    switch bytes[close + 1] {
    case UInt8(ascii: "("): return isTarget(bytes[(close + 2)...])
    case UInt8(ascii: "["):
      let rest = bytes[(close + 2)...].prefix(longestName)
      guard !links.isEmpty, let end = rest.firstIndex(of: UInt8(ascii: "]")) else { return false }
      return links.contains(name(bytes, close + 2..<end))
    default: return false
    }
  }

  /// Returns the name that a paragraph defines for links: the `home` of `[home]: https://…`; nil for
  /// other paragraphs, such as notes.
  static func linkName(_ bytes: [UInt8]) -> String? {
    guard bytes.first == UInt8(ascii: "["), bytes.count > 4, bytes[1] != UInt8(ascii: "^"),
      let end = bytes.prefix(longestName).firstIndex(of: UInt8(ascii: "]")), end + 1 < bytes.count,
      bytes[end + 1] == UInt8(ascii: ":"),
      let start = bytes[(end + 2)...].firstIndex(where: { $0 != 0x20 }), isTarget(bytes[start...])
    else { return nil }
    return name(bytes, 1..<end)
  }

  /// Returns the name of a link, whose case means nothing.
  private static func name(_ bytes: [UInt8], _ range: Range<Int>) -> String {
    range.count > longestName ? "" : String(decoding: bytes[range], as: UTF8.self).lowercased()
  }

  /// Whether some bytes begin with an address, a path or an anchor, possibly with a title after it:
  /// `https://example.org "Title"`, `b.md`, `#top`.
  private static func isTarget(_ bytes: ArraySlice<UInt8>) -> Bool {
    let target = bytes.prefix(longestTarget).prefix { $0 != UInt8(ascii: ")") && $0 != 0x20 }
    guard target.contains(where: "./#:".utf8.contains) else { return false }
    let end = target.endIndex
    return end == bytes.endIndex || bytes[end] != 0x20 || isUnmistakable(target)
  }

  /// Whether a target is one even with words after it.
  private static func isUnmistakable(_ target: ArraySlice<UInt8>) -> Bool {
    guard let first = target.first else { return false }
    return "/#.<".utf8.contains(first) || String(decoding: target, as: UTF8.self).contains("://")
  }

  /// Whether brackets hold only an address: `[https://example.org]`.
  private static func isAddress(_ inner: ArraySlice<UInt8>) -> Bool {
    guard inner.first?.isLetter == true, inner.count < longestTarget, !inner.contains(0x20) else {
      return false
    }
    return String(decoding: inner, as: UTF8.self).contains("://")
  }

  /// Whether brackets are the value of a setting: `names = ["a", "b"]`.
  private static func isValue(_ bytes: [UInt8], _ inner: Range<Int>) -> Bool {
    inner.lowerBound > 2 && "\"'".utf8.contains(bytes[inner.lowerBound])
      && bytes[..<(inner.lowerBound - 1)].last { $0 != 0x20 } == UInt8(ascii: "=")
  }

  /// UTF-8 bytes of a link's target and name that are looked at; a ceiling on cost.
  private static let longestTarget = 2048
  private static let longestName = 120
}
