/// The words of one or more lines, examined for whether they can be a heading.
struct HeadingWords {
  let run: ArraySlice<UInt8>
  /// Whether they end with a stop or a comma of any script, ignoring a note mark.
  let endsSentence: Bool

  /// The most words that a heading has; the longest of 64 ITU documents has 14.
  private static let longest = 16
  private static let longestLead = 30
  /// The most words of a lead line that ends with a comma.
  static let longestLeadAlone = 2
  /// The most lines that a heading is wrapped onto.
  static let mostLines = 6

  init(_ run: ArraySlice<UInt8>) {
    self.run = run
    endsSentence = Self.endsSentence(run)
  }

  init(_ source: SourceLines, _ lines: ClosedRange<Int>) {
    guard lines.count > 1 else {
      self.init(source.wording(lines.lowerBound))
      return
    }
    let parts = lines.map { source.wording($0) }
    self.init(Array(parts.joined(separator: [UInt8.space]))[...])
  }

  /// Whether there are at most some number of words; two ideographs are treated as one word.
  /// Cost: reads no further than that many words.
  func hasAtMost(_ words: Int) -> Bool {
    var ideographs = 0
    var spaces = 0
    for byte in run {
      if byte.isSpace { spaces += 1 } else if byte.opensIdeograph { ideographs += 1 }
      if spaces + 1 + ideographs / 2 > words { return false }
    }
    return true
  }

  /// Whether there are no more words than a heading has, and they do not end like a sentence or a
  /// part of one.
  var mayBeHeading: Bool { !run.isEmpty && !endsSentence && hasAtMost(Self.longest) }

  /// Whether there are no more words than the longest lead heading has, and they do not end like a
  /// sentence.
  var mayLead: Bool { !run.isEmpty && !endsSentence && hasAtMost(Self.longestLead) }

  /// Whether they are one or two words that open with a lead word and end with a comma, as Russian
  /// headings do: `признавая,`.
  var isLeadAlone: Bool {
    run.last == UInt8(ascii: ",") && hasAtMost(Self.longestLeadAlone)
      && HeadingWords(run.dropLast()).leads
  }

  /// Whether they open with a lead word in lower case and end with a comma, as a heading above a list
  /// does that says more of whom it addresses: `instructs the Council, after consultations,`.
  var leadWithComma: Bool {
    run.last == UInt8(ascii: ",") && startsLower && leads && hasAtMost(Self.longestLead)
  }

  private static func endsSentence(_ run: ArraySlice<UInt8>) -> Bool {
    let end = NoteMarks.wordingEnd(run)
    guard end > run.startIndex else { return false }
    switch run[end - 1] {
    case UInt8(ascii: "."), UInt8(ascii: ";"), UInt8(ascii: ","): return true
    case 0x80...: return WideStops.parts.contains { run[..<end].ends(with: $0) }
    default: return false
    }
  }

  /// Whether they end with a colon, or a dash in its place, and so open what follows: `means—`.
  var endsWithColon: Bool {
    let length = OpenEnd.length(run)
    return length == 1 || length > 0 && length < run.count
  }

  /// Whether a sentence ends before the last word: with a semicolon, a full stop after a word of
  /// four letters or more and before a capital, or a stop of a script without capitals.
  var holdsSentence: Bool {
    var letters = 0
    for at in run.indices.dropLast() {
      let byte = run[at]
      if byte == UInt8(ascii: ";") { return true }
      if byte == UInt8(ascii: "."), letters >= 4, run[at + 1].isSpace,
        run[(at + 2)...].first?.isUpper == true
      {
        return true
      }
      letters = byte.isLetter || byte >= 0x80 ? letters + 1 : 0
    }
    return WideStops.inner.contains { stop in
      run.indices.contains { run[$0] == stop[0] && run[$0...].starts(with: stop) }
    }
  }

  /// Whether they begin with a lead word, ignoring emphasis.
  var leads: Bool {
    guard run.contains(where: \.isEmphasis) else { return LeadWords.isAtStart(of: run.span) }
    let bare = run.filter { !$0.isEmphasis }
    return LeadWords.isAtStart(of: bare.span)
  }

  /// Whether they are a field: up to three words, a colon and more, such as `Apologies: none`.
  var isField: Bool {
    var words = 1
    for at in run.indices.dropLast() {
      if run[at] == UInt8(ascii: ":") { return at > run.startIndex && run[at + 1] == .space }
      if run[at] == .space { words += 1 }
      if words > Self.longestName { return false }
    }
    return false
  }

  private static let longestName = 3

  var startsLower: Bool { run.firstScalar?.isLower ?? false }

  /// Whether they are as a whole between `*`, `_` or `**`.
  var isEmphasized: Bool { Self.isEmphasized(run) }

  static func isEmphasized(_ run: ArraySlice<UInt8>) -> Bool {
    guard run.count > 2, let mark = run.first, run.last == mark, mark.isEmphasis
    else {
      return false
    }
    let width = run.prefix { $0 == mark }.count
    let inner = run.dropFirst(width).dropLast(width)
    guard let first = inner.first, let last = inner.last, !first.isSpace, !last.isSpace else {
      return false
    }
    return !inner.contains(mark)
  }

  /// Whether a sentence goes on in small letters from a first word or more in emphasis:
  /// `**port** means`.
  var goOnFromTerm: Bool {
    guard let mark = run.first, mark.isEmphasis else { return false }
    let term = run.drop { $0 == mark }
    guard let close = term.firstIndex(of: mark) else { return false }
    let rest = run[close...].drop { $0 == mark }
    return rest.first == .space && rest.dropFirst().firstScalar?.isLower == true
  }

  /// Whether they are more than one sentence, and not only a few words: `**Venue. Governing law.**`.
  var areSentences: Bool {
    holdsSentence && !hasAtMost(Self.longestParts) && Self.endsSentence(run.dropLast(trailingMarks))
  }

  /// The most words of a heading of several parts, each with a stop.
  private static let longestParts = 7

  /// The number of marks of emphasis at the end.
  private var trailingMarks: Int { run.reversed().prefix(while: \.isEmphasis).count }

  /// Whether they have four letters or more, all of them capitals, and are no markup.
  var isCapitals: Bool { capitals >= Self.fewestCapitals }

  /// Whether they have two or three letters, all of them such capitals: a heading among others or
  /// an abbreviation.
  var isShortCapitals: Bool { (2..<Self.fewestCapitals).contains(capitals) }

  private static let fewestCapitals = 4

  /// What comments, tags and the rows and fields of tables begin with: `|ICD = 240`.
  private static let markup = [UInt8]("<|!{".utf8)

  /// The count of the letters, where all are capitals; else 0.
  private var capitals: Int {
    guard let first = run.first, !Self.markup.contains(first) else { return 0 }
    var capitals = 0
    let words = run.span
    var at = 0
    while at < words.count {
      let scalar = words.scalar(at)
      at += UTF8.width(scalar)
      guard scalar.isLetter else { continue }
      guard scalar.isUpper else { return 0 }
      capitals += 1
    }
    return capitals
  }
}
