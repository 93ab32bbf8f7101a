/// A clause as it was read, on one side of a rewording.
struct ReadClause {
  let text: String
  let statement: Statement
  /// What it says with each choice of options that is read; empty where it has no options.
  let choices: [Choice]
  /// Whether each option is in one of these choices.
  let showsAllOptions: Bool
  /// The heading or paragraph that governs the clause, where it is another on the other side.
  let chapeau: Chapeau?

  /// A wording with one option of each group.
  struct Choice {
    let text: String
    let statement: Statement
  }

  /// What governs a clause.
  struct Chapeau {
    let text: String
    /// The verb that it opens with.
    let lead: Lead?
    /// What it says of the items below.
    let statement: Statement

    var modal: Rung? { statement.modals.last }
  }

  func quote(_ range: Range<Int>) -> String { text.slice(range) }
}

extension ReadClause {
  /// The verb that governs the clause: its own, else that of its chapeau.
  var lead: (lead: Lead, text: String, quote: String, isOwn: Bool)? {
    if let own = statement.lead, !own.isInfinitive || own.verb.scale == .directing {
      return (own, text, quote(own.verb.range), true)
    }
    return chapeau.flatMap { chapeau in
      chapeau.lead.map { ($0, chapeau.text, chapeau.text.slice($0.verb.range), false) }
    }
  }

  /// Whether it opens with a verb under one of its choices.
  func mayLead(as lead: Lead) -> Bool {
    choices.contains { $0.statement.lead?.verb.says(lead.verb) == true }
  }
}
