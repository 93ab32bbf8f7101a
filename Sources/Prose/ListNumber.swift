/// The number that a label begins with, in parts: `[4, 1]` for `4.1`; none for other labels.
struct ListNumber {
  let parts: [Int]
  /// Whether a letter or an ordinal stands in the label: `14A`, `14 bis`, `14之二`.
  let hasLetter: Bool

  init(_ source: SourceLines, _ label: LabelMatch) {
    let printed = source.bytes[label.label].drop { $0 == UInt8(ascii: "[") }
    parts = Self.numbers(printed)
    hasLetter =
      printed.contains(where: \.isLetter)
      || printed.contains { $0 >= 0x80 }
        && String(decoding: printed, as: UTF8.self).unicodeScalars.contains {
          $0.properties.isAlphabetic
        }
  }

  /// Cuts numbers off where they are no numbers of a paragraph.
  private static func numbers(_ printed: ArraySlice<UInt8>) -> [Int] {
    var numbers: [Int] = []
    var isInside = false
    let bytes = printed.span
    var at = 0
    while at < bytes.count {
      let scalar = bytes.scalar(at)
      at += UTF8.width(scalar)
      guard let digit = Numerals.digit(scalar) else {
        if numbers.isEmpty { break }
        isInside = false
        continue
      }
      let value = isInside ? numbers.removeLast() : 0
      numbers.append((value * 10 + digit) % 100_000)
      isInside = true
    }
    return numbers
  }

  /// Whether this can come right after `last` in one series: `4`, `5`; `4`, `4.1`; `4.3`, `5`; `14`,
  /// `14A`. Drafts leave gaps: as wide as a number of steps.
  func follows(_ last: ListNumber, within gap: Int) -> Bool {
    let common = zip(last.parts, parts).prefix { $0 == $1 }.count
    let rest = parts[common...]
    if common == last.parts.count {
      return rest.isEmpty ? hasLetter : rest.allSatisfy { $0 == 1 }
    }
    guard let step = rest.first.map({ $0 - last.parts[common] }) else { return false }
    return (1...gap).contains(step) && rest.dropFirst().allSatisfy { $0 == 1 }
  }
}
