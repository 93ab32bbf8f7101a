package import Lineages
import Prose
import ProseDiff

/// All clauses of a text through its versions.
package struct Genealogy: Sendable, Hashable {
  package let succession: Succession
  package let tree: FamilyTree
  package let titles: [VersionTitle]
  /// The lineages to show, in reading order.
  package let rows: [Int]

  /// Shows all lineages, or only those that these clauses belong to.
  package init(
    _ succession: Succession, _ titles: [VersionTitle], only clauses: [Appearance]? = nil
  ) {
    self.succession = succession
    self.titles = titles
    let tree = FamilyTree(succession)
    self.tree = tree
    let wanted = clauses.map { Set($0.map(tree.lineage)) }
    rows = tree.inReadingOrder.filter { wanted?.contains($0) ?? true }
  }

  /// Returns what happened to a lineage in each version.
  func events(_ row: Int) -> [Event?] {
    titles.indices.map { tree.event(of: row, in: $0, succession) }
  }

  /// Returns the last clause of a lineage.
  func lastAppearance(_ row: Int) -> Appearance {
    let lineage = tree.lineages[row]
    return lineage.appearance(in: lineage.last)
      ?? Appearance(version: lineage.first, clause: 0)
  }

  /// Returns the last address of a lineage.
  func address(_ row: Int) -> String { succession.address(lastAppearance(row)) }
}

extension Genealogy {
  /// Returns a table for a terminal: a row for each clause, a column for each version.
  package func text(name: String, _ style: TerminalStyle) -> String {
    let grid = VersionGrid(
      names: titles.map(\.name),
      rows: rows.map { row in
        VersionGrid.Row(
          title: visible(address(row)), cells: events(row).map { $0?.sign ?? "" })
      })
    let heading =
      visible(name) + ": " + clauses(rows.count) + ", "
      + (titles.count == 1 ? "1 version" : "\(titles.count) versions")
    let lines = [cut(heading, to: style.width)] + grid.lines(width: style.width)
    return lines.map { $0 + "\n" }.joined()
  }
}
