import ProseDiff

/// Writes bytes: numbers in as few as they need, strings after their length.
struct ByteWriter {
  private(set) var bytes: [UInt8] = []

  /// Writes a non-negative number: seven bits per byte, the lowest first.
  mutating func number(_ value: Int) {
    var rest = UInt64(value)
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  /// Writes a share, 0...1, to the thousandth.
  mutating func share(_ value: Double) { number(Int(Thousandths(value).count)) }

  mutating func text(_ value: String) {
    number(value.utf8.count)
    bytes += value.utf8
  }

  mutating func list<Elements: Collection>(
    _ elements: Elements, _ write: (inout ByteWriter, Elements.Element) -> Void
  ) {
    number(elements.count)
    for element in elements { write(&self, element) }
  }
}
