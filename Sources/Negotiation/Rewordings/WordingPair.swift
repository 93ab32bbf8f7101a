import Prose
import ProseDiff

/// Both sides of a change as they are to be judged, with the edits between them.
struct WordingPair {
  private(set) var from: RewordingReader.Clause
  private(set) var to: RewordingReader.Clause
  private(set) var edits: [Edit]
  /// Whether another chapeau governs the new side, and not an earlier or later state of the same
  /// one.
  private(set) var isUnderAnother: Bool

  /// What is around the two clauses.
  struct Surroundings {
    /// Whether one clause governs both sides.
    let isUnderOne: Bool
    /// Whether another clause with other words governs the new side.
    let isUnderAnother: Bool
    /// The texts of what governs the two chapeaux.
    let above: (old: String?, new: String?)
    /// For each item that the new clause governs the edits that made it, and for each that the old
    /// one governed what became of it.
    let items: (old: [[Edit]], new: [[Edit]])
  }

  init(
    _ from: RewordingReader.Clause, _ to: RewordingReader.Clause, _ edits: [Edit],
    isUnderAnother: Bool
  ) {
    (self.from, self.to, self.edits) = (from, to, edits)
    self.isUnderAnother = isUnderAnother
  }

  /// Makes the pair of two clauses, leaving out what other clauses report, and references that
  /// follow the renumbering.
  init(
    _ from: RewordingReader.Clause, _ to: RewordingReader.Clause, _ edits: [Edit],
    in surroundings: Surroundings, _ carried: CarriedText,
    followed: FollowedReferences
  ) {
    self.init(from, to, edits, isUnderAnother: surroundings.isUnderAnother)
    // Chapeaux may become parts of the wordings, in which the others then look.
    leadIn(under: surroundings.above, isOneReworded: surroundings.isUnderOne)
    carry(carried)
    // Offsets hold only where no chapeau was put before the text.
    if self.from.text == from.text { self.from.carried += followed.old }
    if self.to.text == to.text { self.to.carried += followed.new }
    hand(down: surroundings.items.new, up: surroundings.items.old)
  }

  /// Reads a clause together with its chapeau, where that is part of the clause on the other side:
  /// `The Tenant shall not sublet` became `sublet` below `The Tenant shall not:`. Both sides are
  /// read so where both chapeaux are one clause, which was reworded.
  private mutating func leadIn(under above: (old: String?, new: String?), isOneReworded: Bool) {
    guard from.chapeau != to.chapeau else { return }
    // A clause that was governed by something else had another lead-in, not none.
    let mayBeOldLed = isOneReworded || to.chapeau == nil || to.chapeau == above.old
    let mayBeNewLed = isOneReworded || from.chapeau == nil || from.chapeau == above.new
    let isOldLed = mayBeOldLed && holds(.insert, from.chapeau, but: to.chapeau)
    let isNewLed = mayBeNewLed && holds(.delete, to.chapeau, but: from.chapeau)
    guard isOldLed || isNewLed else { return }
    if isOldLed || isOneReworded { from = from.led(under: above.old) }
    if isNewLed || isOneReworded { to = to.led(under: above.new) }
    isUnderAnother = false
    edits = Edit.between(from.text, to.text)
  }

  /// UTF-8 bytes of the longest lead-in that is read with its clauses; a ceiling on cost.
  private static let longestLeadIn = 320

  /// The most edits of a kind that are searched for a lead-in; a ceiling on cost.
  private static let mostEdits = 8

  /// Whether an edit of a kind has most words in common with the chapeau of a side, without the
  /// words that the other side's chapeau has too; or begins the wording as the chapeau begins:
  /// `Members may` for `Members shall not`.
  private func holds(
    _ operation: Edit.Operation, _ chapeau: String?, but other: String?
  ) -> Bool {
    guard let chapeau, max(chapeau.utf8.count, other?.utf8.count ?? 0) <= Self.longestLeadIn else {
      return false
    }
    var lexicon = Lexicon()
    let (all, others) = (lexicon.words(of: chapeau), other.map { lexicon.words(of: $0) } ?? [])
    let near = Array(edits.lazy.filter { $0.operation == operation }.prefix(Self.mostEdits))
    let moved = near.map { lexicon.words(of: $0.text) }
    let stems = lexicon.stems()
    let known = Set(others.map { stems[Int($0)] })
    let own = all.map { stems[Int($0)] }.filter { !known.contains($0) }
    let opens = edits.prefix { $0.operation != .equal }.contains { $0.operation == operation }
    return moved.enumerated().contains { place, words in
      let taken = words.map { stems[Int($0)] }
      if taken.isMostly(of: own) && own.isMostly(of: taken) { return true }
      let shared = zip(taken, own).prefix { $0 == $1 }.count
      return opens && place == 0 && shared * 2 >= taken.count
        && near[place].text.words.prefix(shared).contains { $0.utf8.count > ReadClause.shortWord }
    }
  }

  /// Leaves out what went to another clause or came from one.
  private mutating func carry(_ carried: CarriedText) {
    from.carried = carried.ranges(edits, where: .delete)
    to.carried = carried.ranges(edits, where: .insert)
  }

  /// Leaves out the words that went to all items of a clause or came from all of them, as the items
  /// report them; except words that only changed places.
  private mutating func hand(down news: [[Edit]], up olds: [[Edit]]) {
    from.carried += Self.words(from.text, edits, .delete, in: news.map { $0.words(of: .insert) })
    to.carried += Self.words(to.text, edits, .insert, in: olds.map { $0.words(of: .delete) })
  }

  /// Returns the UTF-8 offsets of those words in edits of a kind that all of several changes share.
  private static func words(
    _ text: String, _ edits: [Edit], _ operation: Edit.Operation, in changes: [Set<String>]
  ) -> [Range<Int>] {
    guard let first = changes.first else { return [] }
    let kept = edits.words(of: operation == .insert ? .delete : .insert)
    let shared = changes.dropFirst().reduce(first) { $0.intersection($1) }.subtracting(kept)
    guard !shared.isEmpty else { return [] }
    return edits.ranges(of: operation) { _ in true }.flatMap { text.words(in: $0) }
      .filter { shared.contains(text.slice($0).lowercased()) }
  }
}

extension [Edit] {
  /// Returns the words of the edits of a kind, in lower case.
  fileprivate func words(of operation: Edit.Operation) -> Set<String> {
    reduce(into: []) { words, edit in
      guard edit.operation == operation else { return }
      words.formUnion(edit.text.lowercased().words.map(String.init))
    }
  }

  /// Returns the UTF-8 offsets, on their own side, of the edits of a kind whose text meets a
  /// condition.
  func ranges(of operation: Edit.Operation, where holds: (String) -> Bool) -> [Range<Int>] {
    PlacedEdit.all(self).filter { $0.edit.operation == operation && holds($0.edit.text) }
      .map { operation == .delete ? $0.old : $0.new }
  }
}

extension RewordingReader.Clause {
  /// Returns the same wording under another chapeau.
  func under(_ chapeau: String?) -> Self {
    Self(text, wording: wording, options: options, chapeau: chapeau, isSeveral: isSeveral)
  }

  /// Returns the clause with the words of its chapeau before its own.
  fileprivate func led(under parent: String?) -> Self {
    guard let chapeau else { return self }
    let opening = chapeau.withoutOpenEnd + " "
    let offset = opening.utf8.count - wording.lowerBound
    let options = options.map { group in
      group.map { $0.lowerBound + offset..<$0.upperBound + offset }
    }
    return Self(
      opening + text.slice(wording), options: options, chapeau: parent, isSeveral: isSeveral)
  }
}

extension String {
  fileprivate var withoutOpenEnd: String { slice(0..<utf8.count - OpenEnd.length(utf8)) }
}

extension [Int32] {
  /// Whether at least half of these words are among some others.
  fileprivate func isMostly(of others: Self) -> Bool {
    !isEmpty && count(where: Set(others).contains) * 2 >= count
  }
}
