/// Finds what a wording quotes, such as a title or a term: short runs between quotation marks.
enum Quotations {
  /// UTF-8 offsets of the quotations in a range, with their marks. A wording that is nothing else is none,
  /// nor is what a colon announces, as a text that is to be put in.
  static func ranges(_ bytes: [UInt8], _ wording: Range<Int>) -> [Range<Int>] {
    let mayOpen = marks.map { $0.open[0] }
    guard wording.contains(where: { mayOpen.contains(bytes[$0]) }) else { return [] }
    var ranges: [Range<Int>] = []
    var at = wording.lowerBound
    while at < wording.upperBound {
      guard let mark = marks.first(where: { bytes[at...].starts(with: $0.open) }),
        let end = end(bytes, at + mark.open.count, wording.upperBound, mark.close)
      else {
        at += 1
        continue
      }
      if !isAnnounced(bytes, at, wording), end - at + fewest < wording.count {
        ranges.append(at..<end)
      }
      at = end
    }
    return ranges
  }

  /// Bytes of the longest quotation, and of the shortest wording around one.
  private static let longest = 120
  private static let fewest = 8

  private static let marks: [(open: [UInt8], close: [UInt8])] = [
    ("\"", "\""), ("“", "”"), ("«", "»"), ("„", "“"), ("「", "」"), ("『", "』"),
  ].map { (Array($0.0.utf8), Array($0.1.utf8)) }

  private static func end(_ bytes: [UInt8], _ start: Int, _ end: Int, _ close: [UInt8]) -> Int? {
    (start..<max(start, min(end, start + longest))).first { bytes[$0...].starts(with: close) }
      .map { $0 + close.count }
  }

  private static func isAnnounced(_ bytes: [UInt8], _ at: Int, _ wording: Range<Int>) -> Bool {
    bytes[wording.lowerBound..<at].last { $0 != 0x20 } == UInt8(ascii: ":")
  }
}
