/// A BCP 47 language tag: `en`, `fr-CA`, `zh-Hant`.
///
/// Checks only the form, not whether the subtags are registered. Source: RFC 5646, 2.1, without the
/// grandfathered tags and without languages of more than three letters, of which none is
/// registered.
package struct LanguageTag: Sendable, Hashable, CustomStringConvertible {
  /// The tag as it was given.
  package let description: String

  /// Returns `nil` for a string without the form of a tag.
  package init?(_ tag: String) {
    var parts = tag.split(separator: "-", omittingEmptySubsequences: false)[...]
    guard parts.allSatisfy({ $0.isAlphanumeric && (1...8).contains($0.utf8.count) }) else {
      return nil
    }
    if parts.first?.lowercased() != "x" {
      guard parts.take(1, where: { $0.isAlphabetic(2...3) }) == 1 else { return nil }
      _ = parts.take(3) { $0.isAlphabetic(3...3) }
      _ = parts.take(1) { $0.isAlphabetic(4...4) }
      _ = parts.take(1) { $0.isAlphabetic(2...2) || $0.utf8.count == 3 && $0.isNumeric }
      _ = parts.take(.max) { $0.utf8.count > 4 || $0.utf8.count == 4 && $0.prefix(1).isNumeric }
      while let singleton = parts.first, singleton.utf8.count == 1, singleton.lowercased() != "x" {
        parts.removeFirst()
        guard parts.take(.max, where: { $0.utf8.count > 1 }) > 0 else { return nil }
      }
    }
    if parts.first?.lowercased() == "x", parts.count > 1 { parts = [] }
    guard parts.isEmpty else { return nil }
    description = tag
  }
}

extension ArraySlice<Substring> {
  /// Removes parts from the front while they fit, at most `most`; returns how many.
  fileprivate mutating func take(_ most: Int, where fits: (Substring) -> Bool) -> Int {
    let count = prefix(most).prefix { fits($0) }.count
    removeFirst(count)
    return count
  }
}

extension Substring {
  fileprivate var isNumeric: Bool { utf8.allSatisfy { (0x30...0x39).contains($0) } }
  fileprivate var isAlphanumeric: Bool {
    utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x7A).contains($0 | 0x20) }
  }
  fileprivate func isAlphabetic(_ length: ClosedRange<Int>) -> Bool {
    length.contains(utf8.count) && utf8.allSatisfy { (0x61...0x7A).contains($0 | 0x20) }
  }
}
