import Prose

/// A word in its role in citations: "paragraph" governs a number, "of" says that what it belongs to
/// follows.
struct CitingWord {
  /// In small letters, with ASCII digits.
  let text: String
  /// What it tells of references around it.
  let roles: ReferenceRoles
  /// What it names before a number.
  let kind: CitedKind?
  /// Whether it may be a number.
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
  fileprivate(set) var isClosed = false
}

extension CitingWord {
  /// Whether it has one of some roles.
  func plays(_ roles: ReferenceRoles) -> Bool { !self.roles.isDisjoint(with: roles) }

  /// Whether it is a single letter.
  var isLetter: Bool { text.count == 1 && text.first?.isLetter == true }

  /// Whether it is in the Cyrillic script, in whose languages nouns decline.
  var isCyrillic: Bool {
    text.unicodeScalars.first.map { (0x400...0x52F).contains($0.value) } == true
  }

  /// Whether it is in brackets: the 2 of "section (2)".
  var isBracketed: Bool { isClosed && gap.last.map { "(（".contains($0) } == true }
}

/// Reads the words of a wording, and what is between them.
struct CitingWordReader {
  private var words: [CitingWord] = []
  private var (sentence, period) = (0, 0)
  private var (opensSentence, isInTitle) = (true, false)
  private var gap = ""

  static func words(of text: String) -> [CitingWord] {
    let bytes = text.utf8Span.span
    var (reader, tokens) = (Self(), Tokenizer())
    while let token = tokens.next(bytes) {
      let run = token.start..<token.end
      if token.isWord { reader.readWord(bytes, run) } else { reader.readSign(bytes.string(run)) }
    }
    return reader.words
  }

  private mutating func readWord(_ bytes: Span<UInt8>, _ run: Range<Int>) {
    let isCapital = bytes.beginsWithCapital(run)
    let isAcronym = isCapital && Self.isAcronym(bytes.string(run))
    let ends = bytes.ends(ofRange: run)
    var next: Range<Int>? = ends.first
    while let part = next {
      let text = bytes.lowercased(part)
      words.append(
        CitingWord(
          text: text, roles: ReferenceRoles(of: text), kind: CitedKind(text),
          isNumber: CitedNumbers.isNumber(text.utf8),
          isName: isInTitle || !opensSentence && isCapital,
          isAcronym: isAcronym, sentence: sentence, period: period, gap: gap,
          endsRange: part != ends.first))
      next = part == ends.first ? ends.second : nil
    }
    (opensSentence, gap) = (false, "")
  }

  private mutating func readSign(_ sign: String) {
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

  private static func isAcronym(_ word: String) -> Bool {
    word.unicodeScalars.count(where: \.properties.isUppercase) > 1
  }

  private static let ends: Set<String> = [".", ";", ":", "。", "；", "：", "؛"]
  private static let stops: Set<String> = [".", "。"]
  private static let closing: Set<String> = [")", "）"]
}
