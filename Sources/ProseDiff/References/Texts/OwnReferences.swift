/// Decides which numbers of a wording cite the text that it is part of.
struct OwnReferences {
  let words: CitingWords
  private let named: OtherTextsNamed

  init(_ words: CitingWords) {
    self.words = words
    named = OtherTextsNamed(words)
  }

  /// A reference to the text itself.
  struct Reference: Equatable {
    /// What the word names that governs its number.
    let kind: CitedKind
    /// Whether what follows says that it cites this text.
    let isSaid: Bool
  }

  /// Returns the reference that the number at a place makes, alone or in a list, where it cites
  /// this text. No other instrument may come right before the governing word or follow the number;
  /// nor may the sentence name one earlier, unless the reference says that it cites this text.
  func reference(_ place: Int) -> Reference? {
    let after = OtherTextsAfter(words: words)
    guard let governing = words.governing(place), let kind = words[governing].kind,
      !OtherTextsBefore(words: words).isNamed(rightBefore: governing),
      kind != .ordinal || numbersPart(before: words.end(of: place)),
      !AmendedTexts(words: words).areCited(at: place),
      case let end = ReferenceEnds(words: words).afterReference(place),
      !after.isNamed(at: end), !after.isSpokenOf(after: end)
    else { return nil }
    switch textCited(governing, end) {
    case .own: return Reference(kind: kind, isSaid: true)
    case .perhapsAnother: return nil
    case .unsaid:
      return named.areNamed(before: governing, inSentence: words[place].sentence)
        ? nil : Reference(kind: kind, isSaid: false)
    }
  }

  /// Whether a Chinese number counts parts of a text, by what follows it.
  private func numbersPart(before end: Int) -> Bool {
    end < words.count && words[end].plays([.chineseDivision, .chineseItem])
  }

  /// The text that a reference cites.
  private enum TextCited { case own, unsaid, perhapsAnother }

  /// Returns the text that a reference cites, by what follows it.
  private func textCited(_ governing: Int, _ end: Int) -> TextCited {
    let next = end < words.count ? words[end] : nil
    // In Russian "this" needs no "of".
    if let next, next.plays(.here) || next.plays(.own) && next.isCyrillic { return .own }
    guard let next, next.plays(.of) else {
      return OtherTextsBefore(words: words).mayBeNamed(before: governing)
        ? .perhapsAnother : .unsaid
    }
    return words[(end + 1)...].prefix(2).contains { $0.plays(.own) } ? .own : .perhapsAnother
  }

  /// Whether another instrument is named in the sentence of a number or in an earlier one, and
  /// nothing says that the number cites this text.
  func mayBeForeign(_ place: Int) -> Bool {
    let place = ReferenceHolders(words: words).levels(of: place).last ?? place
    return named.mayBeCited(at: place, words[place]) && !words.isSaidHere(place)
      && reference(place)?.isSaid != true
  }
}
