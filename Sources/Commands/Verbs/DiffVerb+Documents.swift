import Drafts
import Prose
import ProseDiff
import Reports

/// What is compared, and what it is called.
extension DiffVerb {
  /// Why the clauses at an address of either document were paired as they were.
  static func explanation(
    of address: String, _ weighing: Weighing, _ style: TerminalStyle
  ) throws(CommandError) -> String {
    let comparison = weighing.comparison
    let old = try comparison.old.clauses(at: address, isRequired: false)
    let new = try comparison.new.clauses(at: address, isRequired: old.isEmpty)
    let (olds, news) = (Set(old), Set(new))
    let changes = comparison.changes.indices.filter { index in
      let change = comparison.changes[index]
      return !olds.isDisjoint(with: change.old) || !news.isDisjoint(with: change.new)
    }
    return Explanation.report(weighing, changes: changes, style)
  }

  /// The documents that one operand or two name.
  static func documents(
    _ arguments: Arguments, _ opener: inout DocumentOpener
  ) throws -> (OpenDocument, OpenDocument) {
    let operands = try arguments.operands.map { try DocumentOperand($0) }
    if operands == [.draft(.standardInput), .draft(.standardInput)] {
      throw CommandError.inputTwice
    }
    let pair: [OpenDocument]
    if operands.count == 2 {
      pair = try opener.open(operands)
    } else {
      pair =
        switch operands[0] {
        case .version(let name): try opener.openPair(name)
        case .draft(let file): try opener.openViews(of: file)
        }
    }
    return (pair[0], pair[1])
  }

  /// The names for the report: short ones, with as much of the full names as tells them apart. Labels
  /// alone will do for versions of one text, unless the report is to be read away from it.
  static func distinctNames(
    _ old: OpenDocument, _ new: OpenDocument, areAlone: Bool
  ) -> (old: String, new: String) {
    if old.fullName == new.fullName, let one = old.commit, let other = new.commit, one != other {
      let name = areAlone ? old.nameAlone : old.name
      return ("\(name) (\(one))", "\(name) (\(other))")
    }
    if old.text != new.text || areAlone && old.text != nil { return (old.nameAlone, new.nameAlone) }
    guard old.name == new.name, old.fullName != new.fullName else { return (old.name, new.name) }
    let longer = (2...16).lazy.map { count in
      (old: lastComponents(count, of: old.fullName), new: lastComponents(count, of: new.fullName))
    }
    return longer.first { $0.old != $0.new } ?? (old.fullName, new.fullName)
  }
}

extension DocumentOpener {
  /// The Word file that the old document was read from, with the changes in it; nil where it was read
  /// from another, or one that cannot take them, which is said.
  func redline(
    _ old: OpenDocument, _ new: OpenDocument, _ settled: Settlement, _ setting: ReportSetting
  ) throws(DraftError) -> Report? {
    guard let file = try wordFile(of: old) else { return nil }
    let request = RedlineRequest(
      old: old.source, new: new.source, original: file, language: setting.language,
      reviser: setting.reviser, settled: settled)
    do throws(ReadingError) {
      return .file(try console.redlineForeign(request))
    } catch {
      let outcome = "the changes are written into a plain document, not into this file"
      console.warn("\(old.fullName): \(outcome): \(error.inWords)", during: verb)
      return nil
    }
  }
}
