/// Says whose a wording is, where it begins with that: `EU:`, `[EU/US: …]`, `Comments from the Group of
/// States`.
enum Attribution {
  /// Bytes before the colon that are looked at.
  private static let longest = 80

  /// The names before the colon, or that are all of the text; nil where the text begins otherwise.
  static func leading(_ text: String) -> [String]? {
    let own = text.drop { "[ *_".contains($0) }
    let head = own.utf8.prefix(longest)
    let colon = head.firstIndex(of: UInt8(ascii: ":"))
    let words = String(own[..<(colon ?? own.endIndex)])
    if mayLead(own.utf8.span), colon != nil || own.utf8.count < longest {
      return proposer(words, isWhole: colon == nil).map { [$0] }
    }
    guard colon != nil, isAcronyms(words) || words.lowercased().hasSuffix(", government") else {
      return nil
    }
    return words.split { ",/+&".contains($0) }.flatMap { $0.split(separator: " and ") }
      .map { String($0).trimmingSpaces }.filter { $0.lowercased() != "government" }
  }

  /// Whether a text begins as what names a proposer does: `Comments from`.
  static func mayLead(_ text: Span<UInt8>) -> Bool {
    MarkOpenings.known.proposals.contains { text.begins(with: $0) }
  }

  /// The name after `Comments from`, without what is added in round brackets; nil where there is no colon
  /// and a sentence.
  private static func proposer(_ words: String, isWhole: Bool) -> String? {
    let lowered = words.lowercased()
    guard let opening = MarkOpenings.known.proposals.first(where: lowered.hasPrefix) else {
      return nil
    }
    if isWhole, let last = words.last, ".;,".contains(last) { return nil }
    let name = words.dropFirst(opening.count).split(separator: "(").first ?? ""
    let shown = String(name).trimmingSpaces
    return isWhole && shown.first?.isLowercase != false && !shown.hasPrefix("the ") ? nil : shown
  }

  /// Whether there are but names in capitals, such as `EU` and `G77`.
  private static func isAcronyms(_ words: String) -> Bool {
    let parts = words.split { ", /+&".contains($0) }.filter { $0 != "and" }
    return !parts.isEmpty && parts.count <= 6
      && parts.allSatisfy { part in
        part.utf8.count > 1 && !MarkOpenings.known.nobody.contains(String(part))
          && part.utf8.allSatisfy { (0x41...0x5A).contains($0) || (0x30...0x39).contains($0) }
      } && words.utf8.contains { (0x41...0x5A).contains($0) }
  }
}

extension Span<UInt8> {
  /// Whether a text begins with another in small letters, in whatever letters its ASCII is.
  fileprivate func begins(with opening: String) -> Bool {
    let wanted = opening.utf8
    guard wanted.count <= count else { return false }
    for (place, byte) in wanted.enumerated() {
      let own = self[place]
      guard own == byte || (0x41...0x5A).contains(own) && own | 0x20 == byte else { return false }
    }
    return true
  }
}
