/// Limits on what is read of an archive before it is refused.
struct ZipLimits: Sendable, Hashable {
  /// The most entries in the directory.
  var entries: Int64 = 10_000
  /// The most inflated bytes of one entry: twice the size of a Word document of a thousand pages.
  var entry = 64 << 20
  /// The most inflated bytes of all entries that are read.
  var all = 128 << 20
  /// The most inflated bytes per packed byte, beyond `free` bytes. Text in Word's XML reaches about
  /// 30, and a table of thousands of similar rows several hundred; so much is read in a second at
  /// worst.
  var ratio = 100
  var free = 8 << 20

  /// The most bytes that an entry of `packed` bytes may inflate to, after `inflated` bytes of
  /// others.
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
  /// Two entries have the same name.
  case repeated(String)
  /// A name leads out of the archive.
  case strangeName(String)
  /// An entry inflates beyond the limits.
  case swells(String)
}
