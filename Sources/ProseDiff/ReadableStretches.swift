import Prose

/// Makes of the stretches of a word diff those that a person would mark.
struct ReadableStretches {
  private let olds: TokenPair.Tokens
  private let news: TokenPair.Tokens
  private let old: String
  /// What is done with, and how many bytes of it are changed.
  private var result: [(stretch: Stretch, changed: Int)] = []

  /// Stretches in which words that follow one another are replaced one by one, and in which no words
  /// are kept that are too few between two replaced phrases, unless they are fixed.
  static func of(
    _ stretches: [Stretch], _ pair: TokenPair, _ old: String
  ) -> [Stretch] {
    var readable = ReadableStretches(olds: pair.old, news: pair.new, old: old)
    for stretch in stretches { readable.append(stretch) }
    return readable.result.map(\.stretch)
  }

  private mutating func append(_ stretch: Stretch) {
    push(stretch)
    guard let steps = wordByWord() else { return fuse() }
    result.removeLast(3)
    for step in steps {
      push(step)
      fuse()
    }
  }

  private mutating func push(_ stretch: Stretch) {
    result.append((stretch, stretch.isKept ? 0 : length(stretch)))
  }

  /// The last three stretches as words replaced one by one, where that keeps more letters than to
  /// strike words before the kept ones and put in as many after them, or the other way round:
  /// `paragraphs 2 and 3` that became `paragraphs 3 and 4`.
  private func wordByWord() -> [Stretch]? {
    guard let (before, kept, after) = lastChanges(), before.isTurn(of: after) else { return nil }
    let whole = before.fused(with: after)
    let steps = Stretch.joined(
      zip(whole.old, whole.new).filter { olds.numbers[$0] == news.numbers[$1] }, over: whole)
    let letters = steps.reduce(0) { $0 + ($1.isKept ? length($1) : 0) }
    return letters > length(kept) ? steps : nil
  }

  /// Gives up kept stretches that are no longer than the changes on either side.
  private mutating func fuse() {
    while let (before, kept, after) = lastChanges(), isStray(kept, before, after) {
      let changed = result[result.count - 3].changed + result[result.count - 1].changed
      result.removeLast(3)
      result.append((before.fused(with: after), changed))
    }
  }

  /// Whether a kept stretch is no longer than both changes. Numbers and square brackets never are
  /// stray, nor what stands between two insertions or two deletions; between two that are not both
  /// replacements it is only what is less than half as long.
  private func isStray(_ kept: Stretch, _ before: Stretch, _ after: Stretch) -> Bool {
    guard !before.isOneSided(like: after) else { return false }
    let parts = before.isReplaced && after.isReplaced ? 1 : 2
    let shorter = min(result[result.count - 3].changed, result[result.count - 1].changed)
    return length(kept) * parts <= shorter && !olds.tokens[kept.old].contains(where: isFixed)
  }

  /// Whether a token of the old wording is a number or a square bracket, of any script.
  private func isFixed(_ token: Token) -> Bool {
    let scalar = old.utf8Span.span.scalar(token.start)
    return switch scalar {
    case "0"..."9", "[", "]", "［", "］", "【", "】": true
    default: !scalar.isASCII && scalar.properties.generalCategory == .decimalNumber
    }
  }

  /// The last three stretches, where they are two changes and what is kept between them.
  private func lastChanges() -> (before: Stretch, kept: Stretch, after: Stretch)? {
    let end = result.count
    guard end >= 3, !result[end - 1].stretch.isKept, result[end - 2].stretch.isKept,
      !result[end - 3].stretch.isKept
    else { return nil }
    return (result[end - 3].stretch, result[end - 2].stretch, result[end - 1].stretch)
  }

  /// Bytes of the longer side.
  private func length(_ stretch: Stretch) -> Int {
    max(olds.tokens.length(stretch.old), news.tokens.length(stretch.new))
  }
}
