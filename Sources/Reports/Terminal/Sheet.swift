import Prose

/// Blocks of lines, one below the other, as a terminal takes them.
struct Sheet: Sendable {
  let style: TerminalStyle
  private var bytes: [UInt8] = []
  /// Whether blank lines part the first and the last block from what stands above and below.
  private var isApart: (above: Bool, below: Bool)?
  /// What is to be set in lines next.
  var words: Typesetter

  init(_ style: TerminalStyle) {
    self.style = style
    words = Typesetter(colour: style.colour)
  }

  /// A sheet to which nothing is added any more.
  struct Finished: Sendable {
    let text: String
    fileprivate let isApart: (above: Bool, below: Bool)?
  }

  var finished: Finished { Finished(text: text, isApart: isApart) }

  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Begins a block: lines that belong together, parted from others by blank lines where it stands
  /// apart.
  mutating func begin(isApart next: Bool) {
    if let last = isApart, last.below || next { bytes.append(.lineFeed) }
    isApart = (isApart?.above ?? next, next)
  }

  /// Adds what is written as a line.
  mutating func addLine(_ write: (inout [UInt8]) -> Void) {
    write(&bytes)
    bytes.append(.lineFeed)
  }

  /// Sets the words in lines, the first after a sign that is as wide as the indent of the others;
  /// nothing stands before an empty one.
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
  /// Some sheets as one, each below the other.
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
