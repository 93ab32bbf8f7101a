/// Reads what a `ByteWriter` wrote, without trusting it.
struct ByteReader {
  /// The bytes are not what a `ByteWriter` writes.
  struct Fault: Error {}

  private let bytes: ArraySlice<UInt8>
  private var at: Int

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    at = bytes.startIndex
  }

  /// The number of bytes, whether read or not.
  var size: Int { bytes.count }

  var isAtEnd: Bool { at == bytes.endIndex }

  mutating func number() throws(Fault) -> Int {
    var (value, shift) = (0, 0)
    while at < bytes.endIndex, shift < 56 {
      let byte = bytes[at]
      at += 1
      value |= Int(byte & 0x7F) << shift
      if byte < 0x80 {
        // Each number has only one encoding.
        guard byte > 0 || shift == 0 else { throw Fault() }
        return value
      }
      shift += 7
    }
    throw Fault()
  }

  /// Reads 1 as true and 0 as false.
  mutating func isTrue() throws(Fault) -> Bool {
    let number = try number()
    guard number < 2 else { throw Fault() }
    return number == 1
  }

  /// Reads the number of things that follow, each of at least one byte.
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

  /// Reads one of some values by its index.
  mutating func choice<Value>(of values: [Value]) throws(Fault) -> Value {
    let place = try number()
    guard place < values.count else { throw Fault() }
    return values[place]
  }
}

extension ByteWriter {
  /// Writes the index of a value among some.
  mutating func choice<Value: Equatable>(_ value: Value, of values: [Value]) {
    number(values.firstIndex(of: value) ?? values.count)
  }
}
