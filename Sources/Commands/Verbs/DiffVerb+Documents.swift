import Drafts
import Prose
import ProseDiff
import Reports

/// Opens and names the documents to compare.
extension DiffVerb {
  /// Returns why the clauses at an address of either document were paired as they were.
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

  /// Opens the two documents that one or two operands name.
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

  /// Returns the names for the report: short ones, lengthened from the full names until they
  /// differ. Versions of one text go by their labels alone, unless the report is read away from the
  /// repository.
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
  /// Returns the Word file that the old document was read from, with the changes written into it;
  /// nil if there is none, or if it cannot take them, which is reported.
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
