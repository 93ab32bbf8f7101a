import Lineages
import Negotiation
import Prose
import ProseDiff

extension Story {
  /// Returns the story as JSON: `ecp-timeline`, version 1.
  package func json(text: String, _ titles: [VersionTitle]) -> String {
    JSONWriter.report("ecp-timeline", text: text, titles, "chapters", chapters) {
      $0.write($1, succession)
    }
  }
}

extension Genealogy {
  /// Returns the lineages as JSON: `ecp-lineages`, version 1. `clauses` has the index of the clause
  /// in each version from the first on, null where it is absent; `events` leaves out versions that
  /// did nothing.
  package func json(text: String) -> String {
    JSONWriter.report("ecp-lineages", text: text, titles, "lineages", rows) {
      $0.write($1, self)
    }
  }
}

extension JSONWriter {
  /// Returns a report on a text: its versions and a list, each element on a line of its own.
  static func report<Element>(
    _ format: String, text: String, _ titles: [VersionTitle], _ name: String, _ list: [Element],
    _ write: (inout JSONWriter, Element) -> Void
  ) -> String {
    var json = JSONWriter()
    json.open(format, text: text, titles)
    json.raw(",\n\"\(name)\": ")
    json.lines(list, write)
    json.raw("}\n")
    return json.text
  }

  /// Begins a report on a text and its versions.
  private mutating func open(_ format: String, text: String, _ titles: [VersionTitle]) {
    raw("{\"format\": ")
    string(format)
    raw(", \"version\": 1")
    member("text", text)
    raw(",\n\"versions\": ")
    lines(titles) { json, title in
      json.raw("{\"label\": ")
      json.string(title.name)
      json.member("commit", title.commit)
      json.member("date", title.date)
      json.member("author", title.author)
      json.raw("}")
    }
  }

  fileprivate mutating func write(_ chapter: Story.Chapter, _ succession: Succession) {
    raw("{\"version\": \(chapter.version)")
    member("event", chapter.event.word)
    if let echo = chapter.echo { member(number: echo, "wordedAsIn") }
    if !chapter.revived.isEmpty {
      key("revived")
      for (place, revival) in chapter.revived.enumerated() {
        raw(place == 0 ? "[{\"words\": " : ", {\"words\": ")
        string(revival.words)
        member(number: revival.version, "version")
        raw("}")
      }
      raw("]")
    }
    if let appearance = chapter.appearance {
      key("clause")
      write(
        succession.clause(appearance), at: appearance.clause, succession.address(appearance),
        chapter.standing)
    }
    if let change = chapter.change {
      key("change")
      write(change)
    }
    raw("}")
  }

  fileprivate mutating func write(_ row: Int, _ genealogy: Genealogy) {
    let lineage = genealogy.tree.lineages[row]
    raw("{\"id\": \(row)")
    member("address", genealogy.address(row))
    member(number: lineage.first, "first")
    member(number: lineage.last, "last")
    key("clauses")
    let places = (lineage.first...lineage.last).map { lineage.clause(in: $0) }
    raw("[" + places.map { $0.map(String.init) ?? "null" }.joined(separator: ", ") + "]")
    if let parent = lineage.parent { member(number: parent, "splitFrom") }
    if let heir = lineage.heir { member(number: heir, "mergedInto") }
    key("events")
    raw("[")
    var isFirst = true
    for (version, event) in genealogy.events(row).enumerated() {
      guard let event, event != .kept else { continue }
      raw(isFirst ? "{\"version\": \(version)" : ", {\"version\": \(version)")
      isFirst = false
      member("event", event.word)
      if let appearance = lineage.appearance(in: version) {
        member("address", genealogy.succession.address(appearance))
      }
      raw("}")
    }
    raw("]}")
  }

  mutating func member(number value: Int, _ name: String) {
    key(name)
    number(value)
  }
}
