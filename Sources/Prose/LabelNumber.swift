extension String {
  /// Whether two labels carry the same number or letter: `(a)` and `a)` do, `New 65A.` and `65A`,
  /// and any two bullets.
  package func isSameNumber(as other: String) -> Bool {
    if utf8.elementsEqual(other.utf8) { return true }
    return labelNumber == other.labelNumber
  }

  /// The label in lower case, without brackets, stops, spaces and `New`.
  private var labelNumber: String {
    if LabelScanner.isBullet(self) { return "" }
    let number = lowercased().filter { !" ().[]:、．（）".contains($0) }
    return number.hasPrefix("new") ? String(number.dropFirst(3)) : number
  }
}
