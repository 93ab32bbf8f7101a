package import Negotiation
package import ProseDiff

/// How much of a document is agreed, in brackets and open, compared with the version before.
package struct BracketReport: Sendable, Hashable {
  private let name: String
  private let count: StandingCount
  private let before: String?
  private let countBefore: StandingCount?
  private let comparison: Comparison?

  /// Without a version before and a comparison with it, the counts have no differences beside them.
  package init(
    name: String, count: StandingCount, before: String?, countBefore: StandingCount?,
    _ comparison: Comparison?
  ) {
    self.comparison = comparison
    self.name = name
    self.count = count
    self.before = before
    self.countBefore = countBefore
  }

  private typealias Tally = StandingCount.Tally

  // MARK: - For people

  /// The report as text, ending in a line feed.
  package var text: String {
    let against = before.map { " (against \(visible($0)))" } ?? ""
    var lines = [visible(name) + against]
    lines += table(
      rows: [("", nil, nil)] + sectionRows + [("all", count.total, countBefore?.total)])
    let names = count.proposers.map(\.name)
    let gone = countBefore?.proposers.map(\.name).filter { !names.contains($0) } ?? []
    if !names.isEmpty || !gone.isEmpty { lines += ["", "Proposed by"] }
    for name in names + gone {
      let (now, then) = (count.clauses(of: name), countBefore?.clauses(of: name))
      lines.append("  \(Isolate.around(visible(name)))  \(now)\(difference(now, then))")
    }
    return lines.map { $0 + "\n" }.joined()
  }

  private var sectionRows: [(String, Tally?, Tally?)] {
    count.sections.map { section in
      let address =
        section.address.isEmpty ? "(before the first heading)" : visible(section.address)
      return (address, section.tally, countBefore?.tally(below: headingsBefore(section)))
    }
  }

  /// Returns the indexes of what was a section's heading in the version before; `[nil]` for what
  /// precedes the first heading.
  private func headingsBefore(_ section: StandingCount.Section) -> [Int?] {
    guard let heading = section.heading else { return [nil] }
    return comparison?.changes.first { $0.new.contains(heading) }?.old.map { $0 } ?? []
  }

  private func table(rows: [(name: String, now: Tally?, then: Tally?)]) -> [String] {
    let widest = min(rows.map { columns($0.name) }.max() ?? 0, Self.widest)
    return rows.map { row in
      let counts = row.now?.counts.enumerated().map { index, count in
        "\(count)" + difference(count, row.then?.counts[index])
      }
      let cells = (counts ?? Tally.names).map { pad($0, to: Self.cell, before: true) }
      return "  " + pad(shortened(row.name, to: widest), to: widest, before: false) + cells.joined()
    }
  }

  private func difference(_ now: Int, _ then: Int?) -> String {
    guard let then, then != now else { return "" }
    return now > then ? " (+\(now - then))" : " (−\(then - now))"
  }

  private func pad(_ text: String, to width: Int, before: Bool) -> String {
    let space = String(repeating: " ", count: max(0, width - columns(text)))
    return before ? space + text : text + space
  }

  /// The widest section name shown in full, and the width of a cell, in columns.
  private static let widest = 48
  private static let cell = 12

  // MARK: - For programs

  /// The report as JSON: `ecp-brackets`, version 1.
  package var json: String {
    var json = JSONWriter()
    json.raw("{\"format\": \"ecp-brackets\", \"version\": 1")
    json.member("name", name)
    write(count, to: &json)
    if let before, let countBefore {
      json.raw(",\n\"before\": {\"name\": ")
      json.string(before)
      write(countBefore, to: &json)
      json.raw("}")
    }
    json.raw("}\n")
    return json.text
  }

  private func write(_ count: StandingCount, to json: inout JSONWriter) {
    json.raw(",\n\"total\": {")
    write(count.total, to: &json)
    json.raw(",\n\"sections\": ")
    json.lines(count.sections) { json, section in
      json.raw("{\"address\": ")
      json.string(section.address)
      json.raw(", ")
      write(section.tally, to: &json)
    }
    json.raw(",\n\"proposers\": ")
    json.lines(count.proposers) { json, proposer in
      json.raw("{\"name\": ")
      json.string(proposer.name)
      json.raw(", \"clauses\": \(proposer.clauses)}")
    }
  }

  /// Writes the members of a tally and closes its object.
  private func write(_ tally: Tally, to json: inout JSONWriter) {
    let members = zip(Tally.names, tally.counts).map { "\"\($0.0)\": \($0.1)" }
    json.raw(members.joined(separator: ", ") + "}")
  }
}

extension StandingCount.Tally {
  fileprivate static let names = ["clauses", "agreed", "bracketed", "open"]

  /// The counts, in the order of the names.
  fileprivate var counts: [Int] { [clauses, agreed, bracketed, open] }
}
