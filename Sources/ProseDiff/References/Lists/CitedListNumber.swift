import Prose

/// A number that a list cites by, and whether it is written there rather than only implied by a
/// range.
struct CitedListNumber: Equatable {
  let text: String
  let isWritten: Bool

  /// Returns the numbers at some places of a list, including those within their ranges.
  static func all(
    at places: [Int], of list: CitedLists.List, in words: CitingWords
  ) -> [CitedListNumber] {
    var numbers: [CitedListNumber] = []
    for (index, place) in places.enumerated() {
      numbers.append(Self(text: words.number(place), isWritten: true))
      guard list.rangeStarts.contains(place), index + 1 < places.count,
        numbers.count < mostNumbers, let from = words[place].text.shortNumber,
        let to = words[places[index + 1]].text.shortNumber, from < to, to - from <= longestRange
      else { continue }
      numbers += (from + 1..<to).map { Self(text: String($0), isWritten: false) }
    }
    return numbers
  }

  /// Numbers of the longest range that is expanded; a ceiling on cost.
  private static let longestRange = 200
  /// Numbers of a list after which no range is expanded; a ceiling on cost.
  private static let mostNumbers = 2000
}

extension String {
  /// Its value, if it is a number of up to six digits.
  var shortNumber: Int? {
    utf8.count <= 6 && utf8.allSatisfy(\.isDigit) ? Int(self) : nil
  }
}
