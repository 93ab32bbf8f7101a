/// Renumbers the notes of a kind in the order of their references, as Word does when it saves:
/// LibreOffice identifies a note by its position alone.
struct NoteOrder {
  private typealias Source = WordRedliner.Source

  private let kind: WordNotes.Kind
  private let main: Source
  private let notes: Source
  /// The elements of the notes, without the separator lines, by their ids.
  private let elements: [String: Int]

  init(_ kind: WordNotes.Kind, main: [UInt8], notes: [UInt8]) {
    self.kind = kind
    self.main = Source(main, prefixes: WordName.prefixes)
    let source = Source(notes, prefixes: WordName.prefixes)
    self.notes = source
    var elements: [String: Int] = [:]
    for element in source.elements.indices where source.elements[element].name == kind.element {
      let type = source.attribute("type", of: element)?.value
      if type == nil || type == "normal", let id = source.attribute("id", of: element)?.value {
        elements[id] = element
      }
    }
    self.elements = elements
  }

  /// Returns both parts with the new numbers; `nil` if a reference names no note.
  func parts() -> (main: [UInt8], notes: [UInt8])? {
    let references = main.elements.indices.filter { main.elements[$0].name == kind.reference }
    var order: [String] = []
    for reference in references {
      guard let id = main.attribute("id", of: reference)?.value, elements[id] != nil else {
        return nil
      }
      if !order.contains(id) { order.append(id) }
    }
    order += elements.filter { !order.contains($0.key) }.sorted { $0.value < $1.value }.map(\.key)
    let numbers = Dictionary(
      uniqueKeysWithValues: order.enumerated().map { ($1, "\($0 + 1)") })
    var edits = SourceEdits()
    for reference in references {
      guard let id = main.attribute("id", of: reference), let number = numbers[id.value] else {
        return nil
      }
      edits.replace(id.range, with: number)
    }
    guard let main = edits.applied(to: main.bytes), let notes = sorted(order) else { return nil }
    return (main, notes)
  }

  /// The notes part, with each note at the position of its new number.
  private func sorted(_ order: [String]) -> [UInt8]? {
    let places = elements.values.sorted()
    var edits = SourceEdits()
    for (number, (id, place)) in zip(order, places).enumerated() {
      guard let element = elements[id], let own = notes.attribute("id", of: element) else {
        return nil
      }
      let range = notes.elements[element].range
      let text =
        notes.text(range.lowerBound..<own.range.lowerBound) + "\(number + 1)"
        + notes.text(own.range.upperBound..<range.upperBound)
      edits.replace(notes.elements[place].range, with: text)
    }
    return edits.applied(to: notes.bytes)
  }
}

extension WordNotes.Kind {
  fileprivate var reference: WordName {
    self == .footnote ? .footnoteReference : .endnoteReference
  }
}

extension XMLSource {
  /// An attribute of an element by its local name: its value and the range of that.
  func attribute(_ name: Substring, of element: Int) -> (value: String, range: Range<Int>)? {
    let tag = bytes[elements[element].opening]
    return tag.attributes.first { $0.name == name || $0.name.hasSuffix(":" + name) }
      .map { ($0.value, $0.range) }
  }
}
