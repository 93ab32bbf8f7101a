/// Changes the notes of the file.
extension WordOriginal {
  /// Writes the changes in notes that both texts refer to, and inserts the notes that only the new
  /// one has. `known` are those of the file, by their index in the manuscript.
  func change(
    notes known: [Int: WordNotes.Key], _ writer: inout WordWriter, _ parts: inout WordParts
  ) throws(RedlineFault) {
    for kind in WordNotes.Kind.allCases {
      let own = known.filter { $0.value.kind == kind }
      let new = writer.added.sorted().filter {
        (writer.manuscript.notes[$0].kind == .endnote) == (kind == .endnote)
      }
      if let name = package.target(ofKind: kind.part), let source = sources[name] {
        var redliner = WordRedliner(source, reader, writer)
        redliner.numbering = Renumbering([])
        try redliner.write(notes: own, new, reader.notes.bodies)
        if !redliner.edits.isEmpty { parts.replace(name, try redliner.bytes()) }
        writer = redliner.writer
        if !new.isEmpty { try order(kind, name, &parts) }
      } else if let first = new.first {
        let note = writer.manuscript.notes[first].kind
        let elements = new.map { writer.element(ofNote: $0) }.joined()
        try parts.add(elements, to: note.part, new: WordWriter.separators(note))
      }
    }
  }
}

extension WordOriginal {
  private func order(
    _ kind: WordNotes.Kind, _ name: String, _ parts: inout WordParts
  ) throws(RedlineFault) {
    guard let main = parts.changed[package.main], let notes = parts.changed[name],
      let ordered = NoteOrder(kind, main: main, notes: notes).parts()
    else { throw .otherWording }
    parts.replace(package.main, ordered.main)
    parts.replace(name, ordered.notes)
  }
}

extension WordRedliner {
  /// Writes the changes in the notes of one kind, and the new notes.
  fileprivate mutating func write(
    notes known: [Int: WordNotes.Key], _ new: [Int], _ bodies: [WordNotes.Key: [Block]]
  ) throws(RedlineFault) {
    for (place, key) in known.sorted(by: { $0.key < $1.key }) {
      let paragraphs = writer.manuscript.notes[place].paragraphs
      // A struck note disappears with its reference.
      if paragraphs.allSatisfy({
        $0.isUntouched || $0.pieces.allSatisfy { $0.revision == .deleted }
      }) {
        continue
      }
      let body = (bodies[key] ?? []).compactMap(\.origin)
      (models, passed) = ([], 0)
      try write(paragraphs.map { .paragraph($0) }, into: body)
    }
    let model = known.values.compactMap { bodies[$0]?.first?.origin }.min {
      $0.element < $1.element
    }
    for place in new {
      edits.insert(note(place, like: model), at: source.elements[0].closing.lowerBound)
    }
  }

  private mutating func note(_ place: Int, like model: WordOrigin?) -> String {
    guard let model, let sign = noteSign(in: source.elements[model.element].parent) else {
      return writer.element(ofNote: place)
    }
    let note = writer.manuscript.notes[place]
    var text = "<\(note.kind.element) w:id=\"\(writer.firstNote + place)\">"
    for (number, paragraph) in note.paragraphs.enumerated() {
      var paragraph = paragraph
      if number + 1 == note.paragraphs.count { paragraph.end = .kept }
      text += "<w:p>" + properties(Form(own: model), of: paragraph, own: nil)
      if number == 0, note.kind != .signed { text += sign }
      text += runs(paragraph, like: model, withLabel: true) + "</w:p>"
    }
    return text + "</\(note.kind.element)>"
  }

  /// The run with the number before a note, followed by a space.
  private func noteSign(in note: Int) -> String? {
    let signs: [Substring] = ["footnoteRef", "endnoteRef"]
    let sign = (note..<source.elements[note].end).first { signs.contains(source.localName(of: $0)) }
    return sign.flatMap { source.ancestor(.run, of: $0) }.map {
      source.markup(of: $0) + "<w:r><w:t xml:space=\"preserve\"> </w:t></w:r>"
    }
  }
}
