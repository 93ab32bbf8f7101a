/// The sentences of a wording that name an instrument not said to be this one, or refer back to
/// one: "The Charter provides in article 3", "paragraph 3 thereof". A word in small letters is not
/// a name: "the rules in paragraph 3".
struct OtherTextsNamed {
  /// In the order of the wording, at most one of each sentence.
  private var namings: [Naming] = []

  private struct Naming {
    let sentence: Int
    let period: Int
    /// The place after the first name, or 0 where the sentence refers back to one: where numbers
    /// begin that may be of the other instrument.
    let start: Int
    /// Whether a capital or a number shows it, rather than a word that begins the sentence.
    let isSure: Bool
  }

  init(_ words: CitingWords) {
    for (place, word) in words.enumerated() {
      let known = namings.last.flatMap { $0.sentence == word.sentence ? $0 : nil }
      guard known?.isSure != true else { continue }
      let next = place + 1 < words.count ? words[place + 1] : nil
      // "thereof", but not "what is said in paragraph 2"
      let goesBack = word.plays(.backward) && next?.plays(.inside) != true
      guard goesBack || Self.isNamed(place, words) else { continue }
      if known != nil { namings.removeLast() }
      namings.append(
        Naming(
          sentence: word.sentence, period: word.period,
          start: goesBack ? 0 : known?.start ?? place + 1,
          isSure: word.isName || next?.isNumber == true))
    }
  }

  /// Whether a word for an instrument may be the name of another: it has a capital, begins a
  /// sentence, precedes a number, or is in a script without capitals.
  private static func isNamed(_ place: Int, _ words: CitingWords) -> Bool {
    let isFirst = place == 0 || words[place - 1].sentence != words[place].sentence
    return
      (words[place].isName || isFirst || place + 1 < words.count && words[place + 1].isNumber
      || words[place].text.unicodeScalars.first?.properties.isCased != true)
      && words.isInstrument(place) && !words.isThisOne(place)
  }

  /// Whether the sentence of a reference names another text before it, or refers back to one.
  func areNamed(before governing: Int, inSentence sentence: Int) -> Bool {
    namings.contains { $0.sentence == sentence && $0.start <= governing }
  }

  /// Whether another text is named before a place in its sentence or its period, or surely in an
  /// earlier one.
  func mayBeCited(at place: Int, _ word: CitingWord) -> Bool {
    namings.contains {
      $0.start <= place && $0.sentence <= word.sentence && ($0.period == word.period || $0.isSure)
    }
  }
}
