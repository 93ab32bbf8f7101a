/// How a stretch of text is set off from the text around it.
enum Ink: Hashable {
  case plain, faint, strong, deleted, inserted
  /// Words of a draft in a faint line, isolated from it.
  case quoted

  /// The sequence that switches a terminal to the ink.
  var opening: String {
    switch self {
    case .plain: ""
    case .faint, .quoted: "\u{1B}[2m"
    case .strong: "\u{1B}[1m"
    case .deleted: "\u{1B}[9;31m"
    case .inserted: "\u{1B}[4;32m"
    }
  }

  /// The sequence that switches a terminal back.
  var closing: String { self == .plain ? "" : "\u{1B}[0m" }
}

/// A stretch of text within which no line ends.
struct Piece: Hashable {
  /// What separates a piece from the one before it.
  enum Gap: Hashable {
    /// Nothing: both stay on one line.
    case none
    /// Nothing, but a line may end here.
    case seam
    case space
    /// A line ends here.
    case lineFeed

    /// The length in bytes.
    var bytes: Int { self == .space || self == .lineFeed ? 1 : 0 }
  }

  /// The length in bytes, without the gap.
  private var length: Int32
  private var width: Int32
  let ink: Ink
  var gap: Gap

  init(bytes: Int, columns: Int, ink: Ink, gap: Gap) {
    (length, width) = (Int32(bytes), Int32(columns))
    (self.ink, self.gap) = (ink, gap)
  }

  var bytes: Int { Int(length) }
  var columns: Int { Int(width) }
}

/// The marks around changed words if there is no colour: those of wdiff.
struct Redmark {
  let opening: String
  let closing: String

  static let deleted = Redmark(opening: "[-", closing: "-]")
  static let inserted = Redmark(opening: "{+", closing: "+}")
  static let none = Redmark(opening: "", closing: "")
}
