/// The marks that may stand inside of a word.
extension Tokenizer {
  /// En dash and minus sign.
  func isDash(_ text: Span<UInt8>, _ at: Int) -> Bool {
    bytes(text, at, [0xE2, 0x80, 0x93]) || bytes(text, at, [0xE2, 0x88, 0x92])
  }

  /// U+2010, U+2011.
  func isHyphen(_ text: Span<UInt8>, _ at: Int) -> Bool {
    bytes(text, at, [0xE2, 0x80, 0x90]) || bytes(text, at, [0xE2, 0x80, 0x91])
  }

  func isSoftHyphen(_ text: Span<UInt8>, _ at: Int) -> Bool {
    bytes(text, at, [0xC2, 0xAD])
  }

  func isApostrophe(_ text: Span<UInt8>, _ at: Int, _ length: Int) -> Bool {
    text[at] == UInt8(ascii: "'") || bytes(text, at, [0xE2, 0x80, 0x99])
  }

  private func bytes(_ text: Span<UInt8>, _ at: Int, _ expected: [UInt8]) -> Bool {
    guard at + expected.count <= text.count else { return false }
    for (offset, byte) in expected.enumerated() where text[at + offset] != byte { return false }
    return true
  }
}
