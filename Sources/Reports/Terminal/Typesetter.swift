/// How a bit of text is set off from the text around it.
enum Ink: Hashable {
  case plain, faint, strong, deleted, inserted
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

  var text: String
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

/// Cuts runs of text into pieces: at spaces, and around each character of a script that is
/// written without them. What it yields holds no hidden characters. Spaces that follow a space or
/// a line feed stay, as a verbatim block needs them.
struct Typesetter {
  private(set) var pieces: [Piece] = []
  private var gap = Piece.Gap.none
  private var current = ""

  mutating func add(_ text: String, _ ink: Ink = .plain) {
    let scalars = text.unicodeScalars
    for position in scalars.indices {
      let scalar = scalars[position]
      switch scalar {
      case " " where isAfterGap: addNarrow(scalar, ink)
      case " ": end(ink, before: .space)
      case "\n": addLineFeed(ink)
      case _ where scalar.value > 0x10FF && isWide(scalar): addWide(scalar, ink)
      case _ where scalars.holdsOrdinaryJoiner(at: position):
        current.unicodeScalars.append(scalar)
      default: addNarrow(scalar, ink)
      }
    }
    flush(ink)
  }

  /// Adds text between two marks that stay with it; spaces at its ends go outside of them.
  mutating func add(_ text: String, _ ink: Ink, between marks: Redmark) {
    let scalars = text.unicodeScalars
    guard let first = scalars.firstIndex(where: { $0 != " " }),
      let last = scalars.lastIndex(where: { $0 != " " && $0 != "\n" })
    else { return add(text, ink) }
    add(String(scalars[..<first]))
    add(marks.opening + String(scalars[first...last]) + marks.closing, ink)
    add(String(scalars[scalars.index(after: last)...]))
  }

  /// Leaves out the middle of the pieces added since there were so many.
  mutating func elide(after count: Int, keeping context: Int) {
    pieces.replaceSubrange(count..., with: pieces[count...].eliding(keeping: context))
  }

  private var isAfterGap: Bool { current.isEmpty && (gap == .space || gap == .lineFeed) }

  private mutating func addLineFeed(_ ink: Ink) {
    flush(ink)
    if gap == .lineFeed { pieces.append(Piece(text: "", columns: 0, ink: ink, gap: gap)) }
    gap = .lineFeed
  }

  private mutating func addNarrow(_ scalar: Unicode.Scalar, _ ink: Ink) {
    if let form = visibleForm(scalar) {
      current += form
    } else {
      current.unicodeScalars.append(scalar)
    }
  }

  /// A line may end on both sides of a wide character, but does not begin with closing punctuation
  /// nor end with an opening one.
  private mutating func addWide(_ scalar: Unicode.Scalar, _ ink: Ink) {
    let joins = Typesetter.closing.contains(scalar) || scalar.properties.isEmojiModifier
    guard !joins else { return addNarrow(scalar, ink) }
    end(ink, before: .seam)
    addNarrow(scalar, ink)
    if Typesetter.opening.contains(scalar) { flush(ink) }
  }

  /// Ends the piece under way and notes what comes between it and the next.
  private mutating func end(_ ink: Ink, before next: Piece.Gap) {
    flush(ink)
    if next != .seam || gap == .none && pieces.last.map(Typesetter.endsOpen) == false { gap = next }
  }

  private mutating func flush(_ ink: Ink) {
    guard !current.isEmpty else { return }
    pieces.append(Piece(text: current, columns: columns(current), ink: ink, gap: gap))
    current = ""
    gap = .none
  }

  private static func endsOpen(_ piece: Piece) -> Bool {
    piece.text == Redmark.deleted.opening || piece.text == Redmark.inserted.opening
      || piece.text.unicodeScalars.last.map(opening.contains) == true
  }

  private static let opening = Set("（「『《〈【〔［｛“‘".unicodeScalars)
  private static let closing = Set("、。，．：；？！）」』》〉】〕］｝”’…".unicodeScalars)
}
