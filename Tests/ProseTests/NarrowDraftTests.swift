import Testing

@testable import Prose

/// Short drafts on narrow lines, in which little tells how they were wrapped.
@Suite struct NarrowDraftTests {
  private static let drafts = [
    [
      "# Gesetz", "Artikel 1. Dieses Gesetz gilt für alle Schiffe.",
      "Artikel 2. Der Kapitän führt ein Tagebuch.", "§ 3 Die Behörde prüft das Tagebuch.",
      "Abschnitt 4. Die Strafe wird verhängt.",
    ],
    [
      "# الاتفاق", "المادة 1. تسري هذه الاتفاقية على جميع الشبكات العمومية.",
      "المادة 2. يقدم الطلب خلال ٦٠ يوماً.", "المادة 3. لا تسري المادة 2 على محطات الهواة.",
    ],
    [
      "## Beacons",
      "1. Operators may keep the list of the stations in accordance with paragraph 2.",
      "## Fees", "1. The Council shall not show the long list at its spring session.",
    ],
    [
      "# Bands",
      "1. The Parties shall open the band 3 400-3 600 MHz, and 1 710–1 885 MHz, to ships.",
      "2. The Council shall tell the Parties what was done in 2031-2034 in these bands.",
    ],
  ]

  @Test(arguments: drafts.indices, 34..<80)
  func `a short draft is read alike at any width`(draft: Int, width: Int) {
    let paragraphs = Self.drafts[draft]
    let wrapped = paragraphs.map { Self.wrap($0, width) }.joined(separator: "\n\n")
    #expect(
      clauses(wrapped) == clauses(paragraphs.joined(separator: "\n\n")), "\(wrapped)")
  }

  @Test(arguments: [
    "Article 12. Arbitration\nDeleted.\n\nArticle 13. The Parties meet in each year.\n",
    "Article 1. Terms\nReserved.\n\nArticle 2. Fees\nA Party pays what the Council has asked for.\n",
  ])
  func `a sentence below a title that leaves room for it is not the title's`(source: String) {
    #expect(clauses(source).count == source.split(separator: "\n").count)
  }

  /// Breaks a paragraph as programs do: at spaces, and after hyphens and dashes.
  private static func wrap(_ text: String, _ width: Int) -> String {
    var lines = [""]
    for piece in text.split(separator: " ").flatMap(pieces) {
      let isTight = lines[lines.count - 1].last.map { "-–".contains($0) } ?? true
      let gap = isTight ? "" : " "
      if lines[lines.count - 1].count + gap.count + piece.count > width, !lines[0].isEmpty {
        lines.append(piece)
      } else {
        lines[lines.count - 1] += gap + piece
      }
    }
    return lines.joined(separator: "\n")
  }

  private static func pieces(_ word: Substring) -> [String] {
    guard let dash = word.firstIndex(where: { "-–".contains($0) }) else { return [String(word)] }
    return [String(word[...dash]), String(word[word.index(after: dash)...])].filter { !$0.isEmpty }
  }
}
