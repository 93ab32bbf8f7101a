import Lineages
import Prose

/// The clauses that held a term in each version.
package struct TermReport: Sendable, Hashable {
  private let term: String
  private let genealogy: Genealogy
  private let mentions: Mentions

  package init(_ term: String, in genealogy: Genealogy) {
    self.term = term
    self.genealogy = genealogy
    mentions = Mentions(of: term, in: genealogy.succession)
  }

  /// A clause that holds the term in some version, and how often in each; nil where it is absent.
  private struct Row {
    let lineage: Int
    let counts: [Int?]

    var stands: Bool { counts.last.flatMap(\.self) ?? 0 > 0 }
  }

  private var rows: [Row] {
    genealogy.rows.compactMap { index in
      let lineage = genealogy.tree.lineages[index]
      let counts = mentions.counts.indices.map { version in
        lineage.clause(in: version).map { mentions.counts[version][$0, default: 0] }
      }
      return counts.contains { $0 ?? 0 > 0 } ? Row(lineage: index, counts: counts) : nil
    }
  }

  // MARK: - For people

  /// Returns a table for a terminal: a row for each clause that holds the term or held it.
  ///
  /// A cell has the count, after `+` if it rose and `−` if it fell; `−` alone if it fell to zero.
  package func text(_ style: TerminalStyle) -> String {
    let rows = rows
    let heading = Isolate.around("“\(visible(term))”") + ": " + summary(rows)
    guard !rows.isEmpty else { return heading + "\n" }
    let grid = VersionGrid(
      names: genealogy.titles.map(\.name),
      rows: rows.map { row in
        VersionGrid.Row(
          title: visible(genealogy.address(row.lineage)),
          cells: row.counts.indices.map { cell(row, $0) })
      })
    return ([heading] + grid.lines(width: style.width)).map { $0 + "\n" }.joined()
  }

  private func summary(_ rows: [Row]) -> String {
    guard !rows.isEmpty else { return "in no version" }
    let standing = rows.count(where: \.stands)
    let gone = rows.count - standing
    let now = standing == 0 ? "stands no more" : "stands in " + clauses(standing)
    return now + (gone == 0 ? "" : ", is gone from " + clauses(gone))
  }

  private func cell(_ row: Row, _ version: Int) -> String {
    let (now, before) = (row.counts[version] ?? 0, version == 0 ? 0 : row.counts[version - 1] ?? 0)
    if now == 0 { return before > 0 ? "−" : "" }
    return (version > 0 && now > before ? "+" : now < before ? "−" : "") + "\(now)"
  }

  // MARK: - For programs

  /// Writes the object about the term in a JSON report.
  fileprivate func write(to json: inout JSONWriter) {
    json.raw("{\"term\": ")
    json.string(term)
    json.key("clauses")
    json.lines(rows) { json, row in
      json.raw("{\"lineage\": \(row.lineage)")
      json.member("address", genealogy.address(row.lineage))
      json.member("stands", row.stands)
      json.key("counts")
      let counts = row.counts.map { $0.map(String.init) ?? "null" }
      json.raw("[" + counts.joined(separator: ", ") + "]}")
    }
    json.raw("}")
  }
}

extension [TermReport] {
  /// Returns the reports as JSON: `ecp-terms`, version 1. `counts` has an entry for each version,
  /// null where the clause is absent.
  package func json(text: String, _ titles: [VersionTitle]) -> String {
    JSONWriter.report("ecp-terms", text: text, titles, "terms", self) { $1.write(to: &$0) }
  }
}
