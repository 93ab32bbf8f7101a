import Prose
import ProseDiff

/// What two wordings only quote, such as a title or a term, and do not say themselves: short runs
/// between quotation marks. Words that one quotes and the other says are treated as said in both,
/// and so is what was changed within a quotation that stands where it stood, unless it is a name.
struct Quotations: Sendable, Hashable {
  /// UTF-8 offsets of the quotations of each wording, without their marks.
  private(set) var old: [Range<Int>]
  private(set) var new: [Range<Int>]

  init(_ old: RewordingReader.Clause, _ new: RewordingReader.Clause, _ edits: [Edit]) {
    self.old = Self.ranges(old)
    self.new = Self.ranges(new)
    guard !self.old.isEmpty || !self.new.isEmpty else { return }
    let kept = Kept.words(edits)
    let turned = kept.map { Kept(from: $0.to, to: $0.from) }
    // A quotation treated as said may share words with one of the other side, which then is too.
    var count: Int
    repeat {
      count = self.old.count + self.new.count
      let (olds, news) = (self.old, self.new)
      self.old.removeAll { kept.says($0, besides: news) }
      self.new.removeAll { turned.says($0, besides: olds) }
    } while self.old.count + self.new.count < count
    guard !self.old.isEmpty, !self.new.isEmpty else { return }
    (self.old, self.new) = Self.withoutReplaced(
      (old.text, self.old), (new.text, self.new), edits)
  }

  /// A word that both wordings have, as UTF-8 offsets in each.
  fileprivate struct Kept {
    let from: Range<Int>
    let to: Range<Int>

    /// Returns the words that edits keep.
    static func words(_ edits: [Edit]) -> [Kept] {
      PlacedEdit.all(edits).filter { $0.edit.operation == .equal }.flatMap { placed in
        let (from, to) = (placed.old.lowerBound, placed.new.lowerBound)
        return placed.edit.text.words(in: 0..<placed.old.count).map {
          Kept(
            from: from + $0.lowerBound..<from + $0.upperBound,
            to: to + $0.lowerBound..<to + $0.upperBound)
        }
      }
    }
  }
}

extension [Quotations.Kept] {
  /// Whether a quotation holds a kept word that no quotation of the other side holds. Words and
  /// quotations ascend.
  /// Cost: that of the words that it holds.
  fileprivate func says(_ quotation: Range<Int>, besides others: [Range<Int>]) -> Bool {
    let start = countAscending { $0.from.upperBound <= quotation.lowerBound }
    return self[start...].prefix { $0.from.lowerBound < quotation.upperBound }.contains { word in
      let next = others.countAscending { $0.upperBound <= word.to.lowerBound }
      return next == others.count || !others[next].overlaps(word.to)
    }
  }
}

extension Quotations {
  /// UTF-8 bytes of the longest quotation, and of the shortest wording around one.
  private static let longestQuotation = 120
  private static let fewestAround = 8

  private static let marks: [(open: [UInt8], close: [UInt8])] = [
    ("\"", "\""), ("“", "”"), ("«", "»"), ("„", "“"), ("「", "」"), ("『", "』"),
  ].map { (Array($0.0.utf8), Array($0.1.utf8)) }

  /// Returns the quotations of a clause. A wording that is only a quotation has none, and what a
  /// colon announces, such as text to be inserted, is not one.
  private static func ranges(_ clause: RewordingReader.Clause) -> [Range<Int>] {
    guard clause.text.utf8Span.span.mayQuote else { return [] }
    let (bytes, wording) = (Array(clause.text.utf8), clause.wording)
    var ranges: [Range<Int>] = []
    var at = wording.lowerBound
    while at < wording.upperBound {
      guard bytes[at].mayOpenQuotation,
        let mark = marks.first(where: { bytes[at...].starts(with: $0.open) }),
        let end = end(bytes, at + mark.open.count, wording.upperBound, mark.close)
      else {
        at += 1
        continue
      }
      let inner = at + mark.open.count..<end
      at = end + mark.close.count
      if !isAnnounced(bytes, inner.lowerBound - mark.open.count, wording),
        at - inner.lowerBound + mark.open.count + fewestAround < wording.count
      {
        ranges.append(inner)
      }
    }
    return ranges
  }

  private static func end(_ bytes: [UInt8], _ start: Int, _ end: Int, _ close: [UInt8]) -> Int? {
    (start..<max(start, min(end, start + longestQuotation))).first {
      bytes[$0...].starts(with: close)
    }
  }

  private static func isAnnounced(_ bytes: [UInt8], _ at: Int, _ wording: Range<Int>) -> Bool {
    bytes[wording.lowerBound..<at].last { $0 != 0x20 } == UInt8(ascii: ":")
  }
}

extension Span<UInt8> {
  /// Whether it holds a byte that may open a quotation.
  fileprivate var mayQuote: Bool {
    for at in 0..<count where self[at].mayOpenQuotation { return true }
    return false
  }
}

extension UInt8 {
  /// Whether a quotation mark may begin with this byte.
  fileprivate var mayOpenQuotation: Bool {
    switch self {
    case UInt8(ascii: "\""), 0xC2, 0xE2, 0xE3: true
    default: false
    }
  }
}
