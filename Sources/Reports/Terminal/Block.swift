import Prose

/// Lines that belong together, as a terminal takes them.
struct Block: Sendable {
  /// The lines, each ending in a line feed.
  private(set) var bytes: [UInt8] = []
  /// Whether blank lines part it from its neighbours.
  let isApart: Bool

  init(isApart: Bool) { self.isApart = isApart }

  /// Adds what is written as a line.
  mutating func addLine(_ write: (inout [UInt8]) -> Void) {
    write(&bytes)
    bytes.append(.lineFeed)
  }

  /// Adds lines, the first after a sign and the others after an indent; nothing stands before an
  /// empty one.
  mutating func add(
    _ setting: Setting, _ style: TerminalStyle, sign: String? = nil, indent: String = ""
  ) {
    for line in setting.lines.indices {
      addLine { bytes in
        let start = bytes.count
        bytes += (line == 0 ? sign ?? indent : indent).utf8
        let indented = bytes.count
        style.paint(setting, line: line, to: &bytes)
        if bytes.count == indented { bytes.removeLast(indented - start) }
      }
    }
  }

  /// Adds lines under the sign of an outcome in the margin.
  mutating func add(_ text: Typesetter, under outcome: Outcome, _ style: TerminalStyle) {
    let sign = style.painted(outcome.sign, .strong) + " "
    add(text.lines(of: style.width - 2), style, sign: sign, indent: "  ")
  }
}

extension [Block] {
  /// The blocks, one below the other.
  var text: String {
    var text: [UInt8] = []
    text.reserveCapacity(reduce(0) { $0 + $1.bytes.count + 1 })
    for (index, block) in enumerated() {
      if index > 0, block.isApart || self[index - 1].isApart { text.append(.lineFeed) }
      text += block.bytes
    }
    return String(decoding: text, as: UTF8.self)
  }
}
