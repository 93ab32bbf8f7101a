import Formats
import Negotiation
import Prose
import ProseDiff

/// The changes of a briefing, one by one.
extension Briefing {
  /// The indexes of the changes reported one by one, most important first. What is unchanged,
  /// editorial, only moved or only renumbered is merely counted, unless it says something else
  /// under another heading, has other brackets, status or proposers, or a note on that very change.
  var tellingChanges: [Int] {
    let mastheads = (comparison.old.mastheadClauses, comparison.new.mastheadClauses)
    return comparison.changes.indices.filter(isTelling).map { index in
      let isLight =
        (isOfMasthead(index) || isWithin(mastheads, index))
        && !comparison.changes[index].has(anyOf: [.stronger, .weaker, .modal, .negation, .opposite])
      return (isLight ? Change.lightest : comparison.changes[index].weight, index)
    }.sorted(by: <).map(\.1)
  }

  /// The indexes of the other changes with notes, in the order of the text.
  var notedOtherwise: [Int] { onChanges.keys.filter { !isTelling($0) }.sorted() }

  private func isTelling(_ index: Int) -> Bool {
    let change = comparison.changes[index]
    let isQuiet = [.unchanged, .editorial, .moved, .renumbered].contains(change.outcome)
    return !isQuiet || change.has(anyOf: Self.flagNames)
      || onChanges[index]?.contains(where: \.isOnChange) == true
  }

  /// Whether a change affects only clauses above the text, and has no note.
  private func isWithin(_ mastheads: (old: Set<Int>, new: Set<Int>), _ index: Int) -> Bool {
    let change = comparison.changes[index]
    return onChanges[index] == nil && change.old.allSatisfy(mastheads.old.contains)
      && change.new.allSatisfy(mastheads.new.contains)
  }

  /// Whether a change affects the line in which each draft gives its symbol, and has no note.
  private func isOfMasthead(_ index: Int) -> Bool {
    guard let former = old?.symbol, let present = new.symbol, onChanges[index] == nil else {
      return false
    }
    let change = comparison.changes[index]
    func names(_ symbol: String, _ clauses: Places, _ document: Document) -> Bool {
      clauses.contains { document.clauses[$0].text.contains(symbol) }
    }
    return names(former, change.old, comparison.old) && names(present, change.new, comparison.new)
  }

  func changeFacts(_ index: Int, _ template: Template) -> TemplateFacts {
    let change = comparison.changes[index]
    var facts = TemplateFacts()
    let places = (old: addresses(change.old, .old), new: addresses(change.new, .new))
    facts["address"] = .place(
      places.new.isEmpty ? places.old : places.new,
      anchor: places.new.isEmpty ? "removed-\(places.old.anchor)" : places.new.anchor)
    if !places.old.isEmpty, !places.new.isEmpty, places.old != places.new {
      facts.set("formerAddress", places.old)
    }
    facts.mark("isAdded", change.kind == .added)
    facts.mark("isRemoved", change.kind == .removed)
    facts.mark("isReworded", change.outcome == .reworded)
    facts.mark("isEditorial", change.outcome == .editorial && !change.isOfMarks)
    facts.mark("isMarked", change.isOfMarks)
    facts.mark("isSplit", change.kind == .split)
    facts.mark("isMerged", change.kind == .merged)
    facts.mark("isKept", change.outcome == .unchanged)
    facts.mark("isOnlyMoved", change.outcome == .moved)
    facts.mark("isOnlyRenumbered", change.outcome == .renumbered)
    facts.mark("isMoved", change.moved)
    facts.mark("isRenumbered", change.renumbered)
    let edits = comparison.seenWordings(change)
    let isSame = edits.allSatisfy { $0.operation == .equal }
    let (former, present) = (edits.old, edits.new)
    if !former.isEmpty, !isSame { facts["oldQuote"] = .pieces(Self.pieces(former)) }
    if !present.isEmpty { facts["newQuote"] = .pieces(Self.pieces(present)) }
    let sides = (
      comparison.seen(change.old, comparison.old), comparison.seen(change.new, comparison.new)
    )
    let told = Self.flagNames.flatMap { name in change.flags.filter { $0.name == name } }
    facts["facts"] = .each(told.filter { !$0.isHalfInherited(by: sides) }.map(Self.flagFacts))
    if let arrival = arrivals[index] {
      let (label, date) =
        arrival.isLast ? ("lastLabel", "lastDate") : ("arrivalLabel", "arrivalDate")
      facts.set(label, arrival.version.label)
      facts.set(date, arrival.version.day.text(template))
    }
    addRemarks(onChanges[index] ?? [], to: &facts)
    return facts
  }

  private enum SideOfComparison { case old, new }

  private func addresses(_ clauses: Places, _ side: SideOfComparison) -> String {
    let document = side == .old ? comparison.old : comparison.new
    return clauses.map { document.addresses[$0] }.joined(separator: ", ")
  }

  /// Returns one side of a redline exactly as worded, with the words that the other side lacks in
  /// bold, unless the sides share none.
  private static func pieces(_ edits: [Edit]) -> [Manuscript.Piece] {
    let isWhole = !edits.contains { $0.operation == .equal }
    return edits.map { edit in
      var style = InlineText.Style.plain
      style.isBold = edit.operation != .equal && !isWhole
      return Manuscript.Piece(.text(Template.shown(edit.text)), style)
    }
  }

  private static func flagFacts(_ flag: Change.Flag) -> TemplateFacts {
    var facts = TemplateFacts()
    facts.mark(flag.name.rawValue)
    // The quotations already show what is in brackets.
    guard !flag.isOfWholeWords else { return facts }
    facts.set("was", flag.old.joined(separator: ", "))
    facts.set("became", flag.new.joined(separator: ", "))
    facts.mark("exchanged", !flag.old.isEmpty && !flag.new.isEmpty)
    facts.mark("gained", flag.old.isEmpty && !flag.new.isEmpty)
    facts.mark("lost", !flag.old.isEmpty && flag.new.isEmpty)
    return facts
  }
}

extension String {
  /// The address as the name of an anchor: its words, numbers and paragraph signs.
  var anchor: String {
    split { !($0.isLetter || $0.isNumber || $0 == "¶") }.joined(separator: "-").lowercased()
  }
}

extension Change.Flag {
  /// Whether the flag rests on bracketed words or alternatives, which the quotations show.
  fileprivate var isOfWholeWords: Bool {
    ["bracket", "alternative", "reopened"].contains { name.rawValue.hasPrefix($0) }
  }

  /// Whether the flag sets a verb or an actor of a heading against one of the clause itself: no
  /// quotation shows both.
  fileprivate func isHalfInherited(by sides: (old: String, new: String)) -> Bool {
    guard [.verb, .modal, .actor].contains(name), !old.isEmpty, !new.isEmpty else { return false }
    let own = (old.filter(sides.old.contains).count, new.filter(sides.new.contains).count)
    return own != (old.count, new.count) && own != (0, 0)
  }
}

extension Comparison {
  /// Returns the wording of a change as kept, struck and inserted runs, without Markdown's markup.
  fileprivate func seenWordings(_ change: Change) -> [Edit] {
    let (from, to) = (seen(change.old, old), seen(change.new, new))
    if from == to { return [Edit(.equal, to)] }
    if change.old.isEmpty { return [Edit(.insert, to)] }
    return change.new.isEmpty ? [Edit(.delete, from)] : Edit.between(from, to)
  }

  fileprivate func seen(_ clauses: Places, _ document: Document) -> String {
    clauses.map { document.clauses[$0].seen.words }.joined(separator: "\n")
  }
}

extension Change {
  /// Whether only brackets, status or proposers differ.
  var isOfMarks: Bool {
    outcome == .editorial && has(anyOf: Briefing.bracketNames + [.status, .proposer])
  }

  fileprivate func has(anyOf names: [Flag.Name]) -> Bool {
    names.contains { flag($0) != nil }
  }

  /// The rank of the changes reported last.
  fileprivate static let lightest = 5

  /// The rank of a change by importance, from 0.
  fileprivate var weight: Int {
    if kind == .added || kind == .removed { return 0 }
    if flag(.stronger) != nil || flag(.weaker) != nil { return 1 }
    if has(anyOf: [.negation, .opposite, .number, .date, .deadline, .citation]) { return 2 }
    if has(anyOf: Briefing.bracketNames) { return 3 }
    return isOfMarks || outcome == .unchanged ? Change.lightest : 4
  }
}
