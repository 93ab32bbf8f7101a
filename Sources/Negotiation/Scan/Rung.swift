/// A verb or modal with its step on a scale.
struct Rung: Sendable, Hashable {
  let scale: Scale
  let step: Int
  let line: Int32
  /// UTF-8 offsets in the text, with what strengthens it.
  let range: Range<Int>
  /// The same with an adjacent negation; nil without one.
  var denied: Range<Int>?
  /// Whether such a negation or the subject of its sentence negates it.
  var isNegated = false
  var isStressed = false
  var isOption = false
  /// Whether it binds as a keyword in capitals: `A client MUST`.
  var isKeyword = false

  /// Whether it negates something required or recommended: `should not`, `shall not`.
  var deniesDuty: Bool { isNegated && step >= Self.recommended }

  /// The step of "should" on the scale of modals.
  private static let recommended = 3

  /// What a rung says.
  struct Meaning: Hashable, Comparable {
    let line: Int32
    let isNegated: Bool
    let isStressed: Bool
    let isKeyword: Bool

    static func < (first: Self, second: Self) -> Bool {
      if first.line != second.line { return first.line < second.line }
      if first.isNegated != second.isNegated { return second.isNegated }
      if first.isStressed != second.isStressed { return second.isStressed }
      return !first.isKeyword && second.isKeyword
    }
  }

  var meaning: Meaning {
    Meaning(line: line, isNegated: isNegated, isStressed: isStressed, isKeyword: isKeyword)
  }

  /// Whether both say the same.
  func says(_ other: Rung) -> Bool { meaning == other.meaning }
}
