/// A colon, or a dash in its place, at the end of words that govern what follows: `shall not—`.
package enum OpenEnd {
  /// Returns its UTF-8 bytes at the end of some; 0 where there is none.
  package static func length(_ bytes: some BidirectionalCollection<UInt8>) -> Int {
    guard let last = bytes.last, last == UInt8(ascii: ":") || last >= 0x80 else { return 0 }
    guard last >= 0x80 else { return 1 }
    return wide.first { bytes.suffix($0.count).elementsEqual($0) }?.count ?? 0
  }

  private static let wide = ["：", "—", "–"].map { Array($0.utf8) }
}
