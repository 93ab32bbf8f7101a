/// A list of a document. Lists with the same definition continue each other's numbers.
struct NumberedList {
  /// The levels of a list, by their index.
  typealias Levels = [Int: ListLevel]

  let id: String
  let definition: String
  let levels: Levels
  /// The numbers with which levels start again in this list.
  let starts: [Int: Int]
}

/// How the labels of one level of a list are made.
struct ListLevel {
  var start: Int
  /// A format of `PrintedNumber`, or `bullet`.
  var format: String
  /// The label, with `%1` to `%9` for the numbers of the levels.
  var text: String
  /// The number of the level after which this one starts again; 0 for never, `nil` for any above
  /// it.
  var restart: Int?
  /// Whether all numbers are printed as decimals.
  var isLegal = false
  /// The paragraph style that belongs to the level.
  var style: String?

  /// Whether its labels hold a word beside the number, as `Article %1` does. A single letter is a
  /// part of the number: `A.%1`.
  var hasWords: Bool { format != "bullet" && text.count { $0.isLetter } > 1 }
}
