import Formats
import Prose
import ProseDiff

/// A document with its notes separated from its body.
struct Script {
  /// A footnote that the body refers to, with its further paragraphs.
  struct Note {
    let mark: String
    var clauses: [Int]
    var kind = Manuscript.Note.Kind.footnote
  }

  let document: Document
  /// By clause; those of rows are empty.
  private(set) var lines: [Line]
  /// The notes, in the order in which the body refers to them.
  private(set) var notes: [Note] = []
  /// The clauses outside the notes, ascending.
  private(set) var body: [Int] = []
  private var places: [String: Int] = [:]

  /// Takes the document's Markdown as well, if headings are to be those that it marks.
  init(_ document: Document, _ source: String?) {
    self.document = document
    let (headings, typed) = (MarkedHeadings(source), TypedLines(source))
    lines = document.clauses.map {
      $0.kind == .row ? Line(.body, .init()) : Line($0, headings, typed)
    }
    let (body, groups) = Self.divided(document)
    self.body = body
    for mark in referenced(in: body) {
      guard let clauses = groups[mark], places[mark] == nil else { continue }
      places[mark] = notes.count
      for clause in clauses { lines[clause] = Line(.note, lines[clause].wording) }
      notes.append(Note(mark: mark, clauses: clauses))
    }
    for (mark, clauses) in groups where places[mark] == nil { self.body += clauses }
    self.body.sort()
    tellKinds()
  }

  /// Returns the index of the note that a mark in the body refers to: `[^1]`.
  func note(marked mark: String) -> Int? { places[mark] }

  /// Returns the clauses of the body and, by mark, those of the footnotes that may be referred to.
  private static func divided(_ document: Document) -> (body: [Int], groups: [String: [Int]]) {
    var (body, groups): ([Int], [String: [Int]]) = ([], [:])
    var current: String?
    for (index, clause) in document.clauses.enumerated() {
      if clause.kind == .footnote {
        let isMark = clause.label.hasPrefix("[^") && groups[clause.label] == nil
        current = isMark ? clause.label : nil
      } else if clause.kind != .paragraph || clause.level == 1 {
        current = nil
      }
      if let current { groups[current, default: []].append(index) } else { body.append(index) }
    }
    return (body, groups)
  }

  private func referenced(in body: [Int]) -> [String] {
    body.flatMap { index in
      let clause = document.clauses[index]
      let lines = clause.kind == .row ? clause.cells.flatMap(\.self) : [lines[index]]
      return lines.flatMap { $0.wording.runs.filter(\.isMarkup).map(\.text) }
    }
  }

  /// Recognizes notes with signs of their own and endnotes: the others without decimal numbers, if
  /// they carry the Roman numerals from i in order.
  private mutating func tellKinds() {
    for place in notes.indices where notes[place].name.allSatisfy({ $0 == "*" }) {
      notes[place].kind = .signed
    }
    let others = notes.indices.filter {
      notes[$0].kind != .signed && !notes[$0].name.allSatisfy(\.isNumber)
    }
    let isSeries = others.enumerated().allSatisfy { count, place in
      notes[place].name == PrintedNumber.text(count + 1, "lowerRoman")
    }
    if isSeries { for place in others { notes[place].kind = .endnote } }
  }
}

extension Script.Note {
  /// The mark without its brackets.
  fileprivate var name: Substring { mark.dropFirst(2).dropLast() }
}
