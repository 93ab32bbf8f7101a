import Prose

/// Tells the marks of notes that were renumbered with their notes from those that refer to another one.
struct NoteReferences: Sendable {
  /// For the number of each old note those that it bears now.
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

  /// Whether the marks of two wordings, which have as many, refer to the same notes. Of marks of which the
  /// text has no notes nobody can tell that.
  func agree(_ old: String, _ new: String) -> Bool {
    zip(old.noteMarks, new.noteMarks).allSatisfy { from, to in
      numbers[from]?.contains(to) ?? (from == to)
    }
  }
}

extension String {
  /// The numbers of the marks of notes in it, in their order.
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

  /// The number or name of a note, without what marks it: `12` of `[^12]`, `¹²` and `<sup>12</sup>`.
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
