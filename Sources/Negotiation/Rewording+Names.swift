/// Names that stand where actors stood, and are no known ones.
extension Rewording {
  /// The names that stand in the place of actors and are no known ones: on the old side where some were put
  /// in, on the new side where some were struck.
  func names(
    replaced struck: [NamedItem], by putIn: [NamedItem], of olds: [NamedItem], _ news: [NamedItem]
  ) -> ([String], [String]) {
    (
      changed.filter { putIn.open($0.new, of: new.text) && !olds.nameActor(in: $0.old) }
        .compactMap { old.text.name(opening: $0.old) },
      changed.filter { struck.open($0.old, of: old.text) && !news.nameActor(in: $0.new) }
        .compactMap { new.text.name(opening: $0.new) }
    )
  }
}

extension [NamedItem] {
  /// Whether an actor is named in a range.
  fileprivate func nameActor(in range: Range<Int>) -> Bool {
    contains { $0.item.kind == .actor && $0.item.range.overlaps(range) }
  }

  /// Whether a range of a text begins with an actor, but for an article.
  fileprivate func open(_ range: Range<Int>, of text: String) -> Bool {
    let start = range.lowerBound + text.slice(range).articleLength
    return contains { $0.item.kind == .actor && $0.item.range.lowerBound == start }
  }
}

extension String {
  /// UTF-8 bytes of a short word in small letters that the text begins with, and of the space after it.
  fileprivate var articleLength: Int {
    let word = prefix { $0 != " " }
    guard word.first?.isLowercase == true, word.count <= 3, word.endIndex < endIndex else {
      return 0
    }
    return word.utf8.count + 1
  }

  /// The words that begin with capitals, as names do, where they are most of a range and open it, but for an
  /// article; nil where they may only open a sentence.
  fileprivate func name(opening range: Range<Int>) -> String? {
    let before = slice(0..<range.lowerBound).last { $0 != " " }
    guard let before, !".:;?!".contains(before) else { return nil }
    let run = slice(range)
    let words = String(run.utf8.dropFirst(run.articleLength)) ?? run
    let name = words.split(separator: " ").prefix { $0.first?.isUppercase == true }
    let text = name.joined(separator: " ").trimmingMarks
    return text.utf8.count * 2 > words.utf8.count ? text : nil
  }

  private var trimmingMarks: String {
    String(self[..<(lastIndex { $0.isLetter || $0.isNumber }.map(index(after:)) ?? startIndex)])
  }
}
