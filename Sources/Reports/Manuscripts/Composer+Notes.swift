import Formats
import ProseDiff

/// Notes and the references to them.
extension Composer {
  /// Returns the character that stands for a note in the compared texts, from a private-use plane:
  /// the same for a note and for what became of it.
  func newSign(_ note: Int) -> Unicode.Scalar { Self.sign(note) }

  func oldSign(_ note: Int) -> Unicode.Scalar {
    Self.sign(pairs.new(of: note) ?? new.notes.count + note)
  }

  private static func sign(_ number: Int) -> Unicode.Scalar {
    Unicode.Scalar(0xF0000 + UInt32(number % 0xFFF0)) ?? "\u{FFFC}"
  }

  /// Returns the pieces for what is a reference to a note on at least one side.
  mutating func notePieces(
    _ old: (note: Int?, text: String)?, _ new: (note: Int?, text: String)?
  ) -> [Manuscript.Piece] {
    if let from = old?.note, let to = new?.note, let piece = reference(from: from, to: to) {
      return [piece]
    }
    let struck = old.map { piece($0.note, $0.text, .deleted) }
    return [struck, new.map { piece($0.note, $0.text, .inserted) }].compactMap(\.self)
  }

  /// Returns one piece for a reference on both sides: the note, at the first reference to each;
  /// later, and inside notes, the mark that both share. Nil if the sides need a piece each.
  private mutating func reference(from old: Int, to new: Int) -> Manuscript.Piece? {
    let kind = self.new.notes[new].kind
    if isInNote || usedOld.contains(old) && usedNew.contains(new) {
      guard self.old.notes[old].mark == self.new.notes[new].mark else { return nil }
      return .init(.text(self.new.notes[new].mark))
    }
    guard pairs.old(of: new) == old, self.old.notes[old].kind == kind, !usedOld.contains(old),
      !usedNew.contains(new)
    else { return nil }
    usedOld.insert(old)
    usedNew.insert(new)
    return .init(.note(place(kind, old, new)))
  }

  private mutating func piece(
    _ note: Int?, _ text: String, _ revision: Manuscript.Revision
  ) -> Manuscript.Piece {
    guard let note else { return .init(.text(text), .plain, revision) }
    let isOld = revision == .deleted
    let own = (isOld ? old : new).notes[note]
    let isFirst = isOld ? usedOld.insert(note).inserted : usedNew.insert(note).inserted
    guard isFirst, !isInNote else { return .init(.text(own.mark), .plain, revision) }
    return .init(.note(place(own.kind, isOld ? note : nil, isOld ? nil : note)), .plain, revision)
  }

  /// Adds what a note says to the manuscript's notes and returns its index there.
  private mutating func place(_ kind: Manuscript.Note.Kind, _ old: Int?, _ new: Int?) -> Int {
    let story = Story(
      olds: old.map { self.old.notes[$0].clauses } ?? [],
      news: new.map { self.new.notes[$0].clauses } ?? [], isNote: true)
    notes.append(Manuscript.Note(kind, items(story).compactMap(\.paragraph)))
    return notes.count - 1
  }
}
