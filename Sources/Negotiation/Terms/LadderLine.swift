import Prose

/// One line of a language's file: `verb directing 4: urge | urges | urging`,
/// `actor name: Associates`.
struct LadderLine: Sendable, Hashable {
  let category: Category
  let scale: Scale?
  private(set) var step: Int
  /// Whether its terms always begin with a capital letter.
  let isOfNames: Bool
  /// Whether its numbers are often parts of names, and so are reported only where they changed by
  /// themselves or were exchanged for another: `number light: annual`.
  let isLight: Bool
  /// Whether its numbers are ordinals, as light ones are if they are whole:
  /// `number nth: eightieth=80`.
  let isOrdinal: Bool
  /// Whether its numbers are fractions only before what they are a part of, and else name which one:
  /// `number part: a third=1/3`.
  let isOfParts: Bool
  /// Where the terms are in the file; and, after an equals sign, the value of a number, the month
  /// of the year or the sign of a unit: the 2 of `two=2`, the m of `metre | metres=m`; `×12`
  /// multiplies. Of words of opposite meaning, the ones and the others.
  private(set) var terms: Range<Int>
  private(set) var value: Range<Int>?

  /// Reads a line; nil where it is malformed.
  init?(_ file: Span<UInt8>, _ line: Range<Int>) {
    guard let colon = file.first(UInt8(ascii: ":"), in: line) else { return nil }
    let equals = file.first(UInt8(ascii: "="), in: colon..<line.upperBound)
    let head = file.words(line.lowerBound..<colon)
    guard let category = head.first.flatMap({ Category.named[$0] }) else { return nil }
    let step = head.last.flatMap { Int($0) }
    let scale = category == .modal ? .modal : head.dropFirst().first.flatMap(Scale.init(rawValue:))
    let needsScale = category == .verb || category == .modal
    let isNumber = Categories(.number, .single, .short, .month).contains(category.set)
    guard needsScale == (scale != nil && step != nil), colon + 1 < equals ?? line.upperBound,
      (isNumber || category == .opposite) == (equals != nil)
        || Categories.measures.contains(category.set)
    else { return nil }
    self.category = category
    self.scale = scale
    self.step = step ?? 0
    isOfNames = head.dropFirst().first == "name"
    isLight = head.dropFirst().first == "light"
    isOrdinal = isLight || head.dropFirst().first == "nth"
    isOfParts = head.dropFirst().first == "part"
    terms = colon + 1..<(equals ?? line.upperBound)
    value = equals.map { $0 + 1..<line.upperBound }
  }

  /// A line for each side of its equals sign, as steps 0 and 1, where both are words.
  var sides: [LadderLine] {
    guard category == .opposite, let value else { return [self] }
    var (one, other) = (self, self)
    (one.value, other.value) = (nil, nil)
    (other.step, other.terms) = (1, value)
    return [one, other]
  }
}

extension Span<UInt8> {
  /// Returns the first place of a byte in a range; nil where there is none.
  func first(_ byte: UInt8, in range: Range<Int>) -> Int? {
    for at in range where self[at] == byte { return at }
    return nil
  }

  /// Returns the words of a range, separated by spaces.
  func words(_ range: Range<Int>) -> [String] {
    var words: [String] = []
    var start = range.lowerBound
    for at in range.lowerBound...range.upperBound
    where at == range.upperBound || self[at] == UInt8(ascii: " ") {
      if at > start { words.append(string(start..<at)) }
      start = at + 1
    }
    return words
  }

  /// The lines of a file that are neither empty nor a comment.
  var tellingLines: [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = 0
    while start < count {
      let end = first(UInt8(ascii: "\n"), in: start..<count) ?? count
      if end > start, self[start] != UInt8(ascii: "#") { lines.append(start..<end) }
      start = end + 1
    }
    return lines
  }
}
