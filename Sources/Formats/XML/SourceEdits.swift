/// Edits to parts of a byte array; all other bytes stay as they are.
struct SourceEdits {
  private var edits: [(range: Range<Int>, text: String)] = []

  var isEmpty: Bool { edits.isEmpty }

  mutating func replace(_ range: Range<Int>, with text: String) { edits.append((range, text)) }

  /// Inserts text; insertions at the same offset keep the order of the calls.
  mutating func insert(_ text: String, at offset: Int) { replace(offset..<offset, with: text) }

  /// Returns the edited bytes; `nil` if two edits overlap.
  func applied(to bytes: [UInt8]) -> [UInt8]? {
    let ordered = edits.enumerated().sorted { one, other in
      let (a, b) = (one.element.range, other.element.range)
      return (a.lowerBound, a.upperBound, one.offset) < (b.lowerBound, b.upperBound, other.offset)
    }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + edits.reduce(0) { $0 + $1.text.utf8.count })
    var at = 0
    for (_, edit) in ordered {
      guard edit.range.lowerBound >= at else { return nil }
      result += bytes[at..<edit.range.lowerBound]
      result += edit.text.utf8
      at = edit.range.upperBound
    }
    return result + bytes[at...]
  }
}
