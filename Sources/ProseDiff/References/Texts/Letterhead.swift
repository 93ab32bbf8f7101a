import Prose

/// The head of a letter or mail: "From: …", "Subject: …". What a letter cites by number is usually
/// in the text that it is about.
enum Letterhead {
  /// Whether some clauses begin with one.
  static func begins(_ clauses: [Clause]) -> Bool {
    let heads = clauses.prefix(longest).compactMap { clause -> String? in
      let bytes = clause.text.utf8.prefix(longestWord + 1)
      guard let colon = bytes.firstIndex(where: colons.contains) else { return nil }
      let word = clause.text[..<colon].lowercased()
      return ReferenceRoles(of: word).contains(.letterhead) ? word : nil
    }
    return Set(heads).count >= fewest
  }

  /// A colon, and the first byte of a full-width one.
  private static let colons: Set<UInt8> = [UInt8(ascii: ":"), 0xEF]
  /// The most clauses of a head, and the fewest of its lines that show it.
  private static let longest = 8
  private static let fewest = 2
  /// UTF-8 bytes of the longest word before a colon.
  private static let longestWord = 20
}
