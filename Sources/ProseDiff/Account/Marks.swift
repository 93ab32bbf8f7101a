import Prose

/// The marks of a wording that say more than how it looks.
struct Marks {
  /// What stands before the wording, of it and after it, as folded words and brackets: `(agreed)`,
  /// `EU:`, `(Country X)`.
  private let status: [[[UInt8]]]
  /// Its square brackets, and the words that follow each.
  private let brackets: [Mark]
  /// Stops after a negation: `No, States shall` and `No States shall`.
  private let stops: [Mark]
  /// Its numbers of millions.
  private let numbers: [GroupedDigits]
  /// Its words that may be signs of units, by how many words follow.
  private let signs: [Int: Sign]
  private let telling: TellingMarks
  private let words: Int

  private struct Mark: Hashable {
    let mark: String
    let wordsAfter: Int
  }

  /// A word that may be the sign of a unit.
  private struct Sign {
    let sign: UnitSign
    let followsFigure: Bool

    /// Whether another of the same letters stands for the same: words that neither follow a figure nor are
    /// written as a sign do, those of which one alone stands among words in capitals, and those in another
    /// normalization form, as no sign has letters of several.
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
    var tokens = Tokenizer()
    while let token = tokens.next(span), token.start < wording.upperBound {
      if token.start < wording.lowerBound || names.contains(token.start) { continue }
      let shown = String(decoding: bytes[token.start..<token.end], as: UTF8.self)
      telling.take(shown, isWord: token.isWord)
      if token.isWord {
        words += 1
        isNegated = Self.negations.contains(shown.lowercased())
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
    status = [0..<wording.lowerBound, names, wording.upperBound..<span.count].map {
      Self.folded(span, $0)
    }
    brackets = marks.filter { Self.brackets.contains($0.mark) }
    stops = marks.filter { !Self.brackets.contains($0.mark) && $0.wordsAfter > 0 }
    (self.words, self.numbers, self.telling) = (words, numbers, telling)
    self.signs = Dictionary(uniqueKeysWithValues: signs.map { (words - $0.words, $0.sign) })
  }

  /// The words and brackets of a run, in the form in which two of them count as the same.
  private static func folded(_ text: Span<UInt8>, _ run: Range<Int>) -> [[UInt8]] {
    var (folding, tokens, folded) = (Folding(), Tokenizer(at: run.lowerBound), [[UInt8]]())
    while let token = tokens.next(text), token.start < run.upperBound {
      folding.fold(text, token.start, token.end)
      if token.isWord || enclosing.contains(folding.bytes) { folded.append(folding.bytes) }
    }
    return folded
  }

  /// Whether neither what is said differs nor the state that is shown.
  func areSame(as other: Marks) -> Bool { sayTheSame(as: other) && !showAnotherState(than: other) }

  /// Whether brackets around a part of the wording, stops after negations, marks that say something, what
  /// marks in numbers part and the case of units' signs are the same. Brackets around the whole say where the
  /// clause stands and nothing of its words.
  func sayTheSame(as other: Marks) -> Bool { inner == other.inner && agree(with: other) }

  /// The same but for brackets.
  func agree(with other: Marks) -> Bool {
    stops == other.stops && telling == other.telling
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
  private static let stops: Set<String> = [
    ",", ";", ":", ".", "!", "?", "，", "；", "：", "。", "、", "،", "؛",
  ]
  private static let negations: Set<String> = [
    "no", "not", "never", "nor", "non", "ne", "pas", "jamais", "nunca", "nein", "nicht", "не",
    "нет",
    "لا", "不", "未",
  ]
}
