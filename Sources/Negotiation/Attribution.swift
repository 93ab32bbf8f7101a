/// Says whose a wording is, where it begins with that: `EU:`, `Comments from the Group of States:`.
enum Attribution {
  /// Bytes before the colon that are looked at.
  private static let longest = 80

  private static let openings = [
    "comments from ", "comment from ", "comments by ", "proposal from ", "proposal by ",
    "proposed by ", "submitted by ", "amendment by ", "text proposed by ", "observations de ",
    "proposition de ", "comentarios de ", "propuesta de ", "предложение ",
  ]

  /// The names before the colon; nil where the text begins otherwise.
  static func leading(_ text: String) -> [String]? {
    let head = text.utf8.prefix(longest)
    guard let colon = head.firstIndex(of: UInt8(ascii: ":")) else { return nil }
    let words = String(text[..<colon])
    let lowered = words.lowercased()
    if let opening = openings.first(where: lowered.hasPrefix) {
      let names = words.dropFirst(opening.count).split(separator: "(").first ?? ""
      return [String(names).trimmingSpaces]
    }
    guard isAcronyms(words) || lowered.hasSuffix(", government") else { return nil }
    return words.split(separator: ",").map { String($0).trimmingSpaces }
      .filter { $0.lowercased() != "government" }
  }

  /// Whether there are but names in capitals, such as `EU` and `G77`.
  private static func isAcronyms(_ words: String) -> Bool {
    let parts = words.split { $0 == "," || $0 == " " || $0 == "/" || $0 == "+" }
    return !parts.isEmpty && parts.count <= 6
      && parts.allSatisfy { part in
        part.utf8.count > 1 && !others.contains(String(part))
          && part.utf8.allSatisfy { (0x41...0x5A).contains($0) || (0x30...0x39).contains($0) }
      } && words.utf8.contains { (0x41...0x5A).contains($0) }
  }

  private static let others: Set<String> = [
    "NOTE", "NB", "PP", "OP", "ANNEX", "RESOLUTION", "OPINION", "ADD", "MOD", "SUP", "NOC",
  ]
}

extension String {
  fileprivate var trimmingSpaces: String {
    var text = drop { $0 == " " }
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
