import ProseDiff

/// What a wording says, as far as the terms of its language show.
struct Statement: Sendable {
  /// In the order of the wording.
  var modals: [Rung] = []
  var items: [Item] = []
  /// The verb that the wording opens with.
  let lead: Lead?
  /// UTF-8 offsets of the words that would be numbers if they counted something that can be
  /// measured: the `one` of `one meeting`.
  var ones: [Range<Int>] = []
  /// Its "and", "or" and "and/or".
  var junctions: [Junction] = []
  /// Its words that have opposites.
  var opposites: [Opposite] = []

  /// The part of a text to be read, in UTF-8 offsets.
  struct Part {
    let range: Range<Int>
    /// Whether it is the opening of the wording.
    let isOpening: Bool
    var options: [Range<Int>] = []
    /// What the text only quotes.
    let quotations: [Range<Int>]
    /// What is in another clause on the other side.
    var carried: [Range<Int>] = []
  }

  init(lead: Lead?) { self.lead = lead }

  /// Reads a part of a text.
  init(_ text: String, _ part: Part, _ words: inout WordReader) {
    var reader = StatementReader(Scan(text, words.words(text, part.range), words), part)
    self = reader.read()
  }

  /// Whether two wordings have the same items in the same order.
  func saysTheSame(as other: Statement) -> Bool {
    items.count == other.items.count
      && zip(items, other.items).allSatisfy { $0.says($1) }
  }
}
