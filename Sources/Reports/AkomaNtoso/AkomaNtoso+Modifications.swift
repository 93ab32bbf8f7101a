import Formats
import Prose
import ProseDiff

/// The metadata of the text and its changes.
extension AkomaNtoso {
  /// The kinds of modification in the schema that a comparison can report.
  private enum Kind: String {
    case insertion, repeal, substitution, renumbering, split, join
  }

  private struct Modification {
    let kind: Kind
    let old: [String]
    let new: [String]
  }

  func meta(_ writer: inout XMLWriter, isNew: Bool) {
    writer.element("meta") { writer in
      identification(&writer, isNew)
      let modifications = isNew ? comparison.changes.flatMap(modifications) : []
      if !modifications.isEmpty {
        writer.element("analysis", [.init("source", "#ecp")]) { writer in
          writer.element("passiveModifications") { writer in
            for (place, one) in modifications.enumerated() { textualMod(&writer, one, place + 1) }
          }
        }
      }
      guard isNew else { return }
      writer.element("references", [.init("source", "#ecp")]) { writer in
        reference(&writer, "TLCPerson", "reviser", "person", reviser.name)
        reference(&writer, "TLCRole", "author", "role", "author")
        reference(&writer, "TLCConcept", "ecp", "concept", "ecp")
      }
    }
  }

  private func reference(
    _ writer: inout XMLWriter, _ element: StaticString, _ id: String, _ kind: String,
    _ shown: String
  ) {
    writer.element(
      element,
      [
        .init("eId", id), .init("href", "/akn/ontology/\(kind)/\(Self.slug(shown))"),
        .init("showAs", shown),
      ])
  }

  // MARK: - Modifications

  /// Returns the modifications of a change; a move is a repeal and an insertion that share a `wId`.
  private func modifications(_ change: Change) -> [Modification] {
    let from = change.old.map { old.identifiers[$0] }
    let to = change.new.map { new.identifiers[$0] }
    func one(_ kind: Kind) -> Modification { Modification(kind: kind, old: from, new: to) }
    var found: [Modification] = []
    if change.moved {
      found.append(Modification(kind: .repeal, old: from, new: []))
      found.append(Modification(kind: .insertion, old: [], new: to))
    }
    switch change.kind {
    case .added: found.append(one(.insertion))
    case .removed: found.append(one(.repeal))
    case .split: found.append(one(.split))
    case .merged: found.append(one(.join))
    case .reworded: found.append(one(.substitution))
    case .unchanged: if !change.edits.isEmpty { found.append(one(.substitution)) }
    }
    if change.renumbered { found.append(one(.renumbering)) }
    return found
  }

  private func textualMod(_ writer: inout XMLWriter, _ one: Modification, _ number: Int) {
    let attributes: [XMLWriter.Attribute] = [
      .init("type", one.kind.rawValue), .init("eId", "pmod_\(number)"),
    ]
    writer.element("textualMod", attributes) { writer in
      writer.element("source", [.init("href", address(isNew: true))])
      for identifier in one.new.isEmpty ? one.old : one.new {
        writer.element("destination", [.init("href", "#" + identifier)])
      }
      for identifier in one.old { writer.element("old", [.init("href", "#" + identifier)]) }
      for identifier in one.new { writer.element("new", [.init("href", "#" + identifier)]) }
    }
  }

  // MARK: - Identification

  private func identification(_ writer: inout XMLWriter, _ isNew: Bool) {
    let name = isNew ? comparison.new.name : comparison.old.name
    let day = isNew ? days.new : days.old
    let draft = (day: day ?? Self.noDay, name: day == nil ? "unknown" : "draft")
    let written = (day: String(reviser.date.prefix(10)), name: "comparison")
    let work = address(isNew: isNew)
    let expression = work + "/" + language + "@"
    writer.element("identification", [.init("source", "#ecp")]) { writer in
      writer.element("FRBRWork") { writer in
        properties(&writer, work, draft)
        writer.element("FRBRcountry", [.init("value", Self.country)])
        writer.element("FRBRname", [.init("value", name)])
      }
      writer.element("FRBRExpression") { writer in
        properties(&writer, expression, draft)
        writer.element("FRBRlanguage", [.init("language", language)])
      }
      writer.element("FRBRManifestation") { writer in
        properties(&writer, expression + ".xml", written)
        writer.element("FRBRformat", [.init("value", "application/akn+xml")])
      }
    }
  }

  private func properties(
    _ writer: inout XMLWriter, _ address: String, _ date: (day: String, name: String)
  ) {
    writer.element("FRBRthis", [.init("value", address + "/!main")])
    writer.element("FRBRuri", [.init("value", address)])
    writer.element("FRBRdate", [.init("date", date.day), .init("name", date.name)])
    writer.element("FRBRauthor", [.init("href", "#reviser"), .init("as", "#author")])
  }

  /// The country code if no state is named.
  ///
  /// Source: ISO 3166-1, the user-assigned codes.
  private static let country = "xx"

  private func address(isNew: Bool) -> String {
    let name = isNew ? comparison.new.name : comparison.old.name
    let day = (isNew ? days.new : days.old) ?? "unknown"
    return "/akn/\(Self.country)/statement/\(day)/\(Self.slug(name))"
  }

  /// The date if none is known: the schema requires one, whose name then says that it is unknown.
  private static let noDay = "0001-01-01"

  /// Returns a name with only what an address may hold: ASCII letters, digits and points, and
  /// hyphens for all else.
  private static func slug(_ name: String) -> String {
    let kept = name.unicodeScalars.map { scalar -> Character in
      let isKept =
        scalar.isASCII && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil)
      return isKept || scalar == "." ? Character(scalar) : "-"
    }
    return String(kept)
  }
}
