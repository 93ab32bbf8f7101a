import Prose
import ProseDiff

extension Comparison {
  /// The wording of a change as runs kept, struck and put in, whatever its kind.
  func redline(_ change: Change) -> [Edit] {
    switch change.kind {
    case .added: [Edit(.insert, wording(new, change.new))]
    case .removed: [Edit(.delete, wording(old, change.old))]
    case _ where change.edits.isEmpty: [Edit(.equal, wording(new, change.new))]
    default: change.edits.map { change.editorial ? $0.baringSpaces : $0.baringLoneSpaces }
    }
  }

  /// The wordings of some clauses of one side, one to a line.
  private func wording(_ document: Document, _ indexes: [Int]) -> String {
    indexes.map { document.clauses[$0].text }.joined(separator: "\n")
  }

  /// The addresses of a change's clauses on the old side, hidden characters not yet shown.
  func oldAddresses(_ change: Change) -> [String] { change.old.map { old.addresses[$0] } }
  func newAddresses(_ change: Change) -> [String] { change.new.map { new.addresses[$0] } }
}

extension [Edit] {
  /// The runs that stood in the old wording.
  var old: [Edit] { filter { $0.operation != .insert } }
  /// The runs that stand in the new wording.
  var new: [Edit] { filter { $0.operation != .delete } }
}

extension Edit {
  /// The run with its white space shown, if it is a changed run of nothing else.
  fileprivate var baringLoneSpaces: Edit {
    guard operation != .equal, text.unicodeScalars.allSatisfy(\.properties.isWhitespace) else {
      return baringBreaks
    }
    return Edit(operation, text.replacing(" ", with: "␣")).baringSpaces
  }

  /// The run with every space but the common one named, if it is a changed run.
  fileprivate var baringSpaces: Edit {
    guard operation != .equal else { return self }
    var shown = ""
    shown.append(text) { scalar in
      let unusual = scalar.properties.isWhitespace && scalar != " " && scalar != "\n"
      return unusual ? "⟨" + name(of: scalar) + "⟩" : nil
    }
    return Edit(operation, shown).baringBreaks
  }

  /// The run with a mark at each line feed that was struck or put in: where a clause was divided.
  private var baringBreaks: Edit {
    guard operation != .equal else { return self }
    return Edit(operation, text.replacing("\n", with: "¶\n"))
  }
}
