import Formats
import Lineages
import Prose

extension Markup.Attribute {
  fileprivate init(_ name: StaticString, _ value: Int) { self.init(name, String(value)) }
}

/// The picture of lineages.
extension Markup {
  mutating func sheet(_ sheet: LineageSheet, of genealogy: Genealogy) {
    let box = "0 0 \(LineageSheet.width) \(sheet.height)"
    element(.svg, .init("viewBox", box), .init("role", "img"), .label("Lineages")) { svg in
      for version in sheet.versions { svg.column(version, sheet, genealogy) }
      for row in sheet.rows { svg.name(row, sheet, genealogy) }
      for row in sheet.rows { svg.lines(row, sheet, genealogy) }
      for row in sheet.rows { svg.nodes(row, sheet, genealogy) }
    }
  }

  // MARK: - Names

  private mutating func column(_ version: Int, _ sheet: LineageSheet, _ genealogy: Genealogy) {
    let (x, title) = (sheet.x(version), genealogy.titles[version])
    lineFeed()
    element(
      .path, .classes("column"),
      .init("d", "M\(x) \(sheet.top - 6)V\(sheet.height)"))
    guard !sheet.isSlanted else {
      let turn = sheet.isMirrored ? 45 : -45
      return element(
        .text, .classes("version"), .init("text-anchor", sheet.isMirrored ? "end" : "start"),
        .init("transform", "translate(\(x) \(sheet.top - 10)) rotate(\(turn))")
      ) { $0.text(cut(title.name, to: 14)) }
    }
    for (line, words) in [cut(title.name, to: 14), title.date].enumerated() {
      element(
        .text, .classes(line == 0 ? "version" : "date"), .init("x", x),
        .init("y", sheet.top - 28 + 15 * line), .init("text-anchor", "middle")
      ) { $0.text(words) }
    }
  }

  private mutating func name(_ row: Int, _ sheet: LineageSheet, _ genealogy: Genealogy) {
    guard let y = sheet.y(row) else { return }
    let appearance = genealogy.lastAppearance(row)
    let isGone = genealogy.tree.lineages[row].last < genealogy.titles.count - 1
    let isHeading = genealogy.succession.clause(appearance).kind == .heading
    lineFeed()
    element(
      .text, .classes(isGone ? "name gone" : isHeading ? "name heading" : "name"),
      .init("x", sheet.mirrored(0)), .init("y", y + 4),
      .init("text-anchor", sheet.isMirrored ? "end" : "start")
    ) { name in
      name.text(shortened(genealogy.address(row), to: 36))
      name.element(.title) { $0.text(genealogy.succession.clause(appearance).seen.plain) }
    }
  }

  // MARK: - Lines

  private mutating func lines(_ row: Int, _ sheet: LineageSheet, _ genealogy: Genealogy) {
    guard let y = sheet.y(row) else { return }
    let lineage = genealogy.tree.lineages[row]
    let edge = max(0, sheet.versions.lowerBound - 1)
    let standing = (edge..<sheet.versions.upperBound).filter { lineage.clause(in: $0) != nil }
    var (path, gap) = ("", "")
    for (before, after) in zip(standing, standing.dropFirst()) {
      let start = "M\(sheet.x(before)) \(y)", end = "H\(sheet.x(after))"
      if after > before + 1 {
        gap += start + end
      } else {
        path += path.hasSuffix("H\(sheet.x(before))") ? end : start + end
      }
    }
    line(path, "line")
    line(gap, "gap")
    for version in sheet.versions {
      switch genealogy.tree.event(of: row, in: version, genealogy.succession) {
      case .removed: line("M\(sheet.x(version - 1)) \(y)H\(sheet.x(version))", "gap")
      case .splitOff(let parent): curve(parent, row, version, sheet)
      case .mergedInto(let heir): curve(row, heir, version, sheet)
      default: continue
      }
    }
  }

  /// Adds a line between two rows at a version; a row on another sheet is at the bottom edge.
  private mutating func curve(_ from: Int, _ to: Int, _ version: Int, _ sheet: LineageSheet) {
    guard let start = sheet.y(from) ?? sheet.y(to).map({ _ in sheet.height }),
      let end = sheet.y(to) ?? sheet.y(from).map({ _ in sheet.height })
    else { return }
    let (x, next) = (sheet.x(version - 1), sheet.x(version))
    let middle = (x + next) / 2
    line("M\(x) \(start)C\(middle) \(start) \(middle) \(end) \(next) \(end)", "line")
  }

  private mutating func line(_ path: String, _ style: String) {
    guard !path.isEmpty else { return }
    lineFeed()
    element(.path, .classes(style), .init("d", path))
  }

  // MARK: - Nodes

  private mutating func nodes(_ row: Int, _ sheet: LineageSheet, _ genealogy: Genealogy) {
    guard let y = sheet.y(row) else { return }
    var dots = ""
    for version in sheet.versions {
      guard let event = genealogy.tree.event(of: row, in: version, genealogy.succession) else {
        continue
      }
      let x = sheet.x(version)
      switch event {
      case .mergedInto: continue
      case .given, .kept: dots += "M\(x) \(y)h0"
      default: node(event, x, y, row, version, genealogy)
      }
    }
    line(dots, "dots")
  }

  private mutating func node(
    _ event: Event, _ x: Int, _ y: Int, _ row: Int, _ version: Int, _ genealogy: Genealogy
  ) {
    lineFeed()
    element(.a, .link(to: "row-\(row)")) { link in
      link.element(
        .circle, .classes("node " + event.style), .init("cx", x), .init("cy", y),
        .init("r", 8))
      link.element(
        .text, .classes("sign"), .init("x", x), .init("y", y + 4),
        .init("text-anchor", "middle")
      ) { $0.text(event.sign) }
      link.element(.title) { $0.text(genealogy.titles[version].name + ": " + event.word) }
    }
  }
}

extension Event {
  /// The CSS class of the event.
  var style: String {
    switch self {
    case .added, .splitOff, .returned: "added"
    case .removed, .mergedInto: "removed"
    case .changed(let change): change.outcome == .renumbered ? "quiet" : change.outcome.rawValue
    case .given, .kept: "quiet"
    }
  }
}
