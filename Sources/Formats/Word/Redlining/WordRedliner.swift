/// Writes the changes that a manuscript records into the part of a Word file from which its old
/// text was read. Unchanged elements keep their bytes.
struct WordRedliner {
  typealias Source = XMLSource<WordName>

  let source: Source
  /// The styles and lists by which the file prints its numbers.
  let styles: WordStyles
  let lists: WordLists
  /// Makes new markup and numbers the changes.
  var writer: WordWriter
  var edits = SourceEdits()
  var numbering: Renumbering
  /// The notes of the file that are referred to, by their index in the manuscript.
  var notes: [Int: WordNotes.Key] = [:]
  /// The paragraphs of the old text whose properties may be copied, in order.
  var models: [Model] = []
  /// The number of models before the current position.
  var passed = 0
  /// The label of a paragraph that runs on into the next one in the new text.
  var openLabel: Label?

  /// A paragraph of the old text.
  struct Model {
    let style: Manuscript.Style
    let origin: WordOrigin
  }

  init(_ source: Source, _ reader: WordReader, _ writer: WordWriter) {
    self.source = source
    (styles, lists) = (reader.styles, reader.lists)
    self.writer = writer
    numbering = Renumbering(reader.counted)
  }

  /// The part with the changes.
  func bytes() throws(RedlineFault) -> [UInt8] {
    guard let bytes = edits.applied(to: source.bytes) else { throw .nested }
    return bytes
  }
}

/// The numbers of lists as they are printed in the new text.
struct Renumbering {
  private let counted: [CountedParagraph]
  private let places: [Int: Int]
  private var counters = ListCounters()
  private var next = 0

  init(_ counted: [CountedParagraph]) {
    self.counted = counted
    places = Dictionary(counted.enumerated().map { ($1.element, $0) }) { first, _ in first }
  }

  /// Counts the paragraphs before one of the old text, which is left to `count`.
  mutating func reach(_ element: Int, _ list: (ParagraphProperties.ListPlace) -> NumberedList?) {
    guard let place = places[element], place >= next else { return }
    while next < place {
      _ = count(counted[next].place, list)
      next += 1
    }
    next += 1
  }

  /// Returns the label that the next paragraph at a list position would get, without counting it.
  func label(
    _ place: ParagraphProperties.ListPlace, _ list: (ParagraphProperties.ListPlace) -> NumberedList?
  ) -> String {
    var trial = self
    return trial.count(place, list)
  }

  /// Counts a paragraph and returns its label.
  mutating func count(
    _ place: ParagraphProperties.ListPlace, _ list: (ParagraphProperties.ListPlace) -> NumberedList?
  ) -> String {
    guard let list = list(place) else { return "" }
    return counters.next(in: list, level: place.level).trimmed
  }
}
