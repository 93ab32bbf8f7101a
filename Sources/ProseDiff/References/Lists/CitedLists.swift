import Prose

/// The lists of numbers in a wording, each governed by one word: "paragraphs 2, 3 (b) and 5 to 7".
struct CitedLists {
  /// One list; a single number is a list as well.
  struct List {
    /// The places of its words, including parts and "bis".
    let range: Range<Int>
    /// The places of its numbers.
    let elements: [Int]
    /// The parts of these and of parts, in order: 4 and 5 of "2 (4) (a) and (5)", and a.
    let parts: [Parts]
    /// The numbers and parts that begin a range.
    let rangeStarts: Set<Int>
    /// The words that express a range: the `bis` of "2 bis 4".
    let rangeWords: Set<Int>
  }

  /// The places of numbers that cite parts of what another number cites.
  struct Parts {
    let holder: Int
    var places: [Int]
  }

  private(set) var all: [List] = []
  /// For each word, the index of its list, or -1.
  private var places: [Int32]

  init(_ words: [CitingWord]) {
    places = Array(repeating: -1, count: words.count)
    var at = 0
    while at < words.count {
      guard CitedListReader.mayBegin(at, words) else {
        at += 1
        continue
      }
      let list = CitedListReader.list(from: at, words)
      for place in list.range { places[place] = Int32(all.count) }
      all.append(list)
      at = list.range.upperBound
    }
  }

  /// Returns the list that holds a word; nil where no list does, or there is no such word.
  func list(at place: Int) -> List? {
    places.indices.contains(place) && places[place] >= 0 ? all[Int(places[place])] : nil
  }
}

extension CitedLists {
  static let commas: Set<Character> = [",", "،", "、", "，"]
  /// The most levels of parts that are read; a ceiling on cost.
  static let mostLevels = 4
  static let dashes: Set<String> = ["-", "–", "—"]
  /// What comes between a number and its part: `2(4)`, `2(4)(a)`.
  static let opening: Set<String> = ["(", ")(", "（", "）（"]
}
