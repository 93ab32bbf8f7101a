import ProseDiff

/// Two clauses as they were read, and what changed between them.
struct ReadPair {
  let old: ReadClause
  let new: ReadClause
  let changed: [ChangedRun]
  /// Whether repeated items count once, as where one clause became several.
  let asSets: Bool

  subscript(side: Side) -> ReadClause { side == .old ? old : new }

  /// Returns what one wording says differently from the other, as flags with the words that each
  /// rests on.
  func flags(_ prefixes: DenyingPrefixes) -> [Change.Flag] {
    let opposites = Opposites(self)
    let items = ItemChanges(self, prefixes, opposites)
    return
      (LeadChange(self).flags + ModalChanges(self).flags + items.flags
      + Junctions.flags(self) + opposites.flags).gathered
  }

  /// Whether another verb, addressee or number of negations governs the clause.
  var hasOtherChapeau: Bool {
    let (from, to) = (old.chapeau?.lead, new.chapeau?.lead)
    return from?.verb.line != to?.verb.line || from?.addressee?.key != to?.addressee?.key
      || governing.old.count != governing.new.count
  }

  /// The negations of both chapeaux, where each has a modal.
  var governing: Mentions {
    guard old.chapeau?.modal != nil, new.chapeau?.modal != nil else { return Mentions() }
    return Mentions(old: old.governingNegations, new: new.governingNegations)
  }
}

extension [Change.Flag] {
  /// The flags with those of one name merged, except `optionAdopted`: each choice has its own
  /// options.
  var gathered: [Change.Flag] {
    var joined: [(name: Change.Flag.Name, old: [String], new: [String])] = []
    for flag in self {
      if flag.name != .optionAdopted,
        let place = joined.firstIndex(where: { $0.name == flag.name })
      {
        joined[place].old += flag.old
        joined[place].new += flag.new
      } else {
        joined.append((flag.name, flag.old, flag.new))
      }
    }
    return joined.map { Change.Flag($0.name, old: $0.old, new: $0.new) }
  }
}
