import Lineages
import Prose

/// One printed page of the picture of lineages: some versions from side to side, some lineages from
/// top to bottom.
///
/// Lengths are in pixels of a page `width` wide; a text from right to left is mirrored.
struct LineageSheet {
  let versions: Range<Int>
  let rows: [Int]
  /// Whether the names are on the right and time runs to the left.
  let isMirrored: Bool
  /// The distance between two versions.
  let pitch: Int
  private let places: [Int: Int]

  static let width = 880
  static let nameWidth = 250
  static let rowHeight = 21
  /// The room that the slanted name of the last version needs beyond its column.
  static let overhang = 34
  static let mostVersions = 25
  static let mostRows = 50
  private static let widestPitch = 96
  private static let headerHeight = 52
  private static let slantedHeaderHeight = 84

  init(versions: Range<Int>, rows: [Int], isMirrored: Bool) {
    self.versions = versions
    self.rows = rows
    self.isMirrored = isMirrored
    let room = Self.width - Self.nameWidth - Self.overhang
    pitch = min(Self.widestPitch, room / max(1, versions.count))
    places = Dictionary(uniqueKeysWithValues: rows.enumerated().map { ($0.element, $0.offset) })
  }

  /// Whether the names of versions do not fit side by side.
  var isSlanted: Bool { pitch < Self.widestPitch * 2 / 3 }

  var top: Int { isSlanted ? Self.slantedHeaderHeight : Self.headerHeight }

  var height: Int { top + rows.count * Self.rowHeight + 4 }

  /// Returns the middle of a version's column, beyond the sheet if the version is.
  func x(_ version: Int) -> Int {
    mirrored(Self.nameWidth + (version - versions.lowerBound) * pitch + pitch / 2)
  }

  /// Returns the middle of a lineage's row; nil if it is on another sheet.
  func y(_ row: Int) -> Int? {
    places[row].map { top + $0 * Self.rowHeight + Self.rowHeight / 2 }
  }

  func mirrored(_ x: Int) -> Int { isMirrored ? Self.width - x : x }
}

extension Genealogy {
  /// The sheets of the picture, those of the first versions first.
  var sheets: [LineageSheet] {
    let isMirrored =
      Direction(of: rows.map { succession.clause(lastAppearance($0)).text }) == .rightToLeft
    return runs(titles.count, of: LineageSheet.mostVersions).flatMap { versions in
      let shown = rows.filter { isShown($0, in: versions) }
      return runs(shown.count, of: LineageSheet.mostRows).map {
        LineageSheet(versions: versions, rows: Array(shown[$0]), isMirrored: isMirrored)
      }
    }
  }

  private func isShown(_ row: Int, in versions: Range<Int>) -> Bool {
    let lineage = tree.lineages[row]
    return versions.overlaps(lineage.first..<lineage.last + 2)
      && versions.contains { lineage.clause(in: $0) != nil || lineage.clause(in: $0 - 1) != nil }
  }

  /// Returns runs of at most this many, none much shorter than the others.
  private func runs(_ count: Int, of most: Int) -> [Range<Int>] {
    let pieces = max(1, (count + most - 1) / most)
    return (0..<pieces).map { count * $0 / pieces..<count * ($0 + 1) / pieces }
  }
}
