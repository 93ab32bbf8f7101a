import Prose

/// Blocks of lines, one below another, as a terminal shows them.
struct Sheet: Sendable {
  let style: TerminalStyle
  private var bytes: [UInt8] = []
  /// Whether blank lines separate the first block from what is above, and the last from below.
  private var isApart: (above: Bool, below: Bool)?
  /// The words to set in lines next.
  var words: Typesetter

  init(_ style: TerminalStyle) {
    self.style = style
    words = Typesetter(colour: style.colour)
  }

  /// A sheet that is complete.
  struct Finished: Sendable {
    let text: String
    fileprivate let isApart: (above: Bool, below: Bool)?
  }

  var finished: Finished { Finished(text: text, isApart: isApart) }

  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Begins a block: lines that belong together, separated from others by blank lines if `isApart`.
  mutating func begin(isApart next: Bool) {
    if let last = isApart, last.below || next { bytes.append(.lineFeed) }
    isApart = (isApart?.above ?? next, next)
  }

  /// Adds what `write` appends as a line.
  mutating func addLine(_ write: (inout [UInt8]) -> Void) {
    write(&bytes)
    bytes.append(.lineFeed)
  }

  /// Sets the words in lines, the first after a sign as wide as the indent of the others; an empty
  /// line gets neither.
  mutating func setWords(after sign: String? = nil, indent: Int = 0) {
    var sign = sign
    while words.isUnderWay {
      let start = bytes.count
      if let sign { bytes.append(sign) } else { bytes.append(spaces: indent) }
      let indented = bytes.count
      words.setLine(of: style.width - indent, to: &bytes)
      if bytes.count == indented { bytes.removeLast(indented - start) }
      bytes.append(.lineFeed)
      sign = nil
    }
    words.clear()
  }

  /// Sets the words under the sign of an outcome in the margin.
  mutating func setWords(under outcome: Outcome) {
    setWords(after: style.painted(outcome.sign, .strong) + " ", indent: 2)
  }
}

extension [Sheet.Finished] {
  /// The sheets as one text, one below another.
  var text: String {
    var text = ""
    text.reserveCapacity(reduce(0) { $0 + $1.text.utf8.count + 1 })
    var last: Bool?
    for sheet in self {
      guard let isApart = sheet.isApart else { continue }
      if let last, last || isApart.above { text += "\n" }
      text += sheet.text
      last = isApart.below
    }
    return text
  }
}

extension [UInt8] {
  mutating func append(spaces count: Int) {
    append(contentsOf: repeatElement(.space, count: Swift.max(0, count)))
  }
}
