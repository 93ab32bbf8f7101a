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

  /// Adds the lines of another block.
  mutating func append(_ other: Block) { bytes += other.bytes }

  /// Adds lines under the sign of an outcome in the margin.
  mutating func add(_ text: Typesetter, under outcome: Outcome, _ style: TerminalStyle) {
    let sign = style.painted(outcome.sign, .strong) + " "
    add(text.lines(of: style.width - 2), style, sign: sign, indent: "  ")
  }
}

extension [UInt8] {
  /// Appends a run of bytes.
  mutating func append(_ bytes: borrowing Span<UInt8>, _ run: Range<Int>) {
    append(addingCapacity: run.count) { own in
      var at = run.lowerBound
      while at < run.upperBound {
        own.append(bytes[at])
        at += 1
      }
    }
  }
}

/// Blocks one below the other, as a text.
struct Column: Sendable {
  private(set) var text: String
  /// Whether blank lines part the first and last block from what stands above and below.
  private var isApart: (above: Bool, below: Bool)?

  init(_ blocks: [Block]) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(blocks.reduce(0) { $0 + $1.bytes.count + 1 })
    for (index, block) in blocks.enumerated() {
      if index > 0, block.isApart || blocks[index - 1].isApart { bytes.append(.lineFeed) }
      bytes += block.bytes
    }
    text = String(decoding: bytes, as: UTF8.self)
    if let first = blocks.first, let last = blocks.last { isApart = (first.isApart, last.isApart) }
  }

  /// Some columns as one.
  init(joining columns: [Column]) {
    self.init([Block]())
    text.reserveCapacity(columns.reduce(0) { $0 + $1.text.utf8.count + 1 })
    for column in columns { append(column) }
  }

  private mutating func append(_ column: Column) {
    guard let next = column.isApart else { return }
    if let last = isApart, last.below || next.above { text += "\n" }
    text += column.text
    isApart = (isApart?.above ?? next.above, next.below)
  }
}

extension [Block] {
  /// The blocks, one below the other.
  var text: String { Column(self).text }
}
