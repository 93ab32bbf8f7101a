import Prose

/// The words of a wording in their role in citations: "paragraph" governs a number, "of the Agenda"
/// says which text it belongs to.
struct CitingWords {
  private(set) var words: [Word] = []
  /// The sentences that name another instrument.
  private var foreign: [Int: Naming] = [:]
  /// The lists of numbers.
  private(set) var lists = CitedLists([])

  /// How a sentence names another instrument.
  struct Naming {
    /// The place after the first name, or 0 where the sentence refers back to one: where numbers
    /// begin that may be of the other instrument.
    let start: Int
    let period: Int
    /// Whether a capital or a number shows it, rather than a word that begins the sentence.
    let isSure: Bool
  }

  /// A word, and how it is used.
  struct Word {
    /// In lower case, with ASCII digits.
    let text: String
    /// What it tells of the references around it, and what it names before a number.
    let roles: ReferenceRoles
    let kind: CitedKind?
    let isNumber: Bool
    /// Whether it begins with a capital although it does not begin a sentence, or is in a quoted
    /// title.
    let isName: Bool
    /// Whether it has at least two capitals: `ITU`, `StGB`.
    let isAcronym: Bool
    /// Its sentence, from 0, where semicolons and colons also end a sentence; `period` is the same
    /// where they do not.
    let sentence: Int
    let period: Int
    /// The signs between the previous word and this one.
    let gap: String
    /// Whether it is the second end of a range written as one word: the `4` of `2-4`.
    let endsRange: Bool
    /// Whether a closing parenthesis comes right after it.
    var isClosed = false

    func plays(_ roles: ReferenceRoles) -> Bool { !self.roles.isDisjoint(with: roles) }
  }

  init(_ text: String) {
    let span = text.utf8Span.span
    var tokenizer = Tokenizer()
    var (sentence, period, opensSentence, isInTitle, gap) = (0, 0, true, false, "")
    while let token = tokenizer.next(span) {
      let run = token.start..<token.end
      if token.kind == .word {
        let isCapital = span.beginsWithCapital(run)
        let isAcronym = isCapital && Self.isAcronym(span.string(run))
        for (place, part) in span.ends(ofRange: run).enumerated() {
          let text = span.lowercased(part)
          words.append(
            Word(
              text: text, roles: ReferenceRoles(of: text), kind: CitedKind(text),
              isNumber: CitedNumbers.isNumber(text.utf8), isName: isInTitle || !opensSentence && isCapital,
              isAcronym: isAcronym, sentence: sentence, period: period, gap: gap,
              endsRange: place > 0))
        }
        (opensSentence, gap) = (false, "")
        continue
      }
      let sign = span.string(run)
      gap += sign
      if Self.closing.contains(sign), let last = words.indices.last {
        words[last].isClosed = true
      } else if Self.ends.contains(sign) {
        (sentence, opensSentence) = (sentence + 1, true)
        if Self.stops.contains(sign) { period += 1 }
      } else {
        isInTitle = sign == "《" || isInTitle && sign != "》"
      }
    }
    lists = CitedLists(words)
    foreign = sentencesOfInstruments()
  }

  private static func isAcronym(_ word: String) -> Bool {
    word.unicodeScalars.count(where: \.properties.isUppercase) > 1
  }

  /// What the word such as "paragraph" that governs a number names, and whether what follows says
  /// that it cites this text.
  struct Reference: Equatable {
    let kind: CitedKind
    let isSaid: Bool
  }

  /// Returns the reference that the number at a place makes, alone or in a list, where it cites
  /// this text. No other instrument may come right before the governing word or follow the number;
  /// nor may the sentence name one earlier, unless the reference says that it cites this text.
  func ownReference(_ place: Int) -> Reference? {
    guard let governing = governing(place), let kind = words[governing].kind,
      !followsInstrument(governing),
      numbersPart(governing, end(of: place)), !isOfAmendedText(place),
      case let after = afterReference(place), !precedesName(after), !precedesInstrument(after),
      case let cited = textCited(governing, after: after), cited != .perhapsAnother,
      cited == .own
        || (foreign[words[place].sentence]?.start).map({ $0 <= governing }) != true
    else { return nil }
    return Reference(kind: kind, isSaid: cited == .own)
  }

  /// Returns the number at a place with the "bis" after it, or with the Chinese character that says
  /// what it numbers.
  func number(_ place: Int) -> String {
    let list = lists.list(at: place)
    let ordinals = (place + 1..<end(of: place)).prefix {
      words[$0].text.isOrdinalOfLabel && list?.rangeWords.contains($0) != true
    }
    let number = words[place].text + ordinals.map { words[$0].text }.joined()
    guard let governing = governing(place), words[governing].text == Self.ordinal else {
      return number
    }
    return number + division(after: end(of: place))
  }

  /// Returns the Chinese character that says what the number before a place numbers, with the
  /// suffix of an inserted clause: `条`, `条之一`.
  private func division(after place: Int) -> String {
    guard place < words.count, let first = words[place].text.first, words[place].text.count == 1,
      CitedLabel.Number.divisions.contains(first)
    else { return "" }
    guard place + 2 < words.count, words[place + 1].text == CitedLabel.Number.inserted,
      words[place + 2].text.unicodeScalars.allSatisfy(HanNumber.holds)
    else { return words[place].text }
    return words[place...place + 2].lazy.map(\.text).joined()
  }

  /// Whether a governing word numbers a part of a text, which in Chinese depends on what follows
  /// the number.
  private func numbersPart(_ governing: Int, _ end: Int) -> Bool {
    guard words[governing].text == Self.ordinal else { return true }
    return end < words.count && Self.parts.contains(words[end].text)
  }

  /// Whether another instrument is named in the sentence of a number or in an earlier one, and
  /// nothing says that the number cites this text.
  func mayBeForeign(_ place: Int) -> Bool {
    let place = levels(of: place).last ?? place
    let own = words[place]
    let isNamed = foreign.contains { sentence, naming in
      naming.start <= place && sentence <= own.sentence
        && (naming.period == own.period || naming.isSure)
    }
    return isNamed && !isSaidHere(place) && ownReference(place)?.isSaid != true
  }

  /// Returns the end of the list of numbers around a place.
  func end(of place: Int) -> Int { lists.list(at: place)?.range.upperBound ?? place + 1 }

  /// Whether "above" or the like follows the list of numbers around a place.
  private func isSaidHere(_ place: Int) -> Bool {
    let next = end(of: place)
    return next < words.count && words[next].plays(.here)
  }

  /// The text that a reference cites.
  private enum TextCited { case own, unsaid, perhapsAnother }

  /// Returns the text that a reference cites, by what follows it.
  private func textCited(_ governing: Int, after: Int) -> TextCited {
    let next = after < words.count ? words[after] : nil
    // In Russian "this" needs no "of".
    if let next, next.plays(.here) || next.plays(.own) && isCyrillic(after) { return .own }
    guard let next, next.plays(.of) else {
      return mayBeNamed(governing) ? .perhapsAnother : .unsaid
    }
    let isOwn = words[(after + 1)...].prefix(2).contains { $0.plays(.own) }
    return isOwn ? .own : .perhapsAnother
  }

  /// Returns the start of the list of numbers around a place.
  func start(ofList place: Int) -> Int { lists.list(at: place)?.range.lowerBound ?? place }

  /// Returns the numbers of the list around a place; for a part, those next to it.
  func numbers(ofList place: Int) -> [Int] {
    let list = lists.list(at: place)
    return list?.parts.first { $0.places.contains(place) }?.places ?? list?.elements ?? [place]
  }

  /// Whether nothing follows the list of numbers around a place, or what follows says that it
  /// cites.
  func endsReference(_ place: Int) -> Bool {
    end(of: place) == words.count || isSaidHere(place)
  }

  /// Returns the prefix that labels may have before the number at a place.
  func prefixOfLabels(_ place: Int) -> CitedLabel.Prefix? {
    guard let governing = governing(place) else { return nil }
    let isPreamble = governing > 0 && words[governing - 1].text.hasPrefix("preamb")
    return isPreamble ? .preambular : .operative
  }

  /// Whether the number at a place is in brackets: "section (2)".
  func isBracketed(_ place: Int) -> Bool {
    words[place].isClosed && words[place].gap.last.map { "(（".contains($0) } == true
  }

  /// Whether there is a closed letter at a place, which is neither a word nor, unlike a number, a
  /// quantity: `item b)`. Where "that" follows, it begins an item within the sentence instead.
  func isLabelLetter(_ place: Int) -> Bool {
    words[place].text.isLetter && words[place].isClosed
      && !(place + 1 < words.count && words[place + 1].plays(.conjunction))
  }

  /// Returns the place of the word that governs the number at a place.
  func governing(_ place: Int) -> Int? {
    let before = start(ofList: place) - 1
    guard before >= 0, words[before].kind != nil else { return nil }
    // The word may be abbreviated: "п. 2".
    let isOne = words[before].sentence == words[place].sentence || words[before + 1].gap == "."
    return isOne ? before : nil
  }
}

extension CitingWords {
  private static let ends: Set<String> = [".", ";", ":", "。", "；", "：", "؛"]
  /// The character before a Chinese number, and characters after it that say that it numbers a
  /// part.
  static let ordinal = "第"
  static let parts = Set(CitedLabel.Number.divisions.map { String($0) } + ["项", "項", "段"])
  private static let stops: Set<String> = [".", "。"]
  private static let closing: Set<String> = [")", "）"]
}
