/// The unit of comparison: a heading, paragraph, list item, table row, footnote or verbatim block.
package struct Clause: Sendable, Hashable {
  package enum Kind: String, Sendable, Hashable, CaseIterable {
    case heading, paragraph, item, row, footnote, verbatim
  }

  package let kind: Kind
  private let depth: Int32
  private let firstLine: Int32
  private let lastLine: Int32
  /// The label as printed (`a)`, `12 bis`, `New 65A.`, `-`); empty where there is none.
  package let label: String
  /// Depth, from 1: of a heading in the outline, of an item in its list. A further paragraph of an
  /// item or a footnote is one deeper.
  package var level: Int { Int(depth) }
  /// First and last source line, from 1.
  package var lines: ClosedRange<Int> { Int(firstLine)...Int(lastLine) }
  /// The wording: label stripped, line breaks and runs of white space folded to one space, words
  /// that a line break divides put together, nothing else altered. A verbatim block keeps its line
  /// breaks.
  package let text: String

  package init(
    kind: Kind, label: String = "", level: Int = 1, lines: ClosedRange<Int>, text: String
  ) {
    self.kind = kind
    self.label = label
    depth = Int32(level)
    (firstLine, lastLine) = (Int32(lines.lowerBound), Int32(lines.upperBound))
    self.text = text
  }
}

extension Clause {
  /// The level of headings such as `recalling` and `invites Member States`, each of which owns a
  /// list; below the levels of all divisions.
  package static let leadLevel = 7
}
