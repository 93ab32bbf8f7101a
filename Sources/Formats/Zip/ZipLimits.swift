/// How much of an archive is read before it is refused.
struct ZipLimits: Sendable, Hashable {
  /// Entries in the directory.
  var entries: Int64 = 10_000
  /// Bytes of one entry, inflated: twice what a Word document of a thousand pages holds.
  var entry = 64 << 20
  /// Bytes of all entries that are read, inflated.
  var all = 128 << 20
  /// Inflated bytes to each packed one, beyond `free` bytes. Text in Word's XML reaches about 30, and a
  /// table of thousands of like rows several hundred; so much is read in a second at worst.
  var ratio = 100
  var free = 8 << 20

  /// The most bytes that may come out of an entry of so many packed ones.
  func most(packed: Int, inflated: Int) -> Int {
    let (grown, isOver) = packed.multipliedReportingOverflow(by: ratio)
    return min(entry, all - inflated, max(isOver ? .max : grown, free))
  }
}

/// What is wrong with a zip archive.
package enum ZipFault: Sendable, Hashable {
  /// Truncated, or its directory contradicts its entries.
  case damaged
  case damagedEntry(String)
  case encrypted
  case manyEntries(Int64)
  /// Two entries of one name.
  case repeated(String)
  /// A name that leads out of the archive.
  case strangeName(String)
  /// An entry that grows beyond the limits when it is read.
  case swells(String)
}
