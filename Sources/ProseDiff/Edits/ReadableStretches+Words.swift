/// Words of scripts without spaces, of which a word diff keeps single letters.
extension ReadableStretches {
  /// Returns the stretches with changes extended over the rest of each word that a replacement cut:
  /// the one remaining letter before or after a change of script, as at the end of Japanese nouns.
  func withWholeWords(_ stretches: [Stretch]) -> [Stretch] {
    guard let first = stretches.first, let last = stretches.last,
      stretches.indices.contains(where: { uncut(stretches, $0).count < stretches[$0].old.count })
    else { return stretches }
    let pairs = stretches.indices.filter { stretches[$0].isKept }.flatMap { place in
      uncut(stretches, place).map {
        (old: stretches[place].old.lowerBound + $0, new: stretches[place].new.lowerBound + $0)
      }
    }
    return Stretch.joined(pairs, over: first.joined(with: last))
  }

  /// Returns the tokens of a stretch, counted from 0, that do not belong to a word cut by a change
  /// next to it; all tokens of a change.
  private func uncut(_ stretches: [Stretch], _ place: Int) -> Range<Int> {
    let stretch = stretches[place]
    guard stretch.isKept else { return 0..<stretch.old.count }
    let before = place > 0 ? restOfWord(at: stretch, after: stretches[place - 1]) : 0
    let after =
      place + 1 < stretches.count ? restOfWord(at: stretch, before: stretches[place + 1]) : 0
    return before + after < stretch.old.count ? before..<stretch.old.count - after : 0..<0
  }

  private func restOfWord(at kept: Stretch, after change: Stretch) -> Int {
    let (old, new) = (kept.old.lowerBound, kept.new.lowerBound)
    guard change.isReplaced, olds.isJoined(old - 1), news.isJoined(new - 1) else { return 0 }
    return olds.isParted(old) && news.isParted(new) && olds.isOfNouns(old) ? 1 : 0
  }

  private func restOfWord(at kept: Stretch, before change: Stretch) -> Int {
    let (old, new) = (kept.old.upperBound - 1, kept.new.upperBound - 1)
    guard change.isReplaced, olds.isJoined(old), news.isJoined(new) else { return 0 }
    return olds.isParted(old - 1) && news.isParted(new - 1) && olds.isOfNouns(old) ? 1 : 0
  }
}

extension ReadTokens {
  /// Whether a token is of a script in which Japanese writes nouns, rather than what follows them.
  fileprivate func isOfNouns(_ place: Int) -> Bool {
    script(place) == .han || script(place) == .katakana
  }
}
