import Prose

/// Cited instruments and their paragraphs.
extension Scan {
  /// Words after an instrument within which its number begins: `Recommendation ITU-T E 164`.
  private static let numberReach = 3
  /// Bytes of what may be added to a citation in round brackets: `(Rev. Quito, 2015)`.
  private static let longestAddition = 64

  /// Something cited, as a range of words.
  struct Citation {
    /// The line of the term that it is cited by, or a tag; what its key begins with.
    let kind: Int32
    let words: Range<Int>
    /// Where the last number of a range begins: the `7` of `5 to 7`.
    var last: Int?
  }

  /// Returns what distinguishes a citation from others.
  func meaning(_ citation: Citation) -> [Int32] {
    guard let last = citation.last else { return [citation.kind] + citation.words.map(value) }
    let first = citation.words.lowerBound..<end(ofNumber: citation.words.lowerBound)
    return [citation.kind] + first.map(value) + [KeyTag.through.rawValue]
      + (last..<citation.words.upperBound).map(value)
  }

  /// Returns what is cited where a word begins to cite; empty where it does not.
  func citations(_ at: Int) -> [Citation] {
    guard mayCite(at) else { return [] }
    if let part = part(at) ?? term(at, .ordinalMark),
      isNear(part.words.upperBound, isShort(part) ? "(." : "(")
    {
      let number = part.words.upperBound
      let isCounted = part.term.category == .ordinalMark && counts(number)
      let list = numbers(from: number, part.term.line, isCounted: isCounted)
      return part.term.category == .ordinalMark && !list.isEmpty && !isPart(list) ? [] : list
    }
    if let instrument = term(at, .instrument) {
      let start = instrument.words.upperBound
      let number = (start..<start + Self.numberReach).prefix {
        $0 == start || isNear($0 - 1, ".-(") && $0 - 1 < words.count && isNamePart($0 - 1)
      }.first { $0 < words.count && words[$0].isNumber && isNear($0, ".-)") }
      if let number { return numbers(from: number, instrument.term.line) }
    }
    return symbol(at) ?? named(at) ?? []
  }

  /// Whether numbers count parts of a text: `第七条`, but not `第七届会议`.
  private func isPart(_ list: [Citation]) -> Bool {
    list.contains { citation in
      let number = compound(citation.last ?? citation.words.lowerBound)
      return instrument(after: number) > number
    }
  }

  /// Returns a term such as "paragraph", unless the next word is joined to it: `罚款五万元` cites
  /// nothing.
  private func part(_ at: Int) -> Found? {
    term(at, .part).flatMap { gap(before: $0.words.upperBound).isEmpty ? nil : $0 }
  }

  /// Whether a word for a part of a text is so short that it may be an abbreviation: `Art. 5`.
  private func isShort(_ part: Found) -> Bool {
    extent(part.words).count <= Self.longestAbbreviation
  }

  /// UTF-8 bytes of `para`.
  private static let longestAbbreviation = 4

  /// Whether a word is worth a closer look: it begins a term that cites, precedes a slash, or
  /// follows a title mark.
  private func mayCite(_ at: Int) -> Bool {
    if !words[at].sense.kinds.isDisjoint(with: .citing) { return true }
    let (start, end) = (words[at].start, words[at].end)
    return end < bytes.count && bytes[end] == UInt8(ascii: "/")
      || start > 2 && bytes[start - 1] == 0x8A
  }

  /// Returns the numbers of a list, each with what is added to it: `4, 7 and 9`, `60/252`,
  /// `41 (Rev. Quito, 2015)`.
  private func numbers(from start: Int, _ kind: Int32, isCounted: Bool = false) -> [Citation] {
    var list: [Citation] = []
    var (at, isJoined, isRange) = (start, true, false)
    while at < words.count,
      words[at].isNumber || isJoined && isLetter(at) || isCounted && at == start,
      at == start || isNear(at, ",;()-–")
    {
      let end = end(ofNumber: at)
      if isRange, let first = list.popLast()?.words.lowerBound {
        list.append(Citation(kind: kind, words: first..<end, last: at))
      } else {
        list.append(Citation(kind: kind, words: at..<end))
      }
      at = dated(end)
      isRange = at < words.count && gap(before: at).isDash
      isJoined = at < words.count && gap(before: at).contains { $0 != 0x20 }
      if let joint = term(at, Categories(.and, .or, .through)), isNear(at, ",)"),
        joint.term.category != .through || isBare(at + 1)
      {
        (at, isJoined, isRange) = (at + 1, true, joint.term.category == .through)
      }
    }
    return list
  }

  /// Returns the end of a number with all that is part of it.
  private func end(ofNumber at: Int) -> Int { addition(suffixed(compound(at))) }

  /// Returns the end of a suffix that is part of the number before it, or the place itself:
  /// `9 bis`.
  private func suffixed(_ at: Int) -> Int {
    // In German `5 bis 7` is a range.
    guard isNear(at), let end = term(at, .suffix)?.words.upperBound,
      end == words.count || !words[end].isNumber || !isNear(end)
    else { return at }
    return end
  }

  /// Whether a number is neither a date nor an amount, unlike the 7 of
  /// `raises that of Article 5 to 7 francs`.
  private func isBare(_ at: Int) -> Bool {
    guard date(at) == nil else { return false }
    return numeral(at).flatMap(figure)?.measure.isEmpty != false
  }

  /// Returns the end of the date of what is cited, where another number follows:
  /// `1325 (2000) of 31 October 2000 and`.
  private func dated(_ at: Int) -> Int {
    guard isNear(at, ")"), term(at, .link) != nil, let end = date(at + 1), end < words.count,
      term(end, .and) != nil || gap(before: end).contains(UInt8(ascii: ","))
    else { return at }
    return end
  }

  /// Whether a word is a letter or Roman numeral used as a number: `A`, `IV`, `(b)`, `iii)`.
  private func isLetter(_ at: Int) -> Bool {
    let word = bytes[words[at].range]
    guard word.count <= Self.longestNumeral else { return false }
    let isClosed = words[at].end < bytes.count && bytes[words[at].end] == UInt8(ascii: ")")
    let isNumeral = word.allSatisfy { (isClosed ? "IVXLCivxlc" : "IVXLC").utf8.contains($0) }
    return isNumeral
      || word.count == 1 && (isClosed ? word.allSatisfy(\.isLetter) : word.allSatisfy(\.isUpper))
  }

  /// Letters of the longest Roman numeral.
  private static let longestNumeral = 7

  /// Whether a word is a numeral right before what it counts: `二条`.
  private func counts(_ at: Int) -> Bool {
    term(at, Categories(.number, .single))?.words.count == 1 && instrument(after: at + 1) > at + 1
  }

  /// Returns the end of what is in round brackets right after a citation, or the place itself.
  private func addition(_ at: Int) -> Int {
    let end = instrument(after: at)
    guard end < words.count else { return at }
    let from = words[end].start
    let rest = bytes[from..<min(bytes.count, from + Self.longestAddition)]
    let gap = gap(before: end)
    let close: Int?
    if gap.elementsEqual("（".utf8) {
      close = rest.indices.first { bytes[$0...].starts(with: "）".utf8) }
    } else if gap.contains(UInt8(ascii: "(")),
      gap.allSatisfy({ $0 == 0x20 || $0 == UInt8(ascii: "(") })
    {
      close = rest.firstIndex(of: UInt8(ascii: ")"))
    } else {
      return at
    }
    guard let close, !isPlaceholder(from..<close) else { return at }
    return words[end...].firstIndex { $0.start > close } ?? words.count
  }

  /// Whether a range in brackets says only that something was taken out: `§ 5 (weggefallen)`.
  private func isPlaceholder(_ range: Range<Int>) -> Bool {
    Placeholder.words("(\(text.slice(range)))".utf8Span.span) != nil
  }

  /// Returns the end of the words right after a number that say what it numbers: `第41号决议`.
  private func instrument(after at: Int) -> Int {
    var end = at
    while isNear(end), gap(before: end).isEmpty,
      let found = term(end, Categories(.part, .instrument))
    {
      end = found.words.upperBound
    }
    return end
  }

  /// Returns the end of the words that slashes, points, hyphens and brackets join into one:
  /// `60/252`, `DT/4(Rev.1)-E`.
  private func compound(_ at: Int) -> Int {
    let last = min(words.count, at + Self.longestCompound)
    var end = at + 1
    while end < last, joins(end) { end += 1 }
    return end
  }

  /// The most words, each slash one of them, that are joined into one; a ceiling on cost.
  private static let longestCompound = 64

  private func joins(_ at: Int) -> Bool {
    let gap = gap(before: at)
    if gap.isEmpty { return isSlash(at) || isSlash(at - 1) }
    return gap.allSatisfy(".()-".utf8.contains)
  }

  /// Returns a symbol with slashes and letters: `A/RES/60/252` and `TD/4`, not `3/5/2031`.
  private func symbol(_ at: Int) -> [Citation]? {
    let end = addition(compound(at))
    let slashes = bytes[extent(at..<end)].count { $0 == UInt8(ascii: "/") }
    guard slashes > 1 || slashes == 1 && isSeries(at),
      words[at..<end].contains(where: \.isNumber), !words[at..<end].allSatisfy(\.isNumber)
    else { return nil }
    return [Citation(kind: KeyTag.symbol.rawValue, words: at..<end)]
  }

  /// Letters of a series of documents; `HTTP/2` is none.
  private static let seriesLetters = 2...3

  /// Whether a word is the capitals of a series of documents before the number of one: `TD/4`.
  private func isSeries(_ at: Int) -> Bool {
    let word = bytes[words[at].range]
    return at + 2 < words.count && isSlash(at + 1) && words[at + 2].isNumber
      && Self.seriesLetters.contains(word.count) && word.allSatisfy(\.isUpper) && !isMoney(at)
  }

  private func isSlash(_ at: Int) -> Bool {
    words[at].range.count == 1 && bytes[words[at].start] == UInt8(ascii: "/")
  }
}

extension ArraySlice<UInt8> {
  /// Whether it is a hyphen or dash, with or without spaces around it.
  fileprivate var isDash: Bool {
    let marks = String(decoding: self, as: UTF8.self).filter { $0 != " " }
    return marks == "-" || marks == "–"
  }
}
