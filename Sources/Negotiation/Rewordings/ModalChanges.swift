import Prose
import ProseDiff

/// Modals that only one of two wordings has, or that took the place of others.
struct ModalChanges {
  let pair: ReadPair
  private let offered: (old: Offered, new: Offered)

  init(_ pair: ReadPair) {
    self.pair = pair
    offered = (Offered(pair.old), Offered(pair.new))
  }

  /// The modals in the options of a clause.
  private struct Offered {
    let words: [String]
    let meanings: Set<Rung.Meaning>

    init(_ clause: ReadClause) {
      let options = clause.statement.modals.filter(\.isOption)
      words = options.map { clause.quote($0.range) }
      meanings = Set(options.map(\.meaning))
    }
  }

  /// The flags for those of the wordings, and for those of what governs them.
  var flags: [Change.Flag] {
    let changes = Alignment.changed(
      pair.old.statement.modals, pair.new.statement.modals, pair.changed)
    return changes.flatMap(withoutUnrelated).compactMap(flag) + (governing.map { [$0] } ?? [])
  }

  private func flag(_ from: Rung?, _ to: Rung?) -> Change.Flag? {
    let (old, new) = (pair.old, pair.new)
    if let from, let to {
      return RungChange(old: from, new: to).flag(
        (old.quote(from.denied ?? from.range), new.quote(to.denied ?? to.range)),
        otherwise: .modal)
    }
    guard !isOption(from, to), !pair.asSets || !isRepeated(from, to) else { return nil }
    return Change.Flag(
      .modal, old: from.map { [old.quote($0.range)] } ?? offered.old.words,
      new: to.map { [new.quote($0.range)] } ?? offered.new.words)
  }

  /// The flag for the modals of the two chapeaux, where these are different clauses.
  private var governing: Change.Flag? {
    guard let before = pair.old.chapeau, let after = pair.new.chapeau, let from = before.modal,
      let to = after.modal
    else { return nil }
    return RungChange(old: from, new: to).flag(
      (before.text.slice(from.range), after.text.slice(to.range)), otherwise: .modal)
  }

  /// Whether a modal of one side alone is one of the options of the other.
  private func isOption(_ from: Rung?, _ to: Rung?) -> Bool {
    from.map { offered.new.meanings.contains($0.meaning) }
      ?? to.map { offered.old.meanings.contains($0.meaning) } ?? false
  }

  // MARK: - Sentences

  /// Whether a modal of one side alone only repeats one of the other, as where one sentence became
  /// several: the words after it, or else before it, stand with such a modal there too.
  private func isRepeated(_ from: Rung?, _ to: Rung?) -> Bool {
    from.map { repeats($0, of: .old) } ?? to.map { repeats($0, of: .new) } ?? false
  }

  private func repeats(_ rung: Rung, of side: Side) -> Bool {
    let (own, other) = (pair[side].text, pair[side.other])
    let sentence = own.sentence(around: rung.range)
    let after = rung.range.upperBound..<sentence.upperBound
    let before = sentence.lowerBound..<rung.range.lowerBound
    guard
      let kept = pair.changed.kept(after, of: side, own).first
        ?? pair.changed.kept(before, of: side, own).last
    else { return false }
    let there = other.text.sentence(around: kept)
    return other.statement.modals.contains {
      $0.says(rung) && there.contains($0.range.lowerBound)
    }
  }

  /// Returns two modals each for itself where they are in sentences of a wording of several that
  /// have no longer word in common.
  private func withoutUnrelated(_ change: (old: Rung?, new: Rung?)) -> [(old: Rung?, new: Rung?)] {
    guard let from = change.old, let to = change.new, from.line != to.line else { return [change] }
    let (old, new) = (pair.old.text, pair.new.text)
    let (before, after) = (old.sentence(around: from.range), new.sentence(around: to.range))
    guard before.count < old.utf8.count || after.count < new.utf8.count else { return [change] }
    let isRelated = pair.changed.kept(before, of: .old, old).contains {
      after.overlaps($0) && new.utf8Span.span.tells($0)
    }
    return isRelated ? [change] : [(from, nil), (nil, to)]
  }
}

extension Span<UInt8> {
  /// Whether a word is longer than an article, or of a script that writes words without spaces.
  fileprivate func tells(_ word: Range<Int>) -> Bool {
    word.count > 3 || self[word.lowerBound] >= 0xE3
  }
}
