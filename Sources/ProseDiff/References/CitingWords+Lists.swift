import Prose

/// The words and lists of numbers of a wording, as references in two wordings are compared.
extension CitingWords {
  /// Returns the words and the lists of numbers between them; as words, all lists are the same.
  func outline() -> [(word: String?, list: CitedLists.List?)] {
    var outline: [(word: String?, list: CitedLists.List?)] = []
    var place = 0
    for list in lists.all {
      outline += words[place..<list.range.lowerBound].map { ($0.text, nil) }
      outline.append((nil, list))
      place = list.range.upperBound
    }
    return outline + words[place...].map { ($0.text, nil) }
  }

  /// A number of a list, and whether it is written there rather than only implied by a range.
  struct ListNumber {
    let text: String
    let isEnd: Bool
  }

  /// Returns some numbers of a list, including those within their ranges.
  func numbers(at places: [Int], of list: CitedLists.List) -> [ListNumber] {
    var numbers: [ListNumber] = []
    for (index, place) in places.enumerated() {
      numbers.append(ListNumber(text: number(place), isEnd: true))
      guard list.rangeStarts.contains(place), index + 1 < places.count,
        numbers.count < Self.mostNumbers, let from = words[place].text.shortNumber,
        let to = words[places[index + 1]].text.shortNumber, from < to,
        to - from <= Self.longestRange
      else { continue }
      numbers += (from + 1..<to).map { ListNumber(text: String($0), isEnd: false) }
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
