import Prose

/// The lists of numbers in a wording, each of which one word governs: "paragraphs 2, 3 (b) and 5 to 7".
struct CitedLists {
  /// One of them; a number alone is a list as well.
  struct List {
    /// The places of its words, those of parts and of "bis" among them.
    let range: Range<Int>
    /// The places of its numbers.
    let elements: [Int]
    /// The parts of these and of parts, in order: 4 and 5 of "2 (4) (a) and (5)", and a.
    let parts: [Parts]
    /// The numbers and parts from which a range goes on to the next.
    let rangeStarts: Set<Int>
    /// The words that stand for a range: the `bis` of "2 bis 4".
    let rangeWords: Set<Int>
  }

  /// The places of numbers that cite parts of what another number does.
  struct Parts {
    let holder: Int
    var places: [Int]
  }

  private(set) var all: [List] = []
  /// For each word the index of its list, or -1.
  private var places: [Int32]

  init(_ words: [String], _ uses: [CitingWords.Use]) {
    places = Array(repeating: -1, count: words.count)
    var at = 0
    while at < words.count {
      guard CitedListReader.mayBegin(at, words, uses) else {
        at += 1
        continue
      }
      let list = CitedListReader.list(from: at, words, uses)
      for place in list.range { places[place] = Int32(all.count) }
      all.append(list)
      at = list.range.upperBound
    }
  }

  /// The list in which a word stands; nil where it stands in none, or there is no such word.
  func list(at place: Int) -> List? {
    places.indices.contains(place) && places[place] >= 0 ? all[Int(places[place])] : nil
  }
}

extension CitedLists {
  /// Words between the numbers of a list, and between the ends of a range.
  static let joining = ReferenceWords["joining"]
  static let ranging = ReferenceWords["ranging"]
  /// All words that stand between the numbers of a list.
  static let between = joining.union(ranging)
  static let commas: Set<Character> = [",", "،", "、", "，"]
  /// Levels of parts that are looked into; a ceiling on cost.
  static let deepest = 4
  static let dashes: Set<String> = ["-", "–", "—"]
  /// What stands between a number and that of its part: `2(4)`, `2(4)(a)`.
  static let opening: Set<String> = ["(", ")(", "（", "）（"]
  static let lettersThatAreWords = Set("aeiouyàавикосуяو".map(String.init))
}

extension String {
  /// Whether it is one letter.
  var isLetter: Bool { count == 1 && first?.isLetter == true }
}
