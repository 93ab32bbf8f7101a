/// The footnotes and endnotes of a Word file.
struct WordNotes {
  enum Kind: Sendable, CaseIterable { case footnote, endnote }

  struct Key: Sendable, Hashable {
    let kind: Kind
    let id: String
  }

  /// The content of the notes.
  var bodies: [Key: [Block]] = [:]
  var numbering = NoteNumbering()
  /// The section being read, from 0.
  var section = 0
  private var counts: [Kind: (number: Int, section: Int)] = [:]
  private var ownSigns = 0
  private var marks: [Key: String] = [:]
  /// How often each mark has been given.
  private var printed: [String: Int] = [:]

  /// Returns the mark of a note: its earlier one, or the next number as Word prints it. A note with
  /// a sign of its own, which follows the mark in the wording, has no number and gets a mark such
  /// as `[^*]`. A mark that would be given to several notes is made unique by a count, as in
  /// `[^1-2]`.
  mutating func mark(of key: Key, hasOwnSign: Bool) -> (mark: String, isNew: Bool) {
    if let mark = marks[key] { return (mark, false) }
    var mark = hasOwnSign ? nextSign() : nextNumber(key.kind)
    let times = printed[mark, default: 0] + 1
    printed[mark] = times
    if times > 1 { mark += "-\(times)" }
    marks[key] = mark
    return (mark, true)
  }

  /// The kinds of notes that the text refers to.
  var kinds: Set<Kind> { Set(marks.keys.map(\.kind)) }

  private mutating func nextSign() -> String {
    ownSigns += 1
    return PrintedNumber.text(ownSigns, "asterisks")
  }

  private mutating func nextNumber(_ kind: Kind) -> String {
    let rule = numbering.rule(kind, section: section)
    let last = counts[kind].flatMap { rule.isRestarted && $0.section != section ? nil : $0.number }
    let number = last.map { $0 + 1 } ?? rule.start ?? 1
    counts[kind] = (number, section)
    let printed = PrintedNumber.text(number, rule.format ?? kind.usualFormat)
    let mark = printed.filter { !$0.isWhitespace && $0 != "[" && $0 != "]" }
    return mark.isEmpty ? "\(number)" : mark
  }
}

extension WordNotes.Kind {
  /// The kind of relationship that leads to the notes.
  var part: String { self == .footnote ? "footnotes" : "endnotes" }
  var root: WordName { self == .footnote ? .footnotes : .endnotes }
  var element: WordName { self == .footnote ? .footnote : .endnote }
  fileprivate var usualFormat: String { self == .footnote ? "decimal" : "lowerRoman" }
}
