/// What Markdown writes inside of a line that is no wording: emphasis with `*`, backslashes before
/// marks, references to notes.
struct InlineMarks {
  private var wording: [UInt8] = []
  private var emphases = Emphases()

  /// The wording without them. Emphasis that is opened and not closed is wording.
  static func removed(from text: String) -> String {
    let bytes = Array(text.utf8)
    guard let first = bytes.firstIndex(where: mayOpen) else { return text }
    var marks = InlineMarks()
    marks.read(bytes, from: first)
    return String(decoding: marks.emphases.removed(from: marks.wording), as: UTF8.self)
  }

  private static func mayOpen(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "*") || byte == UInt8(ascii: "\\") || byte == UInt8(ascii: "[")
  }

  private mutating func read(_ bytes: [UInt8], from first: Int) {
    wording.reserveCapacity(bytes.count)
    wording.append(contentsOf: bytes[..<first])
    var at = first
    while at < bytes.count {
      if let end = Self.mayOpen(bytes[at]) ? readMark(bytes, at) : nil {
        at = end
      } else {
        wording.append(bytes[at])
        at += 1
      }
    }
    while wording.last == .space { wording.removeLast() }
  }

  /// Reads what stands at a byte, if it is a mark, and returns where it ends.
  private mutating func readMark(_ bytes: [UInt8], _ at: Int) -> Int? {
    let rest = bytes[at...]
    switch bytes[at] {
    case UInt8(ascii: "*"): return readEmphasis(bytes, at)
    case UInt8(ascii: "\\"):
      guard at + 1 < bytes.count, Self.escapable.contains(bytes[at + 1]) else { return nil }
      wording.append(bytes[at + 1])
      return at + 2
    case UInt8(ascii: "["):
      guard let end = Self.reference(rest) else { return nil }
      let isBetweenSpaces = wording.last == .space && end < bytes.count && bytes[end] == .space
      return isBetweenSpaces ? end + 1 : end
    default: return nil
    }
  }

  private mutating func readEmphasis(_ bytes: [UInt8], _ start: Int) -> Int {
    let count = bytes[start...].prefix { $0 == UInt8(ascii: "*") }.count
    let after = SourceLines.firstScalar(bytes[(start + count)...])
    emphases.add(at: wording.count, count, between: Self.lastScalar(bytes[..<start]), after)
    wording.append(contentsOf: bytes[start..<start + count])
    return start + count
  }

  private static func lastScalar(_ run: ArraySlice<UInt8>) -> Unicode.Scalar? {
    guard let start = run.lastIndex(where: { $0 < 0x80 || $0 >= 0xC0 }) else { return nil }
    return SourceLines.firstScalar(run[start...])
  }

  /// The end of a reference to a note, `[^1]`, that the run opens with.
  private static func reference(_ run: ArraySlice<UInt8>) -> Int? {
    guard run.starts(with: "[^".utf8) else { return nil }
    let mark = run.dropFirst(2).prefix(LabelScanner.longestLabel + 1).prefix {
      $0 != UInt8(ascii: "]") && !$0.isSpace
    }
    guard !mark.isEmpty, mark.endIndex < run.endIndex, run[mark.endIndex] == UInt8(ascii: "]")
    else { return nil }
    return mark.endIndex + 1
  }

  private static let escapable = Array("*\\[#>|`~-".utf8)
}

/// Runs of one to three `*`, and which of them belong together.
struct Emphases {
  private struct Run {
    let start: Int
    let count: Int
    var isMark = false
  }

  private var runs: [Run] = []
  /// By count, the runs that may yet be closed.
  private var open: [[Int]] = [[], [], [], []]

  /// Adds a run that stands between two characters, and pairs it with the last one that it can
  /// close. Rules: CommonMark 0.31, section 6.2, but for runs of different length, which stay apart.
  mutating func add(
    at start: Int, _ count: Int, between last: Unicode.Scalar?, _ next: Unicode.Scalar?
  ) {
    guard count < open.count else { return }
    let (before, after) = (Flank(last), Flank(next))
    runs.append(Run(start: start, count: count))
    if before.admits(after), let opening = open[count].popLast() {
      runs[opening].isMark = true
      runs[runs.count - 1].isMark = true
      for other in open.indices {
        while let inner = open[other].last, inner > opening { open[other].removeLast() }
      }
    } else if after.admits(before) {
      open[count].append(runs.count - 1)
    }
  }

  /// The wording without the runs that mark an emphasis.
  func removed(from wording: [UInt8]) -> [UInt8] {
    var kept: [UInt8] = []
    kept.reserveCapacity(wording.count)
    var end = 0
    for run in runs where run.isMark {
      kept.append(contentsOf: wording[end..<run.start])
      end = run.start + run.count
    }
    kept.append(contentsOf: wording[end...])
    return kept
  }
}

/// What stands beside a run of `*`.
private enum Flank {
  case space, mark, letter

  init(_ scalar: Unicode.Scalar?) {
    guard let scalar, !scalar.properties.isWhitespace else {
      self = .space
      return
    }
    let shape =
      scalar.isASCII ? CharacterShape.ascii(UInt8(scalar.value)) : CharacterShape(scalar)
    self = shape == .mark || shape == .symbol ? .mark : .letter
  }

  /// Whether emphasis may have this inside of its mark where `outer` stands outside.
  func admits(_ outer: Flank) -> Bool { self == .letter || self == .mark && outer != .letter }
}
