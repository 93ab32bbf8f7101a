/// The words that open the headings of a resolution or an opinion, from `Words/leads.txt`:
/// `considering further`, `invites`.
package enum LeadWords {
  /// Whether unemphasized words, in any case, start with a lead word.
  static func isAtStart(of words: borrowing Span<UInt8>) -> Bool {
    openings.value(openingOf: words) { isPhrase, next in
      isPhrase || next.map(isEnd) ?? true
    } != nil
  }

  private static func isEnd(_ byte: UInt8) -> Bool {
    byte == .space || byte == UInt8(ascii: ",") || byte == UInt8(ascii: ":")
  }

  private static let list = WordList(PackageResources.leads_txt, separator: UInt8(ascii: "|"))

  /// The words that open a heading or a paragraph by themselves, in lower case.
  package static let single = list["single"]

  /// All of them, each with whether any character may follow it.
  private static let openings = CaselessWords(
    single.map { ($0, false) } + list["before"].map { ($0 + " ", true) }
      + list["phrase"].map { ($0, true) })
}
