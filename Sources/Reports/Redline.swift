import Prose
import ProseDiff

extension Comparison {
  /// Returns the wording of a change as kept, struck and inserted runs, whatever its kind.
  func redline(_ change: Change) -> [Edit] {
    switch change.kind {
    case .added: [Edit(.insert, wording(new, change.new))]
    case .removed: [Edit(.delete, wording(old, change.old))]
    case _ where change.edits.isEmpty: [Edit(.equal, wording(new, change.new))]
    default: change.edits.map { change.editorial ? $0.baringSpaces : $0.baringLoneSpaces }
    }
  }

  /// Returns the wordings of these clauses of one side, one a line.
  private func wording(_ document: Document, _ indexes: Places) -> String {
    indexes.map { document.clauses[$0].text }.joined(separator: "\n")
  }

  /// Whether a change's clauses have the same addresses on both sides.
  func keepsAddresses(_ change: Change) -> Bool {
    change.old.count == change.new.count
      && change.old.indices.allSatisfy {
        old.addresses[change.old[$0]] == new.addresses[change.new[$0]]
      }
  }

  /// Returns the addresses of a change's old clauses, with hidden characters not yet shown.
  func oldAddresses(_ change: Change) -> [String] { change.old.map { old.addresses[$0] } }
  func newAddresses(_ change: Change) -> [String] { change.new.map { new.addresses[$0] } }
}

extension [Edit] {
  /// The runs of the old wording.
  var old: [Edit] { filter { $0.operation != .insert } }
  /// The runs of the new wording.
  var new: [Edit] { filter { $0.operation != .delete } }
}

extension [Edit] {
  /// Returns the runs set as one text: what is inserted for the struck break between two merged
  /// clauses begins a line, without the space that separated it from the first clause.
  func closedUp(for change: Change) -> [Edit] {
    guard change.kind == .merged else { return self }
    return indices.map { index in
      let edit = self[index]
      guard index > 0, self[index - 1].text.hasSuffix("\n"), edit.operation == .insert,
        edit.text.hasPrefix(" ")
      else { return edit }
      return Edit(.insert, String(edit.text.drop { $0 == " " }))
    }
  }
}

extension Edit {
  /// The run with its white space shown, if it is a changed run of nothing else; otherwise with
  /// only its line feeds marked.
  fileprivate var baringLoneSpaces: Edit {
    guard operation != .equal else { return self }
    if isBlank { return baringSpaces }
    let bytes = text.utf8Span.span
    let hasLineFeed =
      bytes.firstIndex(of: .lineFeed, or: .lineFeed, in: 0..<bytes.count) < bytes.count
    return hasLineFeed ? marked { _ in nil } : self
  }

  /// The run, if changed, with all white space named except the common space, which is shown only
  /// in a run of nothing but white space.
  fileprivate var baringSpaces: Edit {
    let isBlank = isBlank
    return marked { scalar in
      if scalar == " " { return isBlank ? "␣" : nil }
      return scalar.properties.isWhitespace ? "⟨" + name(of: scalar) + "⟩" : nil
    }
  }

  private var isBlank: Bool {
    text.unicodeScalars.allSatisfy { scalar in
      scalar.isASCII ? UInt8(scalar.value).isSpace : scalar.properties.isWhitespace
    }
  }

  /// Returns the run, if changed, with stand-ins for some scalars and a mark at each line feed,
  /// where clauses were divided or joined.
  private func marked(_ standIn: (Unicode.Scalar) -> String?) -> Edit {
    guard operation != .equal else { return self }
    var shown = ""
    shown.append(text) { $0 == "\n" ? "¶\n" : standIn($0) }
    return Edit(operation, shown)
  }
}
