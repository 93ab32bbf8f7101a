import Prose

/// The marks of a wording that are more than presentation.
struct Marks {
  /// What comes before the wording, the attribution inside it, and what comes after it, as folded
  /// words and brackets: `(agreed)`, `EU:`, `(Country X)`.
  private let status: [[[UInt8]]]
  /// Its square brackets, each with the number of words after it.
  private let brackets: [Mark]
  /// Punctuation after a negation: `No, States shall` and `No States shall`.
  private let stops: [Mark]
  /// Its numbers with grouped digits.
  private let numbers: [GroupedDigits]
  /// Its words that may be unit signs, by the number of words after each.
  private let signs: [Int: Sign]
  private let telling: TellingMarks
  /// Its keywords in capitals, after a word that is not.
  private let keywords: [Mark]
  private let words: Int

  private struct Mark: Hashable {
    let mark: String
    let wordsAfter: Int
  }

  /// A word that may be a unit sign.
  private struct Sign {
    let sign: UnitSign
    let followsFigure: Bool

    /// Whether another with the same letters means the same. It does where one of them follows no
    /// figure and neither is written as a sign; where only one is among words in capitals; and in
    /// another normalization form, as no sign has letters with several.
    func agrees(with other: Sign) -> Bool {
      guard followsFigure && other.followsFigure || sign.isWritten || other.sign.isWritten,
        sign.isAmongCapitals == other.sign.isAmongCapitals, sign.length == other.sign.length
      else { return true }
      return sign.isAmongCapitals
        ? sign.capitals == other.sign.capitals
        : sign.tellingCapitals == other.sign.tellingCapitals
    }
  }

  init(_ text: String) {
    let (span, bytes) = (text.utf8Span.span, Array(text.utf8))
    let around = StatusMarks(span)
    let wording = around.wording
    let names = around.attribution(span)?.ofMark ?? wording.lowerBound..<wording.lowerBound
    var found: [(mark: String, words: Int)] = []
    var words = 0
    var isNegated = false
    var numbers: [GroupedDigits] = []
    var signs: [(sign: Sign, words: Int)] = []
    var telling = TellingMarks()
    var keywords: [(mark: String, words: Int)] = []
    var isAfterSmall = false
    var tokens = Tokenizer()
    while let token = tokens.next(span), token.start < wording.upperBound {
      if token.start < wording.lowerBound || names.contains(token.start) { continue }
      let shown = String(decoding: bytes[token.start..<token.end], as: UTF8.self)
      telling.take(shown, isWord: token.isWord)
      if token.isWord {
        words += 1
        isNegated = Self.negations.contains(shown.lowercased())
        if isAfterSmall, Self.keywords.contains(shown) { keywords.append((shown, words)) }
        isAfterSmall = shown.utf8.contains(where: \.isLower)
        let run = token.start..<token.end
        if bytes[token.start].isDigit,
          let number = GroupedDigits(shown, isAmount: Amounts.holds(span, run))
        {
          numbers.append(number)
        }
        if let sign = UnitSign(span, run, anywhere: true) {
          signs.append((Sign(sign: sign, followsFigure: UnitSign(span, run) != nil), words))
        }
      } else if Self.brackets.contains(shown) || isNegated && Self.stops.contains(shown) {
        found.append((shown, words))
      }
    }
    telling.end()
    let marks = found.map { Mark(mark: $0.mark, wordsAfter: words - $0.words) }
    self.keywords = keywords.map { Mark(mark: $0.mark, wordsAfter: words - $0.words) }
    status = [0..<wording.lowerBound, names, wording.upperBound..<span.count].map {
      Self.folded(span, $0)
    }
    brackets = marks.filter { Self.brackets.contains($0.mark) }
    stops = marks.filter { !Self.brackets.contains($0.mark) && $0.wordsAfter > 0 }
    (self.words, self.numbers, self.telling) = (words, numbers, telling)
    self.signs = Dictionary(uniqueKeysWithValues: signs.map { (words - $0.words, $0.sign) })
  }

  /// Returns the words and brackets of a run, folded so that those treated as the same are equal.
  private static func folded(_ text: Span<UInt8>, _ run: Range<Int>) -> [[UInt8]] {
    var (folding, tokens, folded) = (Folding(), Tokenizer(at: run.lowerBound), [[UInt8]]())
    while let token = tokens.next(text), token.start < run.upperBound {
      folding.fold(text, token.start, token.end)
      if token.isWord || enclosing.contains(folding.bytes) { folded.append(folding.bytes) }
    }
    return folded
  }

  /// Whether neither the meaning nor the state shown differs.
  func areSame(as other: Marks) -> Bool { sayTheSame(as: other) && !showAnotherState(than: other) }

  /// Whether the following are the same: brackets around a part of the wording, punctuation after
  /// negations, marks that carry meaning, the digit grouping of numbers, and the case of unit
  /// signs and keywords. Brackets around the whole say where the clause is, and nothing about its
  /// words.
  func sayTheSame(as other: Marks) -> Bool { inner == other.inner && agree(with: other) }

  /// The same, leaving brackets aside.
  func agree(with other: Marks) -> Bool {
    stops == other.stops && telling == other.telling && keywords == other.keywords
      && zip(numbers, other.numbers).allSatisfy { $0.agrees(with: $1) }
      && signs.allSatisfy { place, sign in other.signs[place]?.agrees(with: sign) != false }
  }

  /// Whether brackets or status differ.
  func showAnotherState(than other: Marks) -> Bool {
    status != other.status || brackets != other.brackets
  }

  private var inner: [Mark] { brackets.filter { 0 < $0.wordsAfter && $0.wordsAfter < words } }

  private static let brackets: Set<String> = ["[", "]", "［", "］", "【", "】"]
  private static let enclosing = Set(
    brackets.union(["(", ")", "（", "）"]).map { Array($0.utf8) })
  /// Words that bind only when in capitals. Source: RFC 2119 and RFC 8174 (BCP 14).
  private static let keywords: Set<String> = [
    "MUST", "REQUIRED", "SHALL", "SHOULD", "RECOMMENDED", "MAY", "OPTIONAL",
  ]
  private static let stops: Set<String> = [
    ",", ";", ":", ".", "!", "?", "，", "；", "：", "。", "、", "،", "؛",
  ]
  private static let negations: Set<String> = [
    "no", "not", "never", "nor", "non", "ne", "pas", "jamais", "nunca", "nein", "nicht", "не",
    "нет",
    "لا", "不", "未",
  ]
}
