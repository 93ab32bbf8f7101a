import Prose

/// A set of labels by the first digits in each, which rules out most others at a fraction of the
/// cost of reading them.
struct LabelFilter {
  private var places = [Bool](repeating: false, count: 1 << 10)
  private(set) var isEmpty = true
  /// Whether it has a label whose digits may not be ASCII, so that any other may have the same
  /// number.
  private var holdsOthers = false

  mutating func insert(_ label: String) {
    isEmpty = false
    if let place = Self.place(label) { places[place] = true } else { holdsOthers = true }
  }

  /// Whether a label may have the number of one of these; false for an empty label.
  func mayHold(_ label: String) -> Bool {
    guard !label.isEmpty, !isEmpty else { return false }
    return holdsOthers || Self.place(label).map { places[$0] } ?? true
  }

  /// Returns the bucket of a label; nil where it has no ASCII digits but may have others.
  private static func place(_ label: String) -> Int? {
    let bytes = label.utf8Span.span
    var (number, at, isASCII) = (0, 0, true)
    while at < bytes.count, !bytes[at].isDigit {
      isASCII = isASCII && bytes[at] < 0x80
      at += 1
    }
    guard at < bytes.count || isASCII else { return nil }
    while at < bytes.count, bytes[at].isDigit {
      number = (number * 10 + Int(bytes[at] & 0xF)) & 0x3FF
      at += 1
    }
    return number
  }
}
