import Prose

/// What follows a reference and shows which text it cites.
extension CitingWords {
  /// Returns where "of the Charter" or the like would begin after a reference: after its parts,
  /// other references of its kind joined to it, and inserted words.
  func afterReference(_ place: Int) -> Int { afterInterposed(afterJoined(place)) }

  /// Returns the end of the references joined to one of their kind: "section 5 (2) or section 6
  /// (1)".
  func afterJoined(_ place: Int) -> Int {
    let kind = governing(place).flatMap { words[$0].kind }
    var next = afterParts(end(of: place), kind)
    for _ in 0..<Self.mostJoined {
      let other = words.indices[next...].prefix(Self.mostDeterminers).first {
        !words[$0].plays([.joining, .joiningReferences]) && !words[$0].plays(.determiner)
      }
      guard let other, let list = lists.list(at: other + 1), words[other].kind == kind,
        words[other].sentence == words[next - 1].sentence,
        other > next || words[other].gap.contains(where: CitedLists.commas.contains)
      else { break }
      next = afterParts(list.range.upperBound, kind)
    }
    return next
  }

  /// Returns where "of the Charter" begins after inserted words, "Article 5, as amended, of the
  /// Charter", or the same place where none are inserted.
  private func afterInterposed(_ start: Int) -> Int {
    guard start < words.count, let sign = words[start].gap.last,
      let closing = Self.closingSigns[sign]
    else { return start }
    let end = (start + 1..<words.count).prefix(Self.longestInterposed)
      .prefix { words[$0].sentence == words[start].sentence }
      .first { words[$0].gap.contains(closing) && saysOf($0) }
    return end ?? start
  }

  /// Whether a word is the name of an instrument, or says that one, or this one, follows.
  private func saysOf(_ place: Int) -> Bool {
    if words[place].isAcronym { return true }
    guard words[place].plays(.of) else { return false }
    return words.indices[(place + 1)...].prefix(Self.longestName).contains {
      words[$0].isName || Instruments.contain(words[$0].text) || words[$0].plays(.own)
    }
  }

  /// Returns the end of the parts that continue a reference of a kind: "paragraph 1 (b)" of
  /// "article 2, paragraph 1 (b)", `Abs. 1 S. 2` of `§ 2 Abs. 1 S. 2`.
  private func afterParts(_ end: Int, _ kind: CitedKind?) -> Int {
    var (next, last) = (end, kind)
    for _ in 0..<Self.mostJoined {
      guard next < words.count, next > 0, words[next].sentence == words[next - 1].sentence else {
        break
      }
      if let part = words[next].kind, part != last, part.mayStandAlone(isSaid: true),
        let list = lists.list(at: next + 1)
      {
        (next, last) = (list.range.upperBound, part)
      } else if isPartWord(next) {
        next += 1
        // "Satz 1", "S. 2"
        if let list = lists.list(at: next), list.range.lowerBound == next,
          ["", "."].contains(words[next].gap), !words[next - 1].plays(.numberless)
        {
          next = list.range.upperBound
        }
      } else {
        break
      }
    }
    return next
  }

  /// Whether a word is for a part of a clause that is never cited alone: `Satz`, "et seq."
  private func isPartWord(_ place: Int) -> Bool {
    words[place].plays(.part)
      || place > 0 && words[place - 1].plays(.part)
        && words[place].kind != nil
      || words[place].text == "et" && place + 1 < words.count
        && words[place + 1].text.hasPrefix("seq")
  }

  /// Whether the name of another instrument is at a place right after a reference:
  /// `§ 2 Abs. 1 StGB`, `пункт 2 Устава`.
  func precedesName(_ next: Int) -> Bool {
    guard next < words.count, next > 0, words[next].sentence == words[next - 1].sentence else {
      return false
    }
    let gap = words[next].gap
    let isNextToName =
      gap.allSatisfy { "()[]".contains($0) } || gap == "," && isPartWord(next - 1)
    if words[next].isAcronym, isNextToName { return true }
    guard gap.isEmpty || gap == ",", words[next].isName else { return false }
    // In Russian the name is in the genitive; elsewhere it may be the subject of what follows.
    return gap.isEmpty && (isCyrillic(next) || words[next].kind != nil)
      || words[next...].prefix(Self.longestName).contains { Instruments.contain($0.text) }
  }

  /// Whether a word is in the Cyrillic script, in whose languages nouns decline.
  func isCyrillic(_ place: Int) -> Bool {
    words[place].text.unicodeScalars.first.map { (0x400...0x52F).contains($0.value) } == true
  }

  /// Whether a word for another instrument comes a few words after a reference, with no comma or
  /// "and" between: "paragraph 2 to the Protocol", "section 2 (definitions) of the principal Act".
  func precedesInstrument(_ next: Int) -> Bool {
    words.indices[next...].prefix(Self.mostWordsToInstrument)
      .prefix {
        Self.openGaps.contains(words[$0].gap) && words[$0].sentence == words[next].sentence
      }
      .prefix { !words[$0].plays(.joining) }
      .contains { place in
        Instruments.contain(words[place].text) && words[place].kind == nil
          && !isThisOne(place)
      }
  }

  // MARK: - Amendments

  /// Whether a reference opens a sentence that says what to change in another text: "In section 5,
  /// for "horse" substitute "mare"", "Section 5 is repealed", "Omit section 5".
  func isOfAmendedText(_ place: Int) -> Bool {
    guard let governing = governing(place) else { return false }
    let start = start(ofReference: governing)
    let period = words[start].period
    let before = words.indices[..<start].reversed().prefix(Self.longestOpening + 1)
      .prefix { words[$0].period == period }
    guard before.count <= Self.longestOpening else { return false }
    let opening = before.map { words[$0] }
    let end = afterParts(end(of: place), words[governing].kind)
    let after = words.indices[end...].prefix { words[$0].period == words[end].period }
    if opening.contains(where: { $0.plays([.inside, .insideAmended]) }) { return saysAmended(after) }
    let next = after.prefix(Self.longestPassive)
    return opening.contains { $0.plays(.amending) }
      || opening.allSatisfy { $0.plays(.determiner) } && saysAmended(next)
        && !next.contains { words[$0].plays(.modal) }
  }

  /// Whether one of some words says what is done to another text, other than "as amended".
  private func saysAmended(_ places: Range<Int>) -> Bool {
    places.contains { words[$0].plays(.amending) && words[$0 - 1].text != "as" }
  }

  /// Whether a wording ends by announcing a list of amendments to another text.
  static func announcesAmendments(_ text: String) -> Bool {
    let signs = text.utf8.reversed().prefix { endsOfOpenings.contains($0) }.count
    let words = Substring(text.utf8.dropLast(signs))
    return openingsOfAmendments.contains { words.hasSuffix($0) }
  }

  private static let endsOfOpenings: Set<UInt8> = Set(":. ".utf8)
  private static let openingsOfAmendments = [
    "amended as follows", "modifié comme suit", "modifiée comme suit", "modificado como sigue",
    "se modifica como sigue", "wie folgt geändert", "следующие изменения",
  ]

  /// Returns where a reference begins, given the place of its last governing word: at "paragraph"
  /// of "paragraph 2 of section 5".
  private func start(ofReference governing: Int) -> Int {
    var start = governing
    for _ in 0..<CitedLists.mostLevels {
      let before = words[..<start].suffix(Self.mostDeterminers)
        .lastIndex { !$0.plays([.of, .article]) }
      guard let before, before < start - 1 || holdsPart(start), let list = lists.list(at: before),
        list.range.upperBound == before + 1, let part = self.governing(before)
      else { break }
      start = part
    }
    return start
  }

  /// The most words between two references; a ceiling on cost.
  private static let mostDeterminers = 5
  /// Words of a name that are searched for an instrument.
  private static let longestName = 3
  /// The most words before a reference that opens a sentence: "in the", `dans l'`.
  private static let longestOpening = 2
  /// The most references and parts joined to one that are read; a ceiling on cost.
  private static let mostJoined = 16
  /// The most words inserted between a reference and the name of its text. Range 6...20.
  private static let longestInterposed = 12
  /// The sign that closes inserted words, by the one that opens them.
  private static let closingSigns: [Character: Character] = [
    ",": ",", "(": ")", "[": "]", "—": "—", "–": "–", "،": "،",
  ]
  /// Words after a reference within which an instrument may be the one it cites.
  private static let mostWordsToInstrument = 5
  private static let openGaps: Set<String> = ["", "(", ")", "[", "]", "“", "”"]
  /// The most words of "is hereby repealed", `se sustituye por`.
  private static let longestPassive = 3
}
