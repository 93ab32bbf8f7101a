import Prose
import ProseDiff
import Testing

/// A comparison made by hand, named for what it shows.
struct Sample: CustomTestStringConvertible {
  let name: String
  let comparison: Comparison

  var testDescription: String { name }

  static let all = [
    opinion, arabic, chinese, hostile, unchanged, empty, longWords, verbatim, block,
  ]
}

extension Clause {
  static func heading(_ text: String) -> Clause { Clause(kind: .heading, lines: 1...1, text: text) }
  static func paragraph(_ text: String) -> Clause {
    Clause(kind: .paragraph, lines: 1...1, text: text)
  }
  static func item(_ label: String, _ text: String) -> Clause {
    Clause(kind: .item, label: label, lines: 1...1, text: text)
  }
}

/// Reads runs in the notation of wdiff: `paragraphs [-35-]{+68+} and 71`.
func redline(_ notation: String) -> [Edit] {
  var edits: [Edit] = []
  var rest = notation[...]
  while let mark = rest.firstIndex(where: { $0 == "[" || $0 == "{" }) {
    let isDeletion = rest[mark...].hasPrefix("[-")
    let closing = isDeletion ? "-]" : "+}"
    guard isDeletion || rest[mark...].hasPrefix("{+"),
      let end = rest[mark...].ranges(of: closing).first
    else {
      break
    }
    if mark > rest.startIndex { edits.append(Edit(.equal, String(rest[..<mark]))) }
    let inside = rest[rest.index(mark, offsetBy: 2)..<end.lowerBound]
    edits.append(Edit(isDeletion ? .delete : .insert, String(inside)))
    rest = rest[end.upperBound...]
  }
  if !rest.isEmpty { edits.append(Edit(.equal, String(rest))) }
  return edits
}

extension Change {
  static func same(
    _ old: Int, _ new: Int, moved: Bool = false, renumbered: Bool = false
  ) -> Change {
    Change(
      kind: .unchanged, old: [old], new: [new], moved: moved, renumbered: renumbered,
      similarity: 1, by: .identical)
  }
  static func added(_ new: Int) -> Change {
    Change(kind: .added, old: [], new: [new], similarity: 0)
  }
  static func removed(_ old: Int) -> Change {
    Change(kind: .removed, old: [old], new: [], similarity: 0)
  }
}

extension [Edit] {
  var oldText: String { filter { $0.operation != .insert }.map(\.text).joined() }
  var newText: String { filter { $0.operation != .delete }.map(\.text).joined() }
}
