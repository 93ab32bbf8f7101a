import Formats
import Prose

/// Lines as readers see them: joined by line feeds, without Markdown's marks. Words that differ
/// only in emphasis are the same here.
struct SeenText {
  /// A stretch in one style, or the reference to a note.
  struct Run {
    /// UTF-8 offsets in the text.
    let range: Range<Int>
    let style: InlineText.Style
    /// The note's index in its document.
    let note: Int?
  }

  private(set) var text = ""
  private(set) var runs: [Run] = []

  /// `sign` returns the character that stands for a note.
  init(_ lines: [Line], of script: Script, sign: (Int) -> Unicode.Scalar) {
    for (place, line) in lines.enumerated() {
      if place > 0 { append("\n", .plain) }
      for run in line.wording.runs {
        if run.isMarkup, let note = script.note(marked: run.text) {
          append(String(sign(note)), .plain, note: note)
        } else {
          append(SeenText.shown(run.text), run.style)
        }
      }
    }
  }

  /// Takes wordings with the marks of their notes, one a line.
  init(_ wordings: [InlineText]) {
    for (place, wording) in wordings.enumerated() {
      if place > 0 { append("\n", .plain) }
      for run in wording.runs { append(run.text, run.style) }
    }
  }

  private mutating func append(_ part: String, _ style: InlineText.Style, note: Int? = nil) {
    let start = text.utf8.count
    text += part
    runs.append(Run(range: start..<text.utf8.count, style: style, note: note))
  }

  /// Returns a text with names in place of the characters that no document format can hold.
  static func shown(_ text: String) -> String {
    var shown = ""
    shown.append(text) { $0.isForbiddenInXML ? visibleForm($0) ?? "\u{FFFD}" : nil }
    return shown
  }

  func string(_ range: Range<Int>) -> String {
    let utf8 = text.utf8
    let start = utf8.index(utf8.startIndex, offsetBy: range.lowerBound)
    return String(text[start..<utf8.index(start, offsetBy: range.count)])
  }
}

/// Reads the runs of a text from its start, a stretch at a time.
struct SeenReader {
  let seen: SeenText
  private var at = 0
  private var run = 0

  init(_ seen: SeenText) { self.seen = seen }

  /// The rest of the current run.
  var next: SeenText.Run {
    let run = seen.runs[run]
    return .init(range: at..<run.range.upperBound, style: run.style, note: run.note)
  }

  /// Takes this many bytes of the current run.
  mutating func take(_ count: Int) -> String {
    defer {
      at += count
      while run < seen.runs.count, seen.runs[run].range.upperBound <= at { run += 1 }
    }
    return seen.string(at..<at + count)
  }

  /// Takes this many bytes, in stretches of one style each.
  mutating func runs(of count: Int) -> [(text: String, style: InlineText.Style)] {
    var runs: [(String, InlineText.Style)] = []
    let end = at + count
    while at < end {
      let next = next
      runs.append((take(min(end - at, next.range.count)), next.style))
    }
    return runs
  }
}
