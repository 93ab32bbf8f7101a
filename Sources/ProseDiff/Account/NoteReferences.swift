import Prose

/// Distinguishes note marks that were renumbered with their notes from marks that refer to another
/// note.
struct NoteReferences: Sendable {
  /// The new numbers of each old note, by its old number.
  private var numbers: [String: Set<String>] = [:]

  init(_ context: MatchContext, _ pairing: Pairing) {
    let (olds, news) = (context.old.clauses, context.new.clauses)
    for pair in pairing.pairs where olds[pair.0].kind == .footnote {
      let run = pairing.run(of: pair)
      for old in run.old {
        numbers[olds[old].label.noteNumber, default: []].formUnion(
          run.new.map { news[$0].label.noteNumber })
      }
    }
  }

  /// Whether the note marks of two wordings, equal in number, refer to the same notes. Marks
  /// without a note in the text must be the same.
  func agree(_ old: String, _ new: String) -> Bool {
    zip(old.noteMarks, new.noteMarks).allSatisfy { from, to in
      numbers[from]?.contains(to) ?? (from == to)
    }
  }
}

extension String {
  /// The numbers of its note marks, in order.
  fileprivate var noteMarks: [String] {
    let text = utf8Span.span
    var (tokens, marks): (Tokenizer, [String]) = (Tokenizer(), [])
    while let token = tokens.next(text) {
      guard token.isWord, text.isNoteMark(token) else { continue }
      let mark = String(decoding: (token.start..<token.end).map { text[$0] }, as: UTF8.self)
      marks.append(mark.noteNumber)
    }
    return marks
  }

  /// The number or name of a note, without its markup: `12` of `[^12]`, `¹²` and `<sup>12</sup>`.
  fileprivate var noteNumber: String {
    let bare = replacing("<sup>", with: "").replacing("</sup>", with: "").unicodeScalars
    return bare.reduce(into: "") { number, scalar in
      if let digit = scalar.properties.numericValue {
        number += String(Int(digit))
      } else if !Self.noteSigns.contains(scalar) {
        number.unicodeScalars.append(scalar)
      }
    }
  }

  private static let noteSigns: Set<Unicode.Scalar> = ["[", "]", "^", "/", "(", ")", " "]
}
