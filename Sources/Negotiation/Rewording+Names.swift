/// Names that stand where actors stood, and are no known ones.
extension Rewording {
  /// The names that stand in the place of actors and are no known ones: on the old side where some were put
  /// in, on the new side where some were struck.
  func names(
    replaced struck: [NamedItem], by putIn: [NamedItem], of olds: [NamedItem], _ news: [NamedItem]
  ) -> ([String], [String]) {
    (
      changed.filter { putIn.nameActor(in: $0.new) && !olds.nameActor(in: $0.old) }
        .compactMap { old.text.name(in: $0.old) },
      changed.filter { struck.nameActor(in: $0.old) && !news.nameActor(in: $0.new) }
        .compactMap { new.text.name(in: $0.new) }
    )
  }
}

extension [NamedItem] {
  /// Whether an actor is named in a range.
  fileprivate func nameActor(in range: Range<Int>) -> Bool {
    contains { $0.item.kind == .actor && $0.item.range.overlaps(range) }
  }
}

extension String {
  /// The first words in a range that begin with capitals, as names do; nil where none does but one that
  /// opens a sentence.
  fileprivate func name(in range: Range<Int>) -> String? {
    let before = slice(0..<range.lowerBound).last { $0 != " " }
    var words = slice(range).split(separator: " ")
    if before == nil || ".:;?!".contains(before ?? " ") { words = Array(words.dropFirst()) }
    let name = words.drop { $0.first?.isUppercase != true }.prefix { $0.first?.isUppercase == true }
    let text = name.joined(separator: " ").trimmingMarks
    return text.isEmpty ? nil : text
  }

  private var trimmingMarks: String {
    String(self[..<(lastIndex { $0.isLetter || $0.isNumber }.map(index(after:)) ?? startIndex)])
  }
}
