/// A zip archive whose entries are not compressed.
package struct StoredZip: Sendable {
  private var entries: [UInt8] = []
  private var directory: [UInt8] = []
  private var count: UInt16 = 0

  package init() {}

  package mutating func add(_ name: String, _ content: String) { add(name, Array(content.utf8)) }

  /// Adds an entry, with another size in its headers than it has if one is given.
  package mutating func add(_ name: String, _ content: [UInt8], claiming size: Int? = nil) {
    let offset = UInt32(entries.count)
    let size = UInt32(size ?? content.count)
    let common =
      little(UInt32(20)) + little(UInt32(0)) + little(UInt16(0x21)) + little(checksum(content))
      + little(size)
      + little(size) + little(UInt16(name.utf8.count)) + little(UInt16(0))
    entries += little(UInt32(0x0403_4B50)) + common + Array(name.utf8) + content
    directory += little(UInt32(0x0201_4B50)) + little(UInt16(20)) + common
    directory += [UInt8](repeating: 0, count: 10) + little(offset) + Array(name.utf8)
    count += 1
  }

  package var bytes: [UInt8] {
    let end =
      little(UInt32(0x0605_4B50)) + little(UInt32(0)) + little(count) + little(count)
      + little(UInt32(directory.count)) + little(UInt32(entries.count)) + little(UInt16(0))
    return entries + directory + end
  }

  private func little<Value: FixedWidthInteger>(_ value: Value) -> [UInt8] {
    (0..<Value.bitWidth / 8).map { UInt8(truncatingIfNeeded: value >> Value($0 * 8)) }
  }

  private func checksum(_ bytes: [UInt8]) -> UInt32 {
    var sum = UInt32.max
    for byte in bytes {
      sum ^= UInt32(byte)
      for _ in 0..<8 { sum = sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1 }
    }
    return ~sum
  }
}
