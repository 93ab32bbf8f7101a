/// Recognizes dates at the start of a line, whose days look like labels.
extension ClauseReader {
  /// Whether `3.` at the start of a line is the day of a date such as `3. März 2031`.
  func isDayOfYear(_ label: LabelMatch, _ index: Int) -> Bool {
    guard label.style == .number(UInt8(ascii: ".")), (label.values.first ?? .max) <= 31 else {
      return false
    }
    let rest = source.wording(index, after: label)
    let year = rest.drop { $0 != .space }.dropFirst().prefix { $0.isDigit }
    return year.count == 4 && Self.startsWithMonth(rest)
  }

  /// Whether a run begins with the name of a month: `March.`, `de mayo`.
  static func startsWithMonth(_ rest: ArraySlice<UInt8>) -> Bool {
    let name = rest.first == article.first && rest.starts(with: article) ? rest.dropFirst(3) : rest
    guard let first = name.first, case let months = months[Int(first)], !months.isEmpty else {
      return false
    }
    let word = name.prefix { $0.isLetter || $0 >= 0x80 }
    return months.contains { word.elementsEqual($0) }
  }

  /// The names of months, by their first byte.
  private static let months: [[[UInt8]]] = {
    var months = [[[UInt8]]](repeating: [], count: 256)
    for name in Array(names.utf8).split(separator: .space) {
      months[Int(name[name.startIndex])].append(Array(name))
    }
    return months
  }()

  private static let article = Array("de ".utf8)

  private static let names =
    """
    January February March April May June July August September October November December \
    janvier février mars avril mai juin juillet août septembre octobre novembre décembre \
    enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre \
    Januar Februar März Mai Juni Juli Oktober Dezember \
    января февраля марта апреля мая июня июля августа сентября октября ноября декабря
    """
}
