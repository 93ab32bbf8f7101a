import Prose

/// Numbers written as one word in a language that joins their parts: `fünfundzwanzig`,
/// `zweihundertfünfzig`.
struct SolidNumbers: Sendable {
  /// What may join two parts, such as `und`.
  private let joints: [String]
  /// The words that are numbers, in lower case, and their values; longest first.
  private let words: [(text: String, amount: Int)]

  /// Takes only the single words among the terms of lines, which `|` separates, as parts.
  init(joints: [String], _ lines: [(terms: String, amount: Int)]) {
    self.joints = joints
    words = lines.flatMap { line in
      line.terms.split(separator: "|").map { String($0).trimmingSpaces.lowercased() }
        .filter { !$0.contains(" ") }.map { ($0, line.amount) }
    }.sorted { $0.0.utf8.count > $1.0.utf8.count }
  }

  /// Returns the value of a word made of several numbers; nil for any other.
  func amount(_ text: Span<UInt8>, _ range: Range<Int>) -> Int? {
    let word = text.string(range).lowercased()
    var (rest, sum) = (word.utf8[...], NumberWords())
    var (count, isJoined) = (0, false)
    while !rest.isEmpty {
      if count > 0, !isJoined, let joint = joints.first(where: { rest.starts(with: $0.utf8) }) {
        rest = rest.dropFirst(joint.utf8.count)
        isJoined = true
      }
      guard let part = words.first(where: { rest.starts(with: $0.text.utf8) }),
        sum.take(part.amount, isJoined: isJoined)
      else { return nil }
      rest = rest.dropFirst(part.text.utf8.count)
      (count, isJoined) = (count + 1, false)
    }
    return count > 1 ? sum.value : nil
  }
}
