/// The status marks and attributions around a wording: `(agreed)`, `[suggested for closure]`,
/// `] (Country X)`. They say how the wording stands and are not part of it.
package struct StatusMarks: Sendable, Hashable {
  package struct Mark: Sendable, Hashable {
    /// UTF-8 offsets of the words between the brackets.
    package let words: Range<Int>
    /// Whether the words are a status; otherwise they name whose the wording before them is.
    package let isStatus: Bool
  }

  /// UTF-8 offsets of the wording; the whole text where there are no marks around it.
  package let wording: Range<Int>
  /// The marks, in the order of the text.
  package let marks: [Mark]
  /// The marks of a text that holds nothing else: they belong to the clause before it.
  package let alone: [Mark]

  /// Finds the marks around a wording.
  /// Cost: reads only both ends, and the whole of a text that ends with a second pair of brackets.
  package init(_ text: borrowing Span<UInt8>) {
    var (start, end) = (0, text.count)
    var (leading, trailing): ([Mark], [Mark]) = ([], [])
    while let found = Enclosure.last(text, before: end), let mark = Mark(text, found) {
      trailing.append(mark)
      end = text.skippingSpacesBack(from: found.outer.lowerBound)
    }
    while let found = Enclosure.first(text, from: start), found.outer.upperBound < end,
      Mark.isStatus(text.words(found.inner))
    {
      leading.append(Mark(words: found.inner, isStatus: true))
      start = text.skippingSpaces(found.outer.upperBound..<end)
    }
    // A clause that is only a mark keeps it as its wording: there is nothing else that it could
    // mark.
    wording = end > start ? start..<end : 0..<text.count
    let all = leading + trailing.reversed()
    marks = end > start ? all : []
    alone = end > start ? [] : all
  }

  /// Returns whose the wording is, where it begins with that: `EU: …`.
  /// Cost: looks for a colon near the start.
  package func attribution(_ text: borrowing Span<UInt8>) -> Attribution? {
    Attribution(text, wording)
  }
}
