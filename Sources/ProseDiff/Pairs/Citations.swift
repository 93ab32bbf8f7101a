import Prose
import Workers

/// The instrument that a clause opens by citing: the number in "Resolution 102 (Rev. …)".
///
/// The number is the identity of the clause; the year and revision may change.
struct Citations {
  private let words: Sides<Features>
  /// The number of the instrument, as a word, for each clause that opens by citing one.
  private let numbers: Sides<[Int: Int32]>

  /// The words within which a citation must begin.
  private static let reach = 4
  /// The same where each character is a word.
  private static let reachOfCharacters = 16

  init(_ words: Sides<Features>, _ lexicon: inout Lexicon, _ workers: Workers) {
    let signs = Signs(&lexicon)
    self.words = words
    numbers = workers.sides { Self.numbers(words[$0], signs) }
  }

  /// Whether two clauses open by citing different instruments, neither of which the other clause
  /// names.
  func disagree(_ from: Int, _ to: Int) -> Bool {
    guard let own = numbers.old[from], let other = numbers.new[to], own != other else {
      return false
    }
    return !words.new.words(to).contains(own) && !words.old.words(from).contains(other)
  }

  private static func numbers(_ features: Features, _ signs: Signs) -> [Int: Int32] {
    var numbers: [Int: Int32] = [:]
    for clause in 0..<features.count {
      let words = features.words(clause).prefix(reachOfCharacters + 2)
      let found = words.indices.lazy.compactMap { place in
        let isNear = place - words.startIndex < reach
        return signs.number(in: words[place...], isInstrumentNear: isNear)
      }
      if let number = found.first { numbers[clause] = number }
    }
    return numbers
  }

  /// The words by which a citation is recognized.
  private struct Signs {
    private let isInstrument: [Bool]
    private let isAct: [Bool]
    private let hasDigit: [Bool]
    private let isSlashed: [Bool]
    private let ordinal: Int32
    private let ordinalEnd: Int32

    init(_ lexicon: inout Lexicon) {
      (ordinal, ordinalEnd) = (lexicon.number(of: "第"), lexicon.number(of: "号"))
      let instruments = Instruments.numbered.map { lexicon.number(of: $0) }
      let acts = Instruments.slashed.map { lexicon.number(of: $0) }
      isInstrument = lexicon.words(among: instruments)
      isAct = lexicon.words(among: acts)
      hasDigit = lexicon.words(where: { $0.contains(where: \.isDigit) })
      isSlashed = lexicon.words(where: {
        $0.contains(UInt8(ascii: "/")) && $0.contains(where: \.isDigit)
      })
    }

    /// Returns the number that some words begin by citing: `Resolution 102`,
    /// `Regulation (EU) 2016/679`, `第102号`.
    func number(in words: ArraySlice<Int32>, isInstrumentNear: Bool) -> Int32? {
      guard let first = words.first, let number = words.dropFirst().first else { return nil }
      let isInstrument = isInstrumentNear && isInstrument[Int(first)]
      let isOrdinal = first == ordinal && words.dropFirst(2).first == ordinalEnd
      if isInstrument || isOrdinal, hasDigit[Int(number)] { return number }
      guard isInstrument || isInstrumentNear && isAct[Int(first)] else { return nil }
      return words.dropFirst().prefix(2).first { isSlashed[Int($0)] }
    }
  }
}

extension Lexicon {
  /// Returns, for each word, whether it is one of some.
  fileprivate func words(among some: [Int32]) -> [Bool] {
    var words = [Bool](repeating: false, count: count)
    for word in some { words[Int(word)] = true }
    return words
  }
}
