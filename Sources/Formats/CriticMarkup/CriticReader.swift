/// Reads the two texts that CriticMarkup holds.
package struct CriticReader {
  /// With every change rejected.
  package private(set) var old = ""
  /// With every change accepted.
  package private(set) var new = ""
  /// How many changes there are.
  package private(set) var tracked = TrackedChanges()

  /// Whether some text records changes.
  package static func isMarked(_ bytes: [UInt8]) -> Bool {
    let marks = ["{++", "{--"].map { Array($0.utf8) }
    guard marks.contains(where: { bytes[...].place(of: $0) != nil }) else { return false }
    return !CriticReader(String(decoding: bytes, as: UTF8.self)).tracked.isEmpty
  }

  /// What may open, what closes it, and in which of the texts its content stands.
  private static let marks: [(open: String, close: String, isOld: Bool, isNew: Bool)] = [
    ("{++", "++}", false, true), ("{--", "--}", true, false), ("{==", "==}", true, true),
    ("{>>", "<<}", false, false),
  ]

  /// Reads a text; what is never closed is wording. Cost: linear in the text for each kind of mark.
  package init(_ text: String) {
    var rest = text[...]
    var plain = rest.startIndex
    while let at = rest.firstIndex(where: { $0 == "{" || $0 == "\\" }) {
      rest = rest[at...]
      if rest.first == "\\" {
        rest = rest.dropFirst(2)
      } else if let (content, mark, end) = Self.change(rest) {
        add(text[plain..<at], isOld: true, isNew: true)
        add(content, isOld: mark.isOld, isNew: mark.isNew)
        if mark.isOld != mark.isNew {
          tracked.count(mark.isNew ? .insertion : .deletion, author: nil, date: nil)
        }
        rest = text[end...]
        plain = end
      } else {
        rest = rest.dropFirst()
      }
    }
    add(text[plain...], isOld: true, isNew: true)
  }

  private mutating func add(_ part: Substring, isOld: Bool, isNew: Bool) {
    if isOld { old += part }
    if isNew { new += part }
  }

  private static func change(
    _ text: Substring
  ) -> (Substring, (open: String, close: String, isOld: Bool, isNew: Bool), String.Index)? {
    guard let mark = marks.first(where: { text.hasPrefix($0.open) }) else { return nil }
    var rest = text.dropFirst(3)
    let start = rest.startIndex
    while let at = rest.firstIndex(where: { $0 == "\\" || $0 == mark.close.first }) {
      rest = rest[at...]
      if rest.first == "\\" {
        rest = rest.dropFirst(2)
      } else if rest.hasPrefix(mark.close) {
        return (text[start..<at], mark, rest.index(at, offsetBy: 3))
      } else {
        rest = rest.dropFirst()
      }
    }
    return nil
  }
}
