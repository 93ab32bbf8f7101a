import Prose
import Workers

/// The numbers by which the clauses of two documents may cite others, recognized by their words:
/// those after a word such as "paragraph", a lead heading or `第`, and those in an unmistakable
/// form, such as `OP2` or `4.3`.
///
/// It finds every number that `CitingWords` treats as a reference, and some more, at a fraction of
/// the cost.
struct CitedNumbers: Sendable {
  /// The possible roles of each word in a reference.
  private let uses: [Use]
  /// For each word by which a clause is cited, the roots of its numbers; two for a range.
  private var roots: [Int32: [CitedLabel.Number]] = [:]

  private struct Use: OptionSet {
    let rawValue: UInt8

    /// It comes before a number.
    static let names = Use(rawValue: 1)
    /// Whatever follows it is a number.
    static let counts = Use(rawValue: 2)
    static let number = Use(rawValue: 4)
    /// It comes between the numbers of a list.
    static let joins = Use(rawValue: 8)
    /// It is a number that by itself names what it cites.
    static let alone = Use(rawValue: 16)
  }

  init(
    _ documents: Sides<Document>, _ headings: Sides<HeadingsAbove>, _ words: Sides<Features>,
    _ lexicon: inout Lexicon, _ workers: Workers
  ) {
    let kinds = CitedKind.words.map { lexicon.number(of: $0) }
    let joining = (ReferenceRoles([.joining, .ranging]).words + String.ordinalsOfLabels).map {
      lexicon.number(of: $0)
    }
    var uses = lexicon.facts { Self.use($0).rawValue }.map(Use.init)
    for (word, kind) in zip(CitedKind.words, kinds) {
      uses[Int(kind)].insert(CitedKind(word) == .ordinal ? [.names, .counts] : .names)
    }
    for word in joining { uses[Int(word)].insert(.joins) }
    for side in [Side.old, .new] {
      for heading in headings[side].headings
      where documents[side].clauses[Int(heading)].level == Clause.leadLevel {
        if let last = words[side].words(Int(heading)).last { uses[Int(last)].insert(.names) }
      }
    }
    self.uses = uses
    let found = workers.sides { [uses] in Self.numbers(words[$0], uses) }
    let numbers = found.old.union(found.new)
    guard !numbers.isEmpty else { return }
    for number in numbers { roots[number] = Self.roots(lexicon.bytes(of: number)) }
  }

  /// Whether no clause cites another.
  var isEmpty: Bool { roots.isEmpty }

  /// Whether `holds` is true of any number by which some words may cite a clause.
  func contain(
    _ words: ArraySlice<Int32>, where holds: (CitedLabel.Number) -> Bool
  ) -> Bool {
    var isFound = false
    Self.forEachNumber(in: words, uses) { word in
      isFound = roots[word]?.contains(where: holds) == true
      return !isFound
    }
    return isFound
  }

  // MARK: - Numbers

  private static func numbers(_ words: Features, _ uses: [Use]) -> Set<Int32> {
    var numbers: Set<Int32> = []
    for clause in 0..<words.count {
      forEachNumber(in: words.words(clause), uses) {
        numbers.insert($0)
        return true
      }
    }
    return numbers
  }

  /// Calls `tell` with one number after another, until it returns false.
  private static func forEachNumber(
    in words: ArraySlice<Int32>, _ uses: [Use], _ tell: (Int32) -> Bool
  ) {
    let uses = uses.span
    var at = words.startIndex
    while at < words.endIndex {
      let use = uses[Int(words[at])]
      if use.contains(.alone), !tell(words[at]) { return }
      at += 1
      guard !use.isDisjoint(with: [.names, .alone]) else { continue }
      if use.contains(.counts), at < words.endIndex, !tell(words[at]) { return }
      while at < words.endIndex {
        let next = uses[Int(words[at])]
        if next.contains(.number), !tell(words[at]) { return }
        guard !next.isDisjoint(with: [.number, .joins]), !next.contains(.names) else { break }
        at += 1
      }
    }
  }

  // MARK: - Words

  /// Returns the possible roles of a word, judged by its form.
  private static func use(_ word: ArraySlice<UInt8>) -> Use {
    guard let first = word.first, let last = word.last, isNumber(word) else { return [] }
    var use: Use = .number
    let hasStops = word.contains(UInt8(ascii: "."))
    if last.isDigit, !first.isDigit || hasStops { use.insert(.alone) }
    return use
  }

  /// Whether a lower-case word may be a number: digits, Chinese numerals, a single letter, or a
  /// Roman numeral.
  static func isNumber(_ word: some Collection<UInt8>) -> Bool {
    var (count, isRoman) = (0, true)
    for byte in word {
      if byte.isDigit { return true }
      let isInner = byte & 0xC0 == 0x80 || byte <= UInt8.space
      if !isInner { count += 1 }
      isRoman = isRoman && byte.isLower && roman & 1 << UInt32(byte - UInt8(ascii: "a")) != 0
    }
    guard let first = word.first else { return false }
    if first >= 0x80 {
      let scalars = String(decoding: word, as: UTF8.self).unicodeScalars
      if scalars.contains(where: { Numerals.digit($0) != nil }) { return true }
      if first >= firstOfIdeographs { return scalars.allSatisfy(HanNumber.holds) }
      return count == 1 && scalars.first?.properties.isAlphabetic == true
    }
    return count == 1
      ? first.isLetter : isRoman && String(decoding: word, as: UTF8.self).isRomanNumber
  }

  /// The first byte of the first ideographs and kana, which are not letters of labels.
  private static let firstOfIdeographs: UInt8 = 0xE3
  /// The letters of Roman numerals as bits, starting from `a`.
  private static let roman = "ivxlcdm".utf8.reduce(0 as UInt32) {
    $0 | 1 << UInt32($1 - UInt8(ascii: "a"))
  }

  /// Returns the roots of the numbers in a word, without the bytes by which `Folding` marks unit
  /// signs.
  private static func roots(_ word: ArraySlice<UInt8>) -> [CitedLabel.Number] {
    let bytes = word.filter { $0 > UInt8.space }
    let span = bytes.span
    let ends = span.ends(ofRange: 0..<span.count)
    let first = CitedLabel.Number(span.lowercased(ends.first)).root
    return ends.second.map { [first, CitedLabel.Number(span.lowercased($0)).root] } ?? [first]
  }
}
