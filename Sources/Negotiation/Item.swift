import ProseDiff

/// Something that a wording says and that another may say otherwise: a qualifier, a number, a cited
/// paragraph.
struct Item: Sendable, Hashable {
  let flag: Change.Flag.Name
  /// Items of the same key say the same.
  let key: [Int32]
  /// UTF-8 offsets in the text.
  let range: Range<Int>
  /// Whether it stands in one of several options, of which none is chosen.
  let isOption: Bool
}

/// A verb or modal with its step on a scale.
struct Rung: Sendable, Hashable {
  let scale: Scale
  let step: Int
  let line: Int32
  /// UTF-8 offsets in the text, with what strengthens or negates it.
  let range: Range<Int>
  var isNegated = false
  var isStressed = false
  var isOption = false

  /// Whether both say the same.
  func says(_ other: Rung) -> Bool {
    line == other.line && isNegated == other.isNegated && isStressed == other.isStressed
  }
}
