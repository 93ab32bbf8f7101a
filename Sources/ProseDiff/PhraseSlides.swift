import Prose

extension [Edit] {
  /// The edits with words that are only put in or only struck where phrases part, if they may stand
  /// there as well: `{+The Bureau shall meet. +}The Council`, not `The {+Bureau shall meet. The +}Council`.
  func slidToPhrases() -> [Edit] {
    var edits = self
    var at = 0
    while at < edits.count {
      if let slide = PhraseSlide(edits, at), let shift = slide.shift {
        let slid = slide.slid(by: shift)
        edits.replaceSubrange(slide.run, with: slid)
      }
      at += 1
    }
    return edits
  }
}

/// A run of words that is only put in or only struck, between words that are kept.
struct PhraseSlide {
  /// The places of the edits, those beside the run included.
  let run: Range<Int>
  private let operation: Edit.Operation
  private let text: [UInt8]
  /// Where the run lies in the text.
  private let changed: Range<Int>
  /// How far it may go to the left, not above 0, and to the right.
  private let reach: ClosedRange<Int>
  private let beginsText: Bool
  private let endsText: Bool

  /// Nil where the change is no such run, or cannot slide.
  init?(_ edits: [Edit], _ at: Int) {
    let edit = edits[at]
    let before = at > 0 ? edits[at - 1] : nil
    let after = at + 1 < edits.count ? edits[at + 1] : nil
    guard edit.operation != .equal, before?.operation ?? .equal == .equal,
      after?.operation ?? .equal == .equal
    else { return nil }
    let (left, right) = (before?.text.utf8, after?.text.utf8)
    let goesLeft = left?.last == edit.text.utf8.last
    let goesRight = right?.first == edit.text.utf8.first
    guard goesLeft || goesRight else { return nil }
    text = [UInt8]((before?.text ?? "").utf8) + edit.text.utf8 + (after?.text ?? "").utf8
    changed = (left?.count ?? 0)..<text.count - (right?.count ?? 0)
    run = (before == nil ? at : at - 1)..<(after == nil ? at + 1 : at + 2)
    operation = edit.operation
    beginsText = run.lowerBound == 0
    endsText = run.upperBound == edits.count
    let (least, most) = (beginsText ? 0 : 1, endsText ? text.count : text.count - 1)
    reach = Self.reach(text, changed, least..<most)
  }

  private static func reach(
    _ text: [UInt8], _ changed: Range<Int>, _ bounds: Range<Int>
  ) -> ClosedRange<Int> {
    var (left, right) = (0, 0)
    while changed.lowerBound - left > bounds.lowerBound,
      text[changed.lowerBound - left - 1] == text[changed.upperBound - left - 1]
    {
      left += 1
    }
    while changed.upperBound + right < bounds.upperBound,
      text[changed.lowerBound + right] == text[changed.upperBound + right]
    {
      right += 1
    }
    return -left...right
  }

  /// How far to slide; nil where no place is better than the one it has.
  var shift: Int? {
    let here = worth(0)
    let best = reach.map { ($0, worth($0)) }.max { ($0.1, -abs($0.0)) < ($1.1, -abs($1.0)) }
    return best.flatMap { $0.1 > here ? $0.0 : nil }
  }

  func slid(by shift: Int) -> [Edit] {
    let (start, end) = (changed.lowerBound + shift, changed.upperBound + shift)
    let edits: [Edit] = [
      Edit(.equal, String(decoding: text[..<start], as: UTF8.self)),
      Edit(operation, String(decoding: text[start..<end], as: UTF8.self)),
      Edit(.equal, String(decoding: text[end...], as: UTF8.self)),
    ]
    return edits.filter { !$0.text.isEmpty }
  }
}

// MARK: - Where phrases part

extension PhraseSlide {
  /// How well a change begins and ends at two places; 0 where one of them is inside of a word. Whole
  /// brackets count for more than where phrases part.
  private func worth(_ shift: Int) -> Int {
    let (start, end) = (changed.lowerBound + shift, changed.upperBound + shift)
    guard let before = parting(start), let after = parting(end) else { return 0 }
    let brackets = holdsWholeBrackets(start..<end) ? 2 * Parting.sentences.rawValue : 0
    return before.rawValue + after.rawValue + brackets
  }

  /// Whether each square bracket of ASCII in a run has its other one there.
  private func holdsWholeBrackets(_ run: Range<Int>) -> Bool {
    var depth = 0
    for byte in text[run] where depth >= 0 {
      if byte == UInt8(ascii: "[") { depth += 1 }
      if byte == UInt8(ascii: "]") { depth -= 1 }
    }
    return depth == 0
  }

  /// What parts at a place, the strongest last.
  private enum Parting: Int {
    case words = 1
    case phrases, sentences
  }

  /// Nil inside of a word, and before white space that follows one of its kind.
  private func parting(_ place: Int) -> Parting? {
    if beginsText, place == 0 { return .sentences }
    if endsText, place == text.count { return .sentences }
    guard isCharacterStart(place) else { return nil }
    let (before, after) = (text.span.scalar(start(of: place - 1)), text.span.scalar(place))
    if before == "\n" || after == "\n" { return .sentences }
    if before == " " { return after == " " ? nil : mark(before: place - 1) ?? .words }
    if Self.isWide(before) { return Self.strength(of: before) }
    return after == " " || text[place].isMark ? .words : nil
  }

  /// The parting that a mark before a space tells, past quotation marks and brackets that close.
  private func mark(before space: Int) -> Parting? {
    var place = space
    while place > 0 {
      place = start(of: place - 1)
      let scalar = text.span.scalar(place)
      if let strength = Self.strength(of: scalar) { return strength }
      guard scalar.properties.isQuotationMark || scalar == ")" || scalar == "]" else { return nil }
    }
    return nil
  }

  private static func strength(of mark: Unicode.Scalar) -> Parting? {
    switch mark {
    case ".", ";", ":", "?", "!", "\u{3002}", "\u{FF1B}", "\u{FF1A}", "\u{FF1F}", "\u{FF01}",
      "\u{61B}",
      "\u{61F}", "\u{964}":
      .sentences
    case ",", "\u{2013}", "\u{2014}", "\u{3001}", "\u{FF0C}", "\u{60C}": .phrases
    default: nil
    }
  }

  /// Marks of Chinese and Japanese, which no space follows.
  private static func isWide(_ mark: Unicode.Scalar) -> Bool {
    0x3001...0x3002 ~= mark.value || 0xFF01...0xFF1F ~= mark.value
  }

  private func isCharacterStart(_ place: Int) -> Bool { text[place] & 0xC0 != 0x80 }

  private func start(of place: Int) -> Int {
    var place = place
    while !isCharacterStart(place) { place -= 1 }
    return place
  }
}

extension UInt8 {
  /// Whether it is a mark of ASCII that stands after a word: `the safety{+, the health+}, and`.
  fileprivate var isMark: Bool {
    switch self {
    case UInt8(ascii: ","), UInt8(ascii: "."), UInt8(ascii: ";"), UInt8(ascii: ":"),
      UInt8(ascii: ")"), UInt8(ascii: "]"):
      true
    default: false
    }
  }
}
