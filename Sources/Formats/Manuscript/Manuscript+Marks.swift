extension Manuscript {
  /// The mark of each note: its number among the notes of its kind, or its sign.
  var marks: [String] {
    var counts: [Note.Kind: Int] = [:]
    return notes.map { note in
      counts[note.kind, default: 0] += 1
      return PrintedNumber.text(counts[note.kind, default: 1], note.kind.numberFormat)
    }
  }
}

extension Manuscript.Note.Kind {
  fileprivate var numberFormat: String {
    switch self {
    case .footnote: "decimal"
    case .endnote: "lowerRoman"
    case .signed: "asterisks"
    }
  }
}
