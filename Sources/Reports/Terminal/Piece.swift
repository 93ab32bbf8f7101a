/// How a bit of text is set off from the text around it.
enum Ink: Hashable {
  case plain, faint, strong, deleted, inserted
  /// Words of a draft in a faint line, isolated from it.
  case quoted
}

/// A bit of text that no line ends inside of.
struct Piece: Hashable {
  /// What parts a piece from the one before it.
  enum Gap: Hashable {
    /// Nothing: they stay on one line.
    case none
    /// Nothing, but a line may end here.
    case seam
    case space
    /// A line ends here.
    case lineFeed
  }

  /// Where its bytes stand in the text that was typeset.
  var text: Range<Int>
  var columns: Int
  let ink: Ink
  var gap: Gap
}

/// The marks around changed words where there is no colour: those of wdiff.
struct Redmark {
  let opening: String
  let closing: String

  static let deleted = Redmark(opening: "[-", closing: "-]")
  static let inserted = Redmark(opening: "{+", closing: "+}")
  static let none = Redmark(opening: "", closing: "")
}
