/// Finds labels in italics or bold, as Markdown writes them.
extension LabelScanner {
  /// The most marks that open emphasis: `***` is bold italics.
  private static let strongest = 3

  /// Finds `**4.** The …`, whose emphasis encloses the label alone and is dropped, and
  /// `**4. The …**`, whose emphasis belongs to the wording.
  func emphasized() -> LabelMatch? {
    guard let mark = cursor.next, mark.isEmphasis else { return nil }
    let marks = cursor.rest.prefix(Self.strongest).prefix { $0 == mark }.count
    let inner = start + marks
    guard let close = cursor.rest[inner...].firstIndex(of: mark), close > inner else { return nil }
    if let found = self.inner(inner..<close), found.label.upperBound == close {
      return closed(found, close + marks)
    }
    guard let found = self.inner(inner..<cursor.end), !found.style.isBullet else { return nil }
    if case .path = found.style { return found }
    return found.isPlain ? found : nil
  }

  /// Returns a label without its emphasis, which ends at a byte.
  private func closed(_ found: LabelMatch, _ after: Int) -> LabelMatch? {
    let text = Spaces.skip(cursor.bytes, after, cursor.end)
    guard !found.style.isBullet, after == cursor.end || text > after else { return nil }
    return LabelMatch(
      label: found.label, textStart: text, style: found.style, values: found.values,
      isPlain: found.isPlain)
  }
}
