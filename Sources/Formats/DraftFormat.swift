/// The formats of drafts that ecp reads.
package enum DraftFormat: String, Sendable, Hashable, CaseIterable {
  case text, word
}

extension DraftFormat {
  /// The format of a file, by how it begins, or else by the ending of its name.
  ///
  /// Throws `FormatError.unsupported` for a format that is known and not read.
  package init(of bytes: [UInt8], ending: String?) throws(FormatError) {
    let start = bytes.prefix(Self.longestStart)
    let unread = UnreadFormat.allCases.first { $0.start.map(bytes.starts) ?? false }
    if let unread { throw .unsupported(unread) }
    let others = Self.allCases.filter { $0 != .text }
    let byContent = others.first { $0.isFormat(start) }
    self = byContent ?? others.first { ending.map($0.endings.contains) ?? false } ?? .text
  }

  /// Bytes that are looked at.
  private static let longestStart = 4096

  /// The endings of the names of such files, the usual one first.
  package var endings: [String] {
    switch self {
    case .text: ["txt"]
    case .word: ["docx", "docm", "dotx", "dotm"]
    }
  }

  /// Whether such files can record their changes.
  package var recordsChanges: Bool { self == .word }

  private func isFormat(_ start: ArraySlice<UInt8>) -> Bool {
    switch self {
    case .text: false
    case .word: start.starts(with: [0x50, 0x4B, 0x03, 0x04])
    }
  }
}
