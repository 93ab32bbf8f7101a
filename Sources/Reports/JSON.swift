package import Negotiation
package import Prose
package import ProseDiff

/// The comparison for machines, version 1: one JSON object, one clause or change a line.
package enum JSON {
  /// Returns the object, ending in a line feed. Hidden characters are escaped, so that it is safe
  /// to show on a terminal.
  ///
  /// Cost: linear, about one copy of the text.
  package static func report(_ comparison: Comparison, _ profile: Profile = .itu) -> String {
    var json = JSONWriter()
    json.raw("{\"format\": \"ecp-comparison\", \"version\": 1,\n\"old\": ")
    json.write(comparison.old, profile)
    json.raw(",\n\"new\": ")
    json.write(comparison.new, profile)
    json.raw(",\n\"changes\": ")
    json.lines(comparison.changes) { $0.write($1) }
    json.raw(",\n\"summary\": ")
    json.write(comparison.summary)
    json.raw("}\n")
    return json.text
  }
}

extension JSONWriter {
  fileprivate mutating func write(_ document: Document, _ profile: Profile) {
    raw("{\"name\": ")
    string(document.name)
    key("clauses")
    write(clauses: document.clauses.indices, of: document, profile)
    raw("}")
  }

  /// Writes the clauses of a document at these indexes as an array.
  package mutating func write(
    clauses: some Sequence<Int>, of document: Document, _ profile: Profile = .itu
  ) {
    let standings = Standings(document, profile)
    lines(clauses) { json, index in
      json.write(
        document.clauses[index], at: index, document.addresses[index],
        standings.mayBearMarks(index) ? standings[index] : nil)
    }
  }

  mutating func write(
    _ clause: Clause, at index: Int, _ address: String, _ standing: Standing?
  ) {
    raw("{\"index\": ")
    number(index)
    member("kind", clause.kind.rawValue)
    member("label", clause.label)
    member("address", address)
    key("level")
    number(clause.level)
    member("lines", [clause.lines.lowerBound, clause.lines.upperBound])
    member("text", clause.text)
    if let standing { write(standing) }
    raw("}")
  }

  private mutating func write(_ standing: Standing) {
    if let status = standing.status { member("status", status) }
    if standing.bracketed != .none { member("bracketed", standing.bracketed.rawValue) }
    if !standing.proposers.isEmpty { member("proposers", standing.proposers) }
  }

  mutating func write(_ change: Change) {
    raw("{\"kind\": ")
    string(change.kind.rawValue)
    member("old", change.old)
    member("new", change.new)
    member("moved", change.moved)
    member("renumbered", change.renumbered)
    member("editorial", change.editorial)
    member("similarity", change.similarity)
    member("confidence", change.confidence)
    member("by", change.by.rawValue)
    if !change.edits.isEmpty { write(change.edits) }
    key("flags")
    raw("[")
    var named: [Change.Flag.Name] = []
    for flag in change.flags where !named.contains(flag.name) {
      if !named.isEmpty { raw(", ") }
      string(flag.name.rawValue)
      named.append(flag.name)
    }
    raw("]")
    let grounded = change.flags.filter { !$0.old.isEmpty || !$0.new.isEmpty }
    if !grounded.isEmpty { write(grounds: grounded) }
    raw("}")
  }

  /// Writes the words that flags rest on.
  private mutating func write(grounds flags: [Change.Flag]) {
    key("grounds")
    for (place, flag) in flags.enumerated() {
      raw(place == 0 ? "[{\"flag\": " : ", {\"flag\": ")
      string(flag.name.rawValue)
      member("old", flag.old)
      member("new", flag.new)
      raw("}")
    }
    raw("]")
  }

  private mutating func write(_ edits: [Edit]) {
    key("edits")
    for (index, edit) in edits.enumerated() {
      raw(index == 0 ? "[[\"" : ", [\"")
      raw(String(edit.operation.rawValue) + "\", ")
      string(edit.text)
      raw("]")
    }
    raw("]")
  }

  package mutating func write(_ summary: Comparison.Summary) {
    let order: [Change.Kind] = [.unchanged, .added, .removed, .reworded, .split, .merged]
    raw("{")
    for kind in order { raw("\"\(kind.rawValue)\": \(summary[kind]), ") }
    raw("\"moved\": \(summary.moved), \"renumbered\": \(summary.renumbered)")
    raw(", \"editorial\": \(summary.editorial)")
    for flag in [Change.Flag.Name.stronger, .weaker, .staleReference] where summary[flag] > 0 {
      key(flag.rawValue)
      number(summary[flag])
    }
    raw("}")
  }
}
