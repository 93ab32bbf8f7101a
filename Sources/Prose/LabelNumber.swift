extension String {
  /// Whether two labels carry the same number or letter: `(a)` and `a)` do, `New 65A.` and `65A`,
  /// and any two bullets.
  package func isSameNumber(as other: String) -> Bool {
    if utf8.elementsEqual(other.utf8) { return true }
    return labelNumber == other.labelNumber
  }

  /// The label without brackets and white space, without the stops around it and `New`. The letters
  /// PP and OP, and the stop after them, are written in many ways.
  private var labelNumber: String {
    if LabelScanner.isBullet(self) { return "" }
    let marks = "[].:、．°º"
    var number = filter { !$0.isWhitespace && !"()（）".contains($0) }[...]
    for prefix in ["[New]", "New", "[NEW]", "NEW"] where number.hasPrefix(prefix) {
      number = number.dropFirst(prefix.count)
    }
    while let first = number.first, marks.contains(first) { number.removeFirst() }
    while let last = number.last, marks.contains(last) { number.removeLast() }
    let operative = number.prefix(2).lowercased()
    guard operative == "pp" || operative == "op" else { return String(number) }
    return number.lowercased().filter { $0 != "." }
  }
}
