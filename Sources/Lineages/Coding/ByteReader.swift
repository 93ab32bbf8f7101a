/// Reads what a `ByteWriter` wrote, and trusts none of it.
struct ByteReader {
  /// The bytes are no such thing.
  struct Fault: Error {}

  private let bytes: ArraySlice<UInt8>
  private var at: Int

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    at = bytes.startIndex
  }

  /// How many bytes there are.
  var size: Int { bytes.count }

  var isAtEnd: Bool { at == bytes.endIndex }

  mutating func number() throws(Fault) -> Int {
    var (value, shift) = (0, 0)
    while at < bytes.endIndex, shift < 56 {
      let byte = bytes[at]
      at += 1
      value |= Int(byte & 0x7F) << shift
      if byte < 0x80 {
        // There is one way to write each.
        guard byte > 0 || shift == 0 else { throw Fault() }
        return value
      }
      shift += 7
    }
    throw Fault()
  }

  /// Whether something is so: 1, or 0 where it is not.
  mutating func isTrue() throws(Fault) -> Bool {
    let number = try number()
    guard number < 2 else { throw Fault() }
    return number == 1
  }

  /// A number of things of which each takes a byte at least.
  mutating func count() throws(Fault) -> Int {
    let count = try number()
    guard count <= bytes.endIndex - at else { throw Fault() }
    return count
  }

  mutating func share() throws(Fault) -> Double {
    let thousandths = try number()
    guard thousandths <= 1000 else { throw Fault() }
    return Double(thousandths) / 1000
  }

  mutating func text() throws(Fault) -> String {
    let count = try count()
    let run = bytes[at..<at + count]
    at += count
    guard let text = String(validating: run, as: UTF8.self) else { throw Fault() }
    return text
  }

  mutating func list<Element>(
    _ read: (inout ByteReader) throws(Fault) -> Element
  ) throws(Fault) -> [Element] {
    var elements: [Element] = []
    for _ in 0..<(try count()) { elements.append(try read(&self)) }
    return elements
  }

  /// One of some values, by its place among them.
  mutating func choice<Value>(of values: [Value]) throws(Fault) -> Value {
    let place = try number()
    guard place < values.count else { throw Fault() }
    return values[place]
  }
}

extension ByteWriter {
  /// Writes which of some values one is.
  mutating func choice<Value: Equatable>(_ value: Value, of values: [Value]) {
    number(values.firstIndex(of: value) ?? values.count)
  }
}
