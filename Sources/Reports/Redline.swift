import Formats
import Prose
import ProseDiff

/// A kept, struck or inserted stretch of a wording, in runs of one style each.
struct StyledEdit {
  struct Run {
    let text: String
    var style = InlineText.Style.plain
  }

  let operation: Edit.Operation
  let runs: [Run]
}

extension StyledEdit {
  fileprivate init(_ edit: Edit) {
    self.init(operation: edit.operation, runs: [Run(text: edit.text)])
  }
}

extension Comparison {
  /// Returns the wording of a change as kept, struck and inserted stretches, whatever its kind: as
  /// readers see it, without Markdown's marks.
  ///
  /// Where the sides differ in nothing but marks, these are shown.
  func redline(_ change: Change) -> [Edit] {
    guard mayBeSeenOtherwise(change) else { return stored(change) }
    return styledRedline(change).map { Edit($0.operation, $0.runs.map(\.text).joined()) }
  }

  /// Returns the same with the emphasis of the words; kept words have that of the new side.
  func styledRedline(_ change: Change) -> [StyledEdit] {
    guard mayBeSeenOtherwise(change) else { return stored(change).map(StyledEdit.init) }
    guard !change.edits.isEmpty else { return [oneSided(change)] }
    let from = SeenText(change.old.map { old.clauses[$0].seen })
    let to = SeenText(change.new.map { new.clauses[$0].seen })
    guard from.text != to.text else { return stored(change).map(StyledEdit.init) }
    var readers = (old: SeenReader(from), new: SeenReader(to))
    return Edit.between(from.text, to.text).map { edit in
      let count = edit.text.utf8.count
      let struck = edit.operation == .insert ? [] : readers.old.runs(of: count)
      let runs = edit.operation == .delete ? struck : readers.new.runs(of: count)
      let spaces = BaredSpaces(of: edit, isEditorial: change.editorial)
      return StyledEdit(
        operation: edit.operation, runs: runs.map { .init(text: spaces.shown($0), style: $1) })
    }
  }

  /// Returns the redline of a change that has one wording.
  private func oneSided(_ change: Change) -> StyledEdit {
    let text = SeenText(oneSide(change).map(\.seen))
    let edit = Edit(change.oneOperation, text.text)
    let spaces = BaredSpaces(of: edit, isEditorial: change.editorial)
    return StyledEdit(
      operation: edit.operation,
      runs: text.runs.map { .init(text: spaces.shown(text.string($0.range)), style: $0.style) })
  }

  private func mayBeSeenOtherwise(_ change: Change) -> Bool {
    change.old.contains { old.clauses[$0].mayBeSeenOtherwise }
      || change.new.contains { new.clauses[$0].mayBeSeenOtherwise }
  }

  /// Returns the redline of the wordings as they are stored.
  private func stored(_ change: Change) -> [Edit] {
    let edits =
      change.edits.isEmpty ? [Edit(change.oneOperation, oneWording(change))] : change.edits
    return edits.map { edit in
      let spaces = BaredSpaces(of: edit, isEditorial: change.editorial)
      return Edit(edit.operation, spaces.shown(edit.text))
    }
  }

  /// Returns the wording of a change that has one, each clause on a line.
  private func oneWording(_ change: Change) -> String {
    oneSide(change).map(\.text).joined(separator: "\n")
  }

  /// Returns the clauses of a change that has one wording.
  private func oneSide(_ change: Change) -> [Clause] {
    let (document, clauses) = change.kind == .removed ? (old, change.old) : (new, change.new)
    return clauses.map { document.clauses[$0] }
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

extension Change {
  /// What became of the wording of a change that has one.
  fileprivate var oneOperation: Edit.Operation {
    kind == .added ? .insert : kind == .removed ? .delete : .equal
  }
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

/// How the white space of a stretch is shown: a changed stretch of nothing else is named whole, of
/// an editorial change all but common spaces, otherwise only line feeds are marked, where clauses
/// were divided or joined.
private struct BaredSpaces {
  private let isChanged: Bool
  private let isBlank: Bool
  private let isNamed: Bool

  init(of edit: Edit, isEditorial: Bool) {
    isChanged = edit.operation != .equal
    isBlank = isChanged && edit.isBlank
    isNamed = isBlank || isEditorial
  }

  /// Returns a part of the stretch.
  func shown(_ text: String) -> String {
    guard isChanged, isNamed || text.utf8Span.span.holds(.lineFeed) else { return text }
    var shown = ""
    shown.append(text) { $0 == "\n" ? "¶\n" : isNamed ? standIn($0) : nil }
    return shown
  }

  private func standIn(_ scalar: Unicode.Scalar) -> String? {
    if scalar == " " { return isBlank ? "␣" : nil }
    return scalar.properties.isWhitespace ? "⟨" + name(of: scalar) + "⟩" : nil
  }
}

extension Edit {
  fileprivate var isBlank: Bool {
    text.unicodeScalars.allSatisfy { scalar in
      scalar.isASCII ? UInt8(scalar.value).isSpace : scalar.properties.isWhitespace
    }
  }
}
