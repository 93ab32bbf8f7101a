/// A label found at the start of a line, and where the wording after it begins.
struct LabelMatch: Sendable, Hashable {
  /// Byte offsets of the label as printed.
  let label: Range<Int>
  /// Byte offset of the wording; the line's end where there is none.
  let textStart: Int
  let style: LabelStyle
  /// Place in its list, read as a number or letter and, where possible, as a Roman numeral; that is
  /// offset by `romanZero`, so that it follows no letter.
  let values: LabelValues
  /// Whether the form alone shows a label: `a)`, `12.`, `PP3`, `§ 4`, but not `12 that`.
  let isPlain: Bool
}

/// What shows where a number or letter ends.
enum LabelClosing: Sendable, Hashable {
  /// `12`
  case nothing
  /// `12.`
  case stop
  /// `12)`
  case bracket
  /// `(12)`, `（12）`
  case brackets
  /// `1°`, `1º`
  case degree
  /// `1、`
  case comma
  /// `1．`, `1）`
  case wide
}

/// The look that the labels of one list share.
enum LabelStyle: Sendable, Hashable {
  /// `-`, `•`, `*`, with the bullet's first byte.
  case bullet(UInt8)
  /// `12`, `12.`, `(12)`, `1°`.
  case number(LabelClosing)
  /// `3.2`, `1bis.1.1`, `E.3.1`: with the number of its parts.
  case path(Int)
  /// `a)`, `(iv)`, `b.`
  case lower(LabelClosing)
  case upper(LabelClosing)
  /// `PP6.bis`, `OP7ter`.
  case operative
  /// `Article 7`, `§ 4`, `第七条`, with the rank of the division in an outline, from 1.
  case division(Int)
  /// `(أ)`, `一、`, `（一）`, with the last byte.
  case otherScript(UInt8)

  /// Whether a label of this style is the whole of a clause's address in its section.
  var isAbsolute: Bool {
    switch self {
    case .path, .operative, .division: true
    default: false
    }
  }

  /// `1°`: outside a series a measure rather than a number.
  static let degree = LabelStyle.number(.degree)

  var isDivision: Bool { rank != nil }

  /// The rank of a division's label, or nil.
  var rank: Int? { if case .division(let rank) = self { rank } else { nil } }

  /// `a)`, `B.`
  var isLetter: Bool {
    switch self {
    case .lower, .upper: true
    default: false
    }
  }

  var isBullet: Bool { if case .bullet = self { true } else { false } }
}

extension LabelMatch {
  /// Whether this label can come right after `previous` in one list.
  func follows(_ previous: LabelMatch) -> Bool {
    guard style == previous.style else { return false }
    if style.isBullet { return true }
    return values.contains { value in
      previous.values.contains { value == $0 + 1 || value == $0 || Self.isInserted(value, $0) }
    }
  }

  static let romanZero = 1000
  /// The offset of a letter that others are inserted after: 501 for the `(a)` before `(aa)`.
  static let insertedZero = 500

  /// Whether one of two letters is inserted after the other or comes next after such ones: `(ba)`
  /// after `(b)`, `(c)` after `(ba)`.
  private static func isInserted(_ value: Int, _ last: Int) -> Bool {
    value <= 26 ? value + insertedZero == last + 1 : last <= 26 && value == last + insertedZero
  }

  /// Whether this label can open a list: 1, a, i or a bullet.
  var opens: Bool {
    style.isBullet || values.contains(1) || values.contains(Self.romanZero + 1)
  }

  /// Whether it can be read as a Roman numeral.
  var isRoman: Bool { style.isLetter && values.contains { $0 > Self.romanZero } }

  /// Whether it has a number or letter, and that is less than a limit, as a year is not.
  func isNumbered(below limit: Int) -> Bool { values.first.map { $0 < limit } ?? false }

  /// Whether the emphasis that opens before it closes right after it.
  func closesEmphasis(_ bytes: [UInt8]) -> Bool {
    label.upperBound < textStart && bytes[label.upperBound].isEmphasis
  }
}
