import Prose

/// The headings of a document that clauses are cited by: the `instructs the Secretary-General` of
/// `instructs the Secretary-General 4`.
struct LeadHeadings {
  /// By the last word of a heading, its words and its index; nil where several headings have the
  /// same words.
  private var headings: [String: [(words: [String], index: Int?)]] = [:]

  var isEmpty: Bool { headings.isEmpty }

  /// Makes an empty set.
  init() {}

  init(_ clauses: [Clause], _ above: HeadingsAbove) {
    for heading in above.headings where clauses[Int(heading)].level == Clause.leadLevel {
      let index = Int(heading)
      let words = CitingWordReader.words(of: clauses[index].text).map(\.text)
      guard let last = words.last else { continue }
      let known = headings[last]?.firstIndex { $0.words == words }
      if let known {
        headings[last]?[known].index = nil
      } else {
        headings[last, default: []].append((words, index))
      }
    }
  }

  /// Returns the heading whose words are right before the list of numbers around a place. A single
  /// word may be a verb of the sentence, and qualifies only where nothing else can be meant:
  /// `resolves 2 above`, `considering b)`.
  func heading(_ wording: CitingWords, _ place: Int) -> Int? {
    guard !headings.isEmpty else { return nil }
    let before = wording[..<wording.start(ofList: place)].lazy.map(\.text)
    guard let last = before.last, let known = headings[last] else { return nil }
    let isSure = wording.endsReference(place) || wording.isLabelLetter(place)
    return known.filter { isSure || $0.words.count > 1 }
      .filter { before.suffix($0.words.count).elementsEqual($0.words) }
      .max { $0.words.count < $1.words.count }?.index
  }
}
