import Prose

/// Finds where references end, with all that is joined to them, and where they begin.
struct ReferenceEnds {
  let words: CitingWords

  /// Returns where "of the Charter" or the like would begin after a reference: after its parts,
  /// other references of its kind joined to it, and inserted words.
  func afterReference(_ place: Int) -> Int { afterInterposed(afterJoined(place)) }

  /// Returns the end of the references joined to one of their kind: "section 5 (2) or section 6
  /// (1)".
  func afterJoined(_ place: Int) -> Int {
    let kind = words.kind(governing: place)
    var next = afterParts(words.end(of: place), kind)
    for _ in 0..<Self.mostJoined {
      let other = words.indices[next...].prefix(Self.mostDeterminers).first {
        !words[$0].plays([.joining, .joiningReferences, .determiner])
      }
      guard let other, let list = words.lists.list(at: other + 1), words[other].kind == kind,
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
    return words[(place + 1)...].prefix(Self.longestName).contains {
      $0.isName || Instruments.contain($0.text) || $0.plays(.own)
    }
  }

  /// Returns the end of the parts that continue a reference of a kind: "paragraph 1 (b)" of
  /// "article 2, paragraph 1 (b)", `Abs. 1 S. 2` of `§ 2 Abs. 1 S. 2`.
  func afterParts(_ end: Int, _ kind: CitedKind?) -> Int {
    var (next, last) = (end, kind)
    for _ in 0..<Self.mostJoined {
      guard next < words.count, next > 0, words[next].sentence == words[next - 1].sentence else {
        break
      }
      if let part = words[next].kind, part != last, part.mayStandAlone(isSaid: true),
        let list = words.lists.list(at: next + 1)
      {
        (next, last) = (list.range.upperBound, part)
      } else if isPartWord(next) {
        next += 1
        // "Satz 1", "S. 2"
        if let list = words.lists.list(at: next), list.range.lowerBound == next,
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
  func isPartWord(_ place: Int) -> Bool {
    words[place].plays(.part)
      || place > 0 && words[place - 1].plays(.part) && words[place].kind != nil
      || words[place].text == "et" && place + 1 < words.count
        && words[place + 1].text.hasPrefix("seq")
  }

  /// Returns the place of the first governing word of a reference, given that of its last: at
  /// "paragraph" of "paragraph 2 of section 5".
  func start(ofReference governing: Int) -> Int {
    var start = governing
    for _ in 0..<CitedLists.mostLevels {
      let before = words[..<start].suffix(Self.mostDeterminers)
        .lastIndex { !$0.plays([.of, .article]) }
      guard let before, before < start - 1 || words.holdsPart(start),
        let list = words.lists.list(at: before), list.range.upperBound == before + 1,
        let part = words.governing(before)
      else { break }
      start = part
    }
    return start
  }

  /// The most words between two references; a ceiling on cost.
  private static let mostDeterminers = 5
  /// The most references and parts joined to one that are read; a ceiling on cost.
  private static let mostJoined = 16
  /// Words of a name that are searched for an instrument.
  static let longestName = 3
  /// The most words inserted between a reference and the name of its text. Range 6...20.
  private static let longestInterposed = 12
  /// The sign that closes inserted words, by the one that opens them.
  private static let closingSigns: [Character: Character] = [
    ",": ",", "(": ")", "[": "]", "—": "—", "–": "–", "،": "،",
  ]
}
