import Prose

/// The words of a wording as they cite: "paragraph" governs a number, "of the Agenda" says whose it is.
struct CitingWords {
  private(set) var lowered: [String] = []
  private(set) var uses: [Use] = []
  /// The sentences that name another instrument.
  private var foreign: [Int: Naming] = [:]
  /// The lists of numbers.
  private(set) var lists = CitedLists([], [])

  /// How a sentence names another instrument.
  struct Naming {
    /// The place of the first name, -1 where the sentence goes back to one.
    let place: Int
    let period: Int
    /// Whether by a capital or a number, and not by a word that the sentence begins with.
    let isSure: Bool
  }

  /// How a word is used.
  struct Use {
    /// Whether it begins with a capital, though no sentence begins with it, or stands in a quoted title.
    let isName: Bool
    /// Whether it holds two capitals or more: `ITU`, `StGB`.
    let isAcronym: Bool
    /// The sentence it stands in, from 0, where semicolons and colons end one as well; and the same where they
    /// do not.
    let sentence: Int
    let period: Int
    /// The signs between the word before and this one.
    let gap: String
    /// Whether it is the second end of a range that is written as one word: the `4` of `2-4`.
    let endsRange: Bool
    /// Whether a parenthesis closes right after it.
    var isClosed = false
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
          lowered.append(span.lowercased(part))
          uses.append(
            Use(
              isName: isInTitle || !opensSentence && isCapital, isAcronym: isAcronym,
              sentence: sentence, period: period, gap: gap, endsRange: place > 0))
        }
        (opensSentence, gap) = (false, "")
        continue
      }
      let sign = span.string(run)
      gap += sign
      if Self.closing.contains(sign), let last = uses.indices.last {
        uses[last].isClosed = true
      } else if Self.ends.contains(sign) {
        (sentence, opensSentence) = (sentence + 1, true)
        if Self.stops.contains(sign) { period += 1 }
      } else {
        isInTitle = sign == "《" || isInTitle && sign != "》"
      }
    }
    lists = CitedLists(lowered, uses)
    foreign = sentencesOfInstruments()
  }

  private static func isAcronym(_ word: String) -> Bool {
    word.unicodeScalars.count(where: \.properties.isUppercase) > 1
  }

  /// A word such as "paragraph" that governs a number, and whether what follows says that it cites this text.
  struct Reference: Equatable {
    let word: String
    let isSaid: Bool
  }

  /// The reference that the number at a place is, alone or in a list of numbers, where it cites this text:
  /// its sentence names no other instrument, and none stands before the governing word or follows the
  /// number.
  func ownReference(_ place: Int) -> Reference? {
    guard let governing = governing(place), !followsInstrument(governing),
      numbersPart(governing, end(of: place)), !isOfAmendedText(governing),
      case let after = afterReference(place, governing), !precedesName(after),
      !precedesInstrument(after), let isSaid = saysOwn(governing, after: after),
      isSaid || (foreign[uses[place].sentence]?.place).map({ $0 < governing }) != true
    else { return nil }
    return Reference(word: lowered[governing], isSaid: isSaid)
  }

  /// The number at a place with the "bis" after it, or the character of Chinese that says what it numbers.
  func number(_ place: Int) -> String {
    let list = lists.list(at: place)
    let ordinals = (place + 1..<end(of: place)).prefix {
      lowered[$0].isOrdinalOfLabel && list?.rangeWords.contains($0) != true
    }
    let number = lowered[place] + ordinals.map { lowered[$0] }.joined()
    guard let governing = governing(place), lowered[governing] == Self.ordinal else {
      return number
    }
    return number + division(after: end(of: place))
  }

  /// The character of Chinese that says what numbers before a place number, and what tells those apart that were
  /// put in after one: `条`, `条之一`.
  private func division(after place: Int) -> String {
    guard place < lowered.count, let first = lowered[place].first, lowered[place].count == 1,
      CitedLabel.Number.divisions.contains(first)
    else { return "" }
    guard place + 2 < lowered.count, lowered[place + 1] == CitedLabel.Number.inserted,
      lowered[place + 2].unicodeScalars.allSatisfy(HanNumber.holds)
    else { return lowered[place] }
    return lowered[place...place + 2].joined()
  }

  /// Whether a governing word numbers a part of a text, which one of Chinese does by what follows the number.
  private func numbersPart(_ governing: Int, _ end: Int) -> Bool {
    guard lowered[governing] == Self.ordinal else { return true }
    return end < lowered.count && Self.parts.contains(lowered[end])
  }

  /// Whether another instrument is named in the sentence of a number or in one before, and nothing says that
  /// the number cites this text.
  func mayBeForeign(_ place: Int) -> Bool {
    let place = outermost(place)
    let own = uses[place]
    let isNamed = foreign.contains { sentence, naming in
      naming.place < place && sentence <= own.sentence
        && (naming.period == own.period || naming.isSure)
    }
    return isNamed && !isSaidHere(place) && ownReference(place)?.isSaid != true
  }

  /// Where the list of numbers ends in which one stands at a place.
  func end(of place: Int) -> Int { lists.list(at: place)?.range.upperBound ?? place + 1 }

  /// Whether "above" or the like follows the list of numbers in which one stands at a place.
  private func isSaidHere(_ place: Int) -> Bool {
    let next = end(of: place)
    return next < lowered.count && Self.here.contains(lowered[next])
  }

  /// Whether what follows a reference says that it is one to this text, or else nothing is said; nil where
  /// it may be one to another.
  private func saysOwn(_ governing: Int, after: Int) -> Bool? {
    let next = after < lowered.count ? lowered[after] : ""
    if Self.here.contains(next) { return true }
    guard Self.genitive.contains(next) else { return mayBeNamed(governing) ? nil : false }
    return lowered[(after + 1)...].prefix(2).contains(where: Self.own.contains) ? true : nil
  }

  /// Where the list of numbers begins in which one stands at a place.
  func start(ofList place: Int) -> Int { lists.list(at: place)?.range.lowerBound ?? place }

  /// The numbers of the list in which one stands at a place.
  func numbers(ofList place: Int) -> [Int] {
    lists.list(at: place)?.elements ?? [place]
  }

  /// Letters of the longest word before a number that may be none of what it numbers: `with 5.2.1`.
  private static let longestParticle = 4

  /// Whether what follows the list of numbers in which one stands at a place says that they cite, or nothing
  /// follows.
  func endsReference(_ place: Int) -> Bool {
    end(of: place) == lowered.count || isSaidHere(place)
  }

  /// Whether the number at a place names by itself what it cites, as no other number is written so: `OP2`,
  /// `5.2.1`.
  func namesItself(_ place: Int) -> Bool {
    let number = lowered[place].unicodeScalars
    guard let first = number.first, let last = number.last, ("0"..."9").contains(last) else {
      return false
    }
    if first.properties.isAlphabetic { return true }
    // What stands after a noun is its number: `version 5.2.1`.
    let isFree =
      place == 0 || lowered[place - 1].count <= Self.longestParticle && !uses[place - 1].isName
    return isFree && number.count { $0 == "." } > 1
  }

  /// What labels may have before the number at a place: the `OP` that "operative paragraph 2" is.
  func prefixOfLabels(_ place: Int) -> String? {
    guard let governing = governing(place) else { return nil }
    let isPreamble = governing > 0 && lowered[governing - 1].hasPrefix("preamb")
    return isPreamble ? Self.preambular : Self.operative
  }

  /// Whether a letter stands at a place that is no word, and of which nobody has so many as of a number: `item
  /// b)`. It begins an item of a sentence where "that" follows.
  func isLabelLetter(_ place: Int) -> Bool {
    lowered[place].isLetter && uses[place].isClosed
      && !(place + 1 < lowered.count && Self.conjunctions.contains(lowered[place + 1]))
  }

  /// The place of the word that governs the number at a place.
  func governing(_ place: Int) -> Int? {
    let before = start(ofList: place) - 1
    guard before >= 0, CitedKind(lowered[before]) != nil else { return nil }
    // The word may be cut short: "п. 2".
    let isOne = uses[before].sentence == uses[place].sentence || uses[before + 1].gap == "."
    return isOne ? before : nil
  }

  /// Where a reference ends, with its parts, others that are joined to it and what is put in before it says of what
  /// these are: "Article 5 (2), as amended, and Article 6".
  private func afterReference(_ place: Int, _ governing: Int) -> Int {
    afterInterposed(afterJoined(end(of: place), lowered[governing]))
  }

  /// Where references of one kind end that are joined to one: "section 5 (2) or section 6 (1)".
  func afterJoined(_ end: Int, _ word: String) -> Int {
    var next = afterParts(end)
    for _ in 0..<Self.mostJoined {
      let other = lowered.indices[next...].first {
        !CitedLists.joining.contains(lowered[$0]) && !Self.articles.contains(lowered[$0])
      }
      guard let other, CitedKind(lowered[other]) == CitedKind(word),
        let list = lists.list(at: other + 1),
        other > next || uses[other].gap.contains(where: CitedLists.commas.contains)
      else { break }
      next = afterParts(list.range.upperBound)
    }
    return next
  }

  /// Where what is put in after a reference ends, if it is said there of what the reference is one: "Article 5, as
  /// amended, of the Charter"; else where it begins.
  private func afterInterposed(_ start: Int) -> Int {
    guard start < lowered.count, let sign = uses[start].gap.last,
      let closing = Self.closingSigns[sign]
    else { return start }
    let end = (start + 1..<lowered.count).prefix(Self.longestInterposed)
      .prefix { uses[$0].sentence == uses[start].sentence }
      .first { uses[$0].gap.contains(closing) && saysOf($0) }
    return end ?? start
  }

  /// Whether a word is the name of an instrument, or says that one, or this one, follows.
  private func saysOf(_ place: Int) -> Bool {
    if uses[place].isAcronym { return true }
    guard Self.genitive.contains(lowered[place]) else { return false }
    return lowered.indices[(place + 1)...].prefix(Self.longestName).contains {
      uses[$0].isName || Instruments.contain(lowered[$0]) || Self.own.contains(lowered[$0])
    }
  }

  /// Whether a reference opens a wording that says what is to be changed in another text: "In section 5, for "horse"
  /// substitute "mare"".
  private func isOfAmendedText(_ governing: Int) -> Bool {
    governing <= Self.longestOpening && lowered[..<governing].contains(where: Self.inside.contains)
      && lowered[governing...].contains(where: Self.amending.contains)
  }

  /// Where the parts end that a reference goes on with: "paragraph 1 (b)" of "article 2, paragraph 1 (b)", `Abs. 1
  /// S. 2` of `§ 2 Abs. 1 S. 2`.
  private func afterParts(_ end: Int) -> Int {
    var next = end
    while next < lowered.count {
      let list = lists.list(at: next + 1)
      let isKind = CitedKind(lowered[next])?.mayStandAlone(isSaid: true) == true
      guard isKind && list != nil || isPartWord(next) else { break }
      next = list?.range.upperBound ?? next + 1
    }
    return next
  }

  /// Whether a word is one for a part of a clause that is never cited alone: `Satz`, "et seq."
  private func isPartWord(_ place: Int) -> Bool {
    Self.partWords.contains(lowered[place])
      || place > 0 && Self.partWords.contains(lowered[place - 1])
        && CitedKind(lowered[place]) != nil
      || lowered[place] == "et" && place + 1 < lowered.count && lowered[place + 1].hasPrefix("seq")
  }

  /// Whether the name of another instrument stands right after a reference, and after the parts that it names:
  /// `§ 2 Abs. 1 StGB`, `пункт 2 Устава`.
  private func precedesName(_ next: Int) -> Bool {
    guard next < lowered.count, next > 0, uses[next].sentence == uses[next - 1].sentence else {
      return false
    }
    let gap = uses[next].gap
    let isNextToName = Self.openingsOfNames.contains(gap) || gap == "," && isPartWord(next - 1)
    if uses[next].isAcronym, isNextToName { return true }
    guard gap.isEmpty || gap == ",", uses[next].isName else { return false }
    // In Russian the name is in the genitive; elsewhere it may be the subject of what follows.
    return gap.isEmpty && (isCyrillic(next) || CitedKind(lowered[next]) != nil)
      || lowered[next...].prefix(Self.longestName).contains(where: Instruments.contain)
  }

  /// Whether a word is of a script in whose languages nouns decline.
  func isCyrillic(_ place: Int) -> Bool {
    lowered[place].unicodeScalars.first.map { (0x400...0x52F).contains($0.value) } == true
  }

  /// Whether a word for another instrument stands a few words after a reference, with no comma or "and" between:
  /// "paragraph 2 to the Protocol", "section 2 (definitions) of the principal Act".
  private func precedesInstrument(_ next: Int) -> Bool {
    lowered.indices[next...].prefix(Self.longestReach)
      .prefix { Self.openGaps.contains(uses[$0].gap) && uses[$0].sentence == uses[next].sentence }
      .prefix { !CitedLists.joining.contains(lowered[$0]) }
      .contains { place in
        Instruments.contain(lowered[place]) && CitedKind(lowered[place]) == nil
          && !(place > 0 && Self.own.contains(lowered[place - 1]))
      }
  }
}

extension CitingWords {
  /// What stands before the numbers of paragraphs in labels such as `OP2`.
  static let operative = "op"
  static let preambular = "pp"
  private static let ends: Set<String> = [".", ";", ":", "。", "；", "：", "؛"]
  /// What stands before a number of Chinese, and characters after it that say that it is one of a part.
  static let ordinal = "第"
  static let parts = Set(CitedLabel.Number.divisions.map { String($0) } + ["项", "項", "段"])
  private static let stops: Set<String> = [".", "。"]
  /// Words for parts of a clause that are never cited alone.
  private static let partWords: Set<String> = [
    "satz", "sätze", "halbsatz", "s", "f", "ff", "buchst", "seq", "seqq", "subpara", "al", "par",
    "premier", "première", "deuxième", "second", "seconde", "troisième", "alinéa", "párr", "абз",
    "first", "third", "indent", "sentence", "phrase",
  ]
  /// Words of a name that are looked at for one of an instrument.
  private static let longestName = 3
  /// Words before a reference that opens a wording: "in the", `dans l'`.
  private static let longestOpening = 2
  /// References joined to one that are looked at; a ceiling on cost.
  private static let mostJoined = 16
  /// Words that may be put in between a reference and of what it is one.
  private static let longestInterposed = 12
  private static let closingSigns: [Character: Character] = [
    ",": ",", "(": ")", "[": "]", "—": "—", "–": "–", "،": "،",
  ]
  private static let articles: Set<String> = [
    "the", "l", "l'", "l’", "la", "le", "les", "el", "los", "der", "den",
  ]
  /// Words that say what is done to another text.
  private static let amending: Set<String> = [
    "amended", "deleted", "insert", "inserted", "omit", "omitted", "repealed", "replaced",
    "substitute", "substituted", "abrogé", "inséré", "insérés", "remplacé", "remplacée",
    "remplacés", "supprimé", "supprimés", "añade", "sustituye", "sustituyen", "suprime",
    "suprimen", "angefügt", "eingefügt", "ersetzt", "gestrichen", "дополнить", "заменить",
    "изложить", "исключить",
  ]
  /// Words after a reference in which an instrument may still be its own.
  private static let longestReach = 5
  private static let openGaps: Set<String> = ["", "(", ")", "[", "]", "“", "”"]
  private static let openingsOfNames: Set<String> = ["", "(", "[", ")"]
  private static let closing: Set<String> = [")", "）"]
  /// Words that begin what a sentence has as an item.
  private static let conjunctions: Set<String> = ["that", "que", "qu", "dass", "что", "أن", "to"]
  static let genitive: Set<String> = ["of", "in", "de", "du", "des", "del", "der", "من"]
  static let own: Set<String> = [
    "this", "present", "présent", "présente", "cet", "cette", "este", "esta", "presente", "dieses",
    "dieser", "operative", "dispositif", "dispositiva", "настоящего", "настоящей", "настоящему",
    "هذا", "هذه", "本",
  ]
  /// Words after a reference that say that it is one to this text.
  private static let here: Set<String> = [
    "above", "below", "hereof", "herein", "supra", "infra", "ci-dessus", "ci-dessous", "выше",
    "ниже", "أعلاه", "أدناه",
  ]
}

extension Span<UInt8> {
  /// The numbers between which a word is a range, or the word: `2` and `4` of `2-4`.
  func ends(ofRange word: Range<Int>) -> [Range<Int>] {
    guard self[word.lowerBound].isDigit, self[word.upperBound - 1].isDigit,
      let first = word.first(where: { !self[$0].isDigit }),
      let last = word.last(where: { !self[$0].isDigit })
    else { return [word] }
    guard ["-", "–"].contains(lowercased(first..<last + 1)) else { return [word] }
    return [word.lowerBound..<first, last + 1..<word.upperBound]
  }

  /// A run in small letters, its digits those of ASCII.
  func lowercased(_ run: Range<Int>) -> String {
    guard run.contains(where: { self[$0] >= 0x80 }) else {
      return String(decoding: run.map { self[$0].lowered }, as: UTF8.self)
    }
    let word = string(run).lowercased()
    guard word.unicodeScalars.contains(where: { Numerals.digit($0) != nil }) else { return word }
    let scalars = word.unicodeScalars.map { scalar in
      Numerals.digit(scalar).map { Unicode.Scalar(UInt8(0x30 + $0)) } ?? scalar
    }
    return String(String.UnicodeScalarView(scalars))
  }

  fileprivate func string(_ run: Range<Int>) -> String {
    String(decoding: run.map { self[$0] }, as: UTF8.self)
  }

  fileprivate func beginsWithCapital(_ word: Range<Int>) -> Bool {
    guard self[word.lowerBound] >= 0x80 else { return self[word.lowerBound].isUpper }
    return string(word).unicodeScalars.first?.properties.isUppercase == true
  }
}
