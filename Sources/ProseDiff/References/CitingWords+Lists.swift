import Prose

/// The words and lists of numbers of a wording, as references in two wordings are compared.
extension CitingWords {
  /// Returns the words as numbers, with each list of numbers as one word.
  func outline(
    _ numbers: inout [String: Int32]
  ) -> [(word: Int32, list: Int?)] {
    var outline: [(word: Int32, list: Int?)] = []
    var (place, list) = (0, 0)
    while place < words.count {
      if list < lists.all.count, lists.all[list].range.lowerBound == place {
        outline.append((-1, list))
        place = lists.all[list].range.upperBound
        list += 1
      } else {
        let next = Int32(numbers.count)
        outline.append((numbers[words[place].text, default: next], nil))
        if numbers[words[place].text] == nil { numbers[words[place].text] = next }
        place += 1
      }
    }
    return outline
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
  fileprivate var shortNumber: Int? {
    utf8.count <= 6 && utf8.allSatisfy(\.isDigit) ? Int(self) : nil
  }
}
