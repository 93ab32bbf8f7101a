import Formats
import Prose
import ProseDiff
import Reports

/// The changes between two texts, to be written into the Word file that the old one was read from.
struct RedlineRequest: Sendable, Hashable {
  let old: String
  let new: String
  let original: [UInt8]
  let language: String?
  let reviser: Reviser
}

extension RedlineRequest {
  /// Returns the file with the changes. It is read again before it is given out: with all of them
  /// rejected it must be the old text, with all of them accepted the new one.
  func file() throws(FormatError) -> [UInt8] {
    let original = try self.readOriginal()
    let (from, to) = (Document(name: "", source: old), Document(name: "", source: new))
    let manuscript = Manuscript(
      Comparison(from, to), .init(old: old, new: new), language: language)
    let file = try original.redline(manuscript, reviser)
    let rejected = try ReadingRequest(.word, .reject).transcript(of: file).markdown
    let accepted = try ReadingRequest(.word, .accept).transcript(of: file).markdown
    guard rejected == old, accepted == new || Document(name: "", source: accepted).says(to) else {
      throw .unchangeable(.unproven)
    }
    return file
  }

  /// The file in the view of its own changes in which it says the old text.
  private func readOriginal() throws(FormatError) -> WordOriginal {
    for view in [TrackedView.accept, .reject] {
      let reading = try WordOriginal(original, view)
      if reading.markdown == old { return reading }
    }
    throw .unchangeable(.otherWording)
  }
}

extension Document {
  /// Whether it says clause for clause what another does. A note says the same whatever its number is,
  /// and wherever among the paragraphs its words stand.
  fileprivate func says(_ other: Document) -> Bool {
    let notes = notes
    let settled = Settlement(together: [], apart: [], moved: notes)
    return Comparison(self, other, settled: settled).changes.allSatisfy { change in
      guard change.kind == .unchanged, !change.editorial else { return false }
      return notes.contains(change.old[0]) || !change.moved && !change.renumbered
    }
  }

  /// The clauses of notes, by index, with their further paragraphs.
  private var notes: Set<Int> {
    var notes: Set<Int> = []
    for (index, clause) in clauses.enumerated() {
      let goesOn = clause.kind == .paragraph && clause.level > 1 && notes.contains(index - 1)
      if clause.kind == .footnote || goesOn { notes.insert(index) }
    }
    return notes
  }
}

/// A request as the bytes in which one process hands it to another: the lengths of its texts on one
/// line, these, the file.
extension RedlineRequest {
  var message: [UInt8] {
    let texts = [reviser.name, reviser.date, language ?? "", old, new]
    let lengths = texts.map { "\($0.utf8.count)" }.joined(separator: " ")
    return Array("\(lengths)\n".utf8) + texts.flatMap { Array($0.utf8) } + original
  }

  /// Reads a message; nil for bytes that are none.
  init?(message: [UInt8]) {
    guard let end = message.firstIndex(of: 0x0A) else { return nil }
    let lengths = message[..<end].split(separator: 0x20)
      .compactMap { Int(String(decoding: $0, as: UTF8.self)) }
    var rest = message[(end + 1)...]
    guard lengths.count == 5, lengths.reduce(0, +) <= rest.count else { return nil }
    let texts = lengths.map { length in
      defer { rest = rest.dropFirst(length) }
      return String(decoding: rest.prefix(length), as: UTF8.self)
    }
    reviser = Reviser(name: texts[0], date: texts[1])
    language = texts[2].isEmpty ? nil : texts[2]
    (old, new) = (texts[3], texts[4])
    original = Array(rest)
  }
}
