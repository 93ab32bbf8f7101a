/// The citations that a flag lists.
enum CitationList {
  /// Returns the citations that went and came as a flag lists them: each once, and beside others none
  /// that is only a word such as "Agreement".
  static func of(
    _ went: [ReadClause.Placed], _ came: [ReadClause.Placed]
  ) -> ([ReadClause.Placed], [ReadClause.Placed]) {
    guard went.count + came.count > 1 else { return (went, came) }
    let (olds, news) = (went.once, came.once)
    let (from, to) = (olds.filter(\.tells), news.filter(\.tells))
    // One word in the place of another is all that there is to tell.
    let isExchange = olds.count == 1 && news.count == 1
    return isExchange || from.isEmpty && to.isEmpty ? (olds, news) : (from, to)
  }
}

extension [ReadClause.Placed] {
  /// The first of each that has the same words.
  fileprivate var once: Self {
    var known: Set<String> = []
    return filter { known.insert($0.text).inserted }
  }
}

extension ReadClause.Placed {
  /// Whether it is more than one word in letters.
  fileprivate var tells: Bool {
    text.contains(" ") || text.contains(where: \.isNumber) || text.utf8.contains { $0 >= 0xE3 }
  }
}
