/// What stands in the place of a clause that was taken out: `(Repealed)`, `[Deleted.]`.
///
/// It says nothing by itself: which clause it replaces, its label and its neighbours tell.
package enum Placeholder {
  /// Returns the words, in lower case, of a text that is a placeholder and nothing else; nil for
  /// any other.
  /// Cost: a look at both ends of most texts.
  package static func words(_ text: borrowing Span<UInt8>) -> String? {
    guard text.count <= known.longest + mostSigns else { return nil }
    var (start, end) = (0, text.count)
    while start < end,
      let sign = signs.first(where: { start + $0.count <= end && text.has($0, at: start) })
    {
      start += sign.count
    }
    while start < end, let sign = signs.first(where: { text.has($0, endingAt: end) }) {
      end -= sign.count
    }
    guard start < end, known.mayHold(text[start], count: end - start) else { return nil }
    let words = text.string(start..<end).lowercased()
    let isEnclosed = (0..<start).contains { at in
      opening.contains { at + $0.count <= start && text.has($0, at: at) }
    }
    return known.words.contains(words) && (isEnclosed || !known.enclosed.contains(words))
      ? words : nil
  }

  /// The most bytes of signs around a placeholder.
  private static let mostSigns = 12

  /// Brackets, stops, dashes and emphasis.
  private static let signs = "()[]*_.;,- （）［］【】。；—–".unicodeScalars.map { [UInt8](String($0).utf8) }

  private static let opening = "([（［【".unicodeScalars.map { [UInt8](String($0).utf8) }

  private static let known = Known(WordList(PackageResources.placeholders_txt, separator: 0x7C))

  private struct Known {
    let words: Set<String>
    /// Those that are placeholders only in brackets.
    let enclosed: Set<String>
    /// UTF-8 bytes of the longest.
    let longest: Int
    /// By first byte, in lower case, a bit for each length.
    private var lengths = [UInt64](repeating: 0, count: 256)

    init(_ list: WordList) {
      words = Set(list.lines.flatMap(\.words))
      enclosed = Set(list["enclosed"])
      longest = words.map(\.utf8.count).max() ?? 0
      for word in words {
        for first in [word, word.uppercased()].compactMap(\.utf8.first) {
          lengths[Int(first)] |= 1 << UInt64(min(word.utf8.count, 63))
        }
      }
    }

    /// Whether a placeholder may begin with a byte and have some number of bytes.
    func mayHold(_ first: UInt8, count: Int) -> Bool {
      lengths[Int(first)] & 1 << UInt64(min(count, 63)) != 0
    }
  }
}
