/// Finds a run of bytes of which none stands behind a backslash.
///
/// It is asked from places that only move on, and remembers what it found. Cost: linear in the text,
/// however often it is asked.
struct CriticCursor {
  private let run: [UInt8]
  private var found = -1
  /// At how many places it looked.
  private(set) var looks = 0

  init(_ run: [UInt8]) { self.run = run }

  /// Returns the first place of the run at or after a place; nil where none comes.
  mutating func place(in bytes: [UInt8], from start: Int) -> Int? {
    if found < start { found = search(bytes, from: start) }
    return found < bytes.count ? found : nil
  }

  private mutating func search(_ bytes: [UInt8], from start: Int) -> Int {
    var at = start
    while at < bytes.count {
      looks += 1
      if bytes[at] == run[0], bytes[at...].starts(with: run) { return at }
      at += bytes[at] == .backslash ? 2 : 1
    }
    return bytes.count
  }
}

extension UInt8 {
  static var backslash: UInt8 { UInt8(ascii: "\\") }
}
