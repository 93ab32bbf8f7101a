/// The names of months, from `Words/months.txt`, whose days look like labels at the start of a line.
enum MonthNames {
  /// Whether a run begins with the name of a month: `March.`, `de mayo`.
  static func isAtStart(of run: ArraySlice<UInt8>) -> Bool {
    let name = run.starts(with: article) ? run.dropFirst(article.count) : run
    guard let first = name.first, case let names = names[Int(first)], !names.isEmpty else {
      return false
    }
    let word = name.prefix { $0.isLetter || $0 >= 0x80 }
    return names.contains { word.elementsEqual($0) }
  }

  /// By their first byte.
  private static let names: [[[UInt8]]] = {
    var names = [[[UInt8]]](repeating: [], count: 256)
    for name in WordList(PackageResources.months_txt).lines.flatMap(\.words) {
      names[Int(name.utf8.first ?? 0)].append(Array(name.utf8))
    }
    return names
  }()

  private static let article = Array("de ".utf8)
}
