/// Finds a sequence of bytes that does not begin after a backslash.
///
/// It is asked only from ever later positions, and remembers its last result. Cost: linear in the
/// text, however often it is asked.
struct CriticCursor {
  private let run: [UInt8]
  private var found = -1
  /// The number of positions examined.
  private(set) var looks = 0

  init(_ run: [UInt8]) { self.run = run }

  /// Returns the index of the sequence at or after `start`; `nil` if there is none.
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
