/// Instruments cited by name.
extension Scan {
  /// Returns an instrument cited by its name: `Lisboa Plan`, `2030 Agenda`, `Convention de Vienne`,
  /// `《…》`.
  func named(_ at: Int) -> [Citation]? {
    if gap(before: at).ends(with: "《".utf8) || at == 0 && words[0].start == 3 {
      return titled(at)
    }
    guard term(at, .name) != nil, words[at].isCapital else { return nil }
    var (start, end) = (at, at + 1)
    while start > 0, isNear(start), !isTaken[start - 1],
      words[start - 1].isNumber || isNamePart(start - 1) && start > 1
    {
      start -= 1
    }
    while isNear(end), let joined = joined(end) { end = joined }
    guard end > start + 1 || isReferredTo(at) else { return nil }
    return [Citation(kind: KeyTag.title.rawValue, words: start..<end)]
  }

  /// Whether one word refers to an instrument named elsewhere, as in `the Convention`, and neither to
  /// its own text nor to what is not one: `this Charter`, `based on Plan`. Other scripts write no
  /// articles.
  private func isReferredTo(_ at: Int) -> Bool {
    guard at > 0, isNear(at), bytes[words[at].start] < 0x80 else { return true }
    return Articles.known.contains(
      text.slice(words[at - 1].range).lowercased())
  }

  /// Returns the end of a capitalized word after short ones such as "of the"; nil where an "and"
  /// may begin another name.
  private func joined(_ at: Int) -> Int? {
    if term(at, Categories(.and, .or)) != nil, opensName(at + 1) { return nil }
    var next = at
    while next < words.count, next < at + 3, isNear(next), !words[next].isCapital,
      words[next].range.count <= 3
    {
      next += 1
    }
    return next > at && next < words.count && isNear(next) && words[next].isCapital ? next + 1 : nil
  }

  /// Whether a word after an "and" opens another name: it is not capitalized, is an actor, or leads
  /// to a word such as "Convention".
  private func opensName(_ at: Int) -> Bool {
    guard isNamePart(at), found[at]?.term.category != .actor else { return true }
    return (at..<at + Self.longestName).prefix { isNamePart($0) && ($0 == at || isNear($0)) }
      .contains { term($0, .name) != nil }
  }

  /// Words of the longest name that is searched for such a word; a ceiling on cost.
  private static let longestName = 8

  private func titled(_ at: Int) -> [Citation]? {
    guard bytes[..<words[at].start].suffix(3).elementsEqual("《".utf8) else { return nil }
    let end = words.indices[at...].first { $0 > at && gap(before: $0).starts(with: "》".utf8) }
    return [Citation(kind: KeyTag.title.rawValue, words: at..<(end ?? words.count))]
  }

  func isNamePart(_ at: Int) -> Bool { at < words.count && words[at].isCapital }
}

extension ArraySlice<UInt8> {
  fileprivate func ends(with other: String.UTF8View) -> Bool {
    suffix(other.count).elementsEqual(other)
  }
}
