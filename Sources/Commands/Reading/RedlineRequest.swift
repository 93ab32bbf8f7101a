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
  /// What people have settled of the clauses of the two texts.
  var settled = Settlement.none
}

extension RedlineRequest {
  /// Returns the file with the changes. The result is read again first: with all changes rejected
  /// it must be the old text, with all accepted the new one.
  func file() throws(FormatError) -> [UInt8] {
    let original = try self.readOriginal()
    let (from, to) = (Document(name: "", source: old), Document(name: "", source: new))
    let manuscript = Manuscript(
      Comparison(from, to, settled: settled), .init(old: old, new: new), language: language)
    let file = try original.redline(manuscript, reviser)
    let rejected = try ReadingRequest(.word, .reject).transcript(of: file).markdown
    let accepted = try ReadingRequest(.word, .accept).transcript(of: file).markdown
    guard rejected == old, accepted == new || Document(name: "", source: accepted).says(to) else {
      throw .unchangeable(.unproven)
    }
    return file
  }

  /// Reads the file in whichever view of its own tracked changes yields the old text.
  private func readOriginal() throws(FormatError) -> WordOriginal {
    for view in [TrackedView.accept, .reject] {
      let reading = try WordOriginal(original, view)
      if reading.markdown == old { return reading }
    }
    throw .unchangeable(.otherWording)
  }
}

extension Document {
  /// Whether the document says clause for clause what another does. A note is the same whatever its
  /// number, and wherever among the paragraphs it appears.
  fileprivate func says(_ other: Document) -> Bool {
    let notes = notes
    let settled = Settlement(together: [], apart: [], moved: notes)
    return Comparison(self, other, settled: settled).changes.allSatisfy { change in
      guard change.kind == .unchanged, !change.editorial else { return false }
      return notes.contains(change.old[0]) || !change.moved && !change.renumbered
    }
  }

  /// The indexes of the clauses of notes, with their further paragraphs.
  private var notes: Set<Int> {
    var notes: Set<Int> = []
    for (index, clause) in clauses.enumerated() {
      let goesOn = clause.kind == .paragraph && clause.level > 1 && notes.contains(index - 1)
      if clause.kind == .footnote || goesOn { notes.insert(index) }
    }
    return notes
  }
}

/// A request as the bytes that one process hands to another: the lengths of its texts on one line,
/// the texts, the file.
extension RedlineRequest {
  var message: [UInt8] {
    let texts = [reviser.name, reviser.date, language ?? "", settled.message, old, new]
    let lengths = texts.map { "\($0.utf8.count)" }.joined(separator: " ")
    return Array("\(lengths)\n".utf8) + texts.flatMap { Array($0.utf8) } + original
  }

  /// Reads a message; nil if the bytes are not one.
  init?(message: [UInt8]) {
    guard let end = message.firstIndex(of: 0x0A) else { return nil }
    let lengths = message[..<end].split(separator: 0x20)
      .compactMap { Int(String(decoding: $0, as: UTF8.self)) }
    var rest = message[(end + 1)...]
    guard lengths.count == 6, lengths.reduce(0, +) <= rest.count else { return nil }
    let texts = lengths.map { length in
      defer { rest = rest.dropFirst(length) }
      return String(decoding: rest.prefix(length), as: UTF8.self)
    }
    reviser = Reviser(name: texts[0], date: texts[1])
    language = texts[2].isEmpty ? nil : texts[2]
    guard let settled = Settlement(message: texts[3]) else { return nil }
    self.settled = settled
    (old, new) = (texts[4], texts[5])
    original = Array(rest)
  }
}

extension Settlement {
  /// The pairs to keep together and, after a bar, those to keep apart: `3 4 5 5|1 2`.
  fileprivate var message: String {
    [together, apart.sorted { ($0.old, $0.new) < ($1.old, $1.new) }].map { pairs in
      pairs.flatMap { ["\($0.old)", "\($0.new)"] }.joined(separator: " ")
    }.joined(separator: "|")
  }

  /// Reads a message; nil if the words are not one.
  fileprivate init?(message: String) {
    let lists = message.split(separator: "|", omittingEmptySubsequences: false).map { list in
      list.split(separator: " ").compactMap { Int($0) }
    }
    guard lists.count == 2, lists.allSatisfy({ $0.count.isMultiple(of: 2) }) else { return nil }
    let pairs = lists.map { list in
      stride(from: 0, to: list.count, by: 2).map { Pair(old: list[$0], new: list[$0 + 1]) }
    }
    self.init(together: pairs[0], apart: Set(pairs[1]))
  }
}
