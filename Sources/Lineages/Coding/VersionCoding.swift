package import Prose
import ProseDiff

/// Encodes a version and the step to it as bytes: what happened, and the clauses that differ from
/// before.
package enum VersionCoding {
  /// Writes a version of a succession and the step to it.
  package static func bytes(of version: Int, in succession: Succession) -> [UInt8] {
    let document = succession.documents[version]
    let earlier =
      version == 0
      ? nil : (document: succession.documents[version - 1], step: succession.steps[version - 1])
    var writer = ByteWriter()
    if let step = earlier?.step { writer.list(step.changes) { $0.change($1) } }
    writer.number(document.clauses.count)
    let given = document.clauses.indices.filter { clause in
      guard let (old, step) = earlier, step.change(new: clause) == nil else { return true }
      return !document.holds(clause, as: old, step.forebears(of: clause)[0])
    }
    writer.list(given) { writer, clause in
      writer.number(clause)
      let text = document.clauses[clause].text
      let forebear = earlier.flatMap { $0.document.wording(of: clause, in: $0.step) }
      writer.clause(clause, of: document, isWorded: forebear?.isSame(as: text) != true)
    }
    return writer.bytes
  }

  /// Reads a version and, where the earlier document is given, the step from it; nil for bytes that
  /// do not encode that.
  package static func version(
    _ bytes: ArraySlice<UInt8>, name: String, after earlier: Document?
  ) -> (document: Document, step: Step?)? {
    do throws(ByteReader.Fault) {
      var reader = ByteReader(bytes)
      let changes = try earlier.map { (_) throws(ByteReader.Fault) in
        try reader.list { (reader) throws(ByteReader.Fault) in try reader.change() }
      }
      let version = try reader.version(name, changes, after: earlier)
      return reader.isAtEnd ? version : nil
    } catch {
      return nil
    }
  }
}

private let kinds = Clause.Kind.allCases

extension ByteWriter {
  /// Writes a clause, with its wording only where `isWorded`.
  fileprivate mutating func clause(_ index: Int, of document: Document, isWorded: Bool) {
    let clause = document.clauses[index]
    let lines = document.lines(of: index)
    choice(clause.kind, of: kinds)
    number(clause.level)
    number(lines.gap >= 0 ? lines.gap << 1 : ~lines.gap << 1 | 1)
    number(lines.count)
    text(clause.label)
    text(document.addresses[index])
    number(isWorded ? 1 : 0)
    if isWorded { text(clause.text) }
  }
}

extension ByteReader {
  fileprivate mutating func version(
    _ name: String, _ changes: [Change]?, after earlier: Document?
  ) throws(Fault) -> (document: Document, step: Step?) {
    let count = try number()
    let old = earlier?.clauses.count ?? 0
    guard count <= old + size else { throw Fault() }
    let step = changes.flatMap { Step($0, old: old, new: count) }
    guard (step == nil) == (changes == nil) else { throw Fault() }
    var draft = DocumentDraft(clauses: count)
    var rest = try self.count()
    var next = rest > 0 ? try number() : count
    for clause in 0..<count {
      if clause == next {
        try read(into: &draft) { step.flatMap { earlier?.wording(of: clause, in: $0) } }
        rest -= 1
        next = rest > 0 ? try number() : count
      } else if let earlier, let step, step.change(new: clause) == nil {
        draft.keep(step.forebears(of: clause)[0], of: earlier)
      } else {
        throw Fault()
      }
    }
    return (draft.document(name), step)
  }

  /// Reads a clause; where its wording was not written, that of its forebear is used.
  private mutating func read(
    into draft: inout DocumentDraft, _ before: () -> String?
  ) throws(Fault) {
    let (kind, level) = (try choice(of: kinds), try number())
    let (gap, count) = (try number(), try number())
    let (label, address) = (try text(), try text())
    guard let text = try isTrue() ? try text() : before() else { throw Fault() }
    let lines = (gap: gap & 1 == 0 ? gap >> 1 : ~(gap >> 1), count: count)
    guard draft.hasRoom(for: lines), level < Int(Int32.max) else { throw Fault() }
    let clause = Clause(kind: kind, label: label, level: level, lines: 1...1, text: text)
    draft.append(clause, address, lines)
  }
}

/// A document being restored.
private struct DocumentDraft {
  private var clauses: [Clause] = []
  private var addresses: [String] = []
  private var lastLine = 0

  init(clauses count: Int) {
    clauses.reserveCapacity(count)
    addresses.reserveCapacity(count)
  }

  func document(_ name: String) -> Document {
    Document(name: name, clauses: clauses, addresses: addresses)
  }

  func hasRoom(for lines: (gap: Int, count: Int)) -> Bool {
    let first = lastLine + lines.gap
    return first >= 0 && lines.count >= 0 && first + lines.count < Int(Int32.max)
  }

  mutating func keep(_ clause: Int, of earlier: Document) {
    append(earlier.clauses[clause], earlier.addresses[clause], earlier.lines(of: clause))
  }

  mutating func append(_ clause: Clause, _ address: String, _ lines: (gap: Int, count: Int)) {
    let first = lastLine + lines.gap
    lastLine = first + lines.count
    clauses.append(
      Clause(
        kind: clause.kind, label: clause.label, level: clause.level, lines: first...lastLine,
        text: clause.text))
    addresses.append(address)
  }
}

extension Document {
  /// Returns how many lines below the end of the clause above a clause begins, and how many more
  /// than one it takes.
  fileprivate func lines(of clause: Int) -> (gap: Int, count: Int) {
    let lines = clauses[clause].lines
    let above = clause == 0 ? 0 : clauses[clause - 1].lines.upperBound
    return (lines.lowerBound - above, lines.count - 1)
  }

  /// Returns the wording that a clause of the next version had here; nil where it had none.
  fileprivate func wording(of clause: Int, in step: Step) -> String? {
    step.forebears(of: clause).first.map { clauses[$0].text }
  }

  /// Whether a clause equals one of another version in everything that is kept of it.
  fileprivate func holds(_ clause: Int, as other: Document, _ index: Int) -> Bool {
    let (own, theirs) = (clauses[clause], other.clauses[index])
    return own.kind == theirs.kind && own.level == theirs.level
      && lines(of: clause) == other.lines(of: index) && own.label.isSame(as: theirs.label)
      && addresses[clause].isSame(as: other.addresses[index]) && own.text.isSame(as: theirs.text)
  }
}
