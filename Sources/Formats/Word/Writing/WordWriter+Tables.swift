/// Writes tables.
extension WordWriter {
  /// The width between the margins, in twentieths of a point.
  private static let width = 9072

  /// The most columns that Word allows; it refuses a file with more.
  private static let mostColumns = 63

  mutating func add(_ rows: [Manuscript.Row], to xml: inout XMLWriter) {
    let rows = rows.map { $0.fitted(to: Self.mostColumns) }
    let columns = max(rows.map(\.cells.count).max() ?? 1, 1)
    let width = "\(Self.width / columns)"
    xml.element("w:tbl") { xml in
      xml.constant("<w:tblPr><w:tblStyle w:val=\"TableGrid\"/>")
      if isRightToLeft(rows) { xml.element("w:bidiVisual") }
      xml.constant("<w:tblW w:w=\"0\" w:type=\"auto\"/></w:tblPr>")
      xml.element("w:tblGrid") { xml in
        for _ in 0..<columns { xml.element("w:gridCol", [.init("w:w", width)]) }
      }
      for row in rows { add(row, width, to: &xml) }
    }
  }

  private mutating func add(_ row: Manuscript.Row, _ width: String, to xml: inout XMLWriter) {
    xml.element("w:tr") { xml in
      if row.isHead || row.revision != .kept {
        xml.element("w:trPr") { xml in
          if row.isHead { xml.element("w:tblHeader") }
          mark(row.revision, &xml)
        }
      }
      for cell in row.cells {
        xml.element("w:tc") { xml in
          xml.element("w:tcPr") { xml in
            xml.element("w:tcW", [.init("w:w", width), .init("w:type", "dxa")])
          }
          for paragraph in cell { add(paragraph, to: &xml) }
          if cell.isEmpty { xml.element("w:p") }
        }
      }
    }
  }

  private func isRightToLeft(_ rows: [Manuscript.Row]) -> Bool {
    rows.contains { $0.cells.contains { $0.contains(where: \.isRightToLeft) } }
  }
}

extension Manuscript.Row {
  /// The row with the content of excess cells moved into the last that fits.
  fileprivate func fitted(to columns: Int) -> Manuscript.Row {
    guard cells.count > columns else { return self }
    let rest = cells.dropFirst(columns - 1).flatMap(\.self)
    return .init(
      cells: cells.prefix(columns - 1) + [rest], revision: revision, isHead: isHead)
  }
}
