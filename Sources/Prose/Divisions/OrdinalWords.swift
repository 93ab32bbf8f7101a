/// Words that number divisions, from `Words/ordinals.txt`: `Part One`, `Article premier`,
/// `الباب الأول`, `Глава первая`.
enum OrdinalWords {
  /// Returns the number that a word, in any case, means; nil for others.
  static func value(_ word: String) -> Int? { values[word.lowercased()] }

  /// Returns the letters that a run begins with, and the hyphens between them.
  static func word(_ run: ArraySlice<UInt8>) -> String {
    let text = String(decoding: run.prefix(longest + 4), as: UTF8.self)
    return String(text.unicodeScalars.prefix { $0.isLetter || $0 == "-" })
  }

  /// The words of the list, with the number that each means.
  static let list = WordList(PackageResources.ordinals_txt)

  private static let values: [String: Int] = {
    var values: [String: Int] = [:]
    for (key, words) in list.lines {
      for word in words { values[word] = Int(key) }
    }
    return values
  }()

  private static let longest = values.keys.map(\.utf8.count).max() ?? 0
}
