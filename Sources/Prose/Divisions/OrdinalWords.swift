/// Words that number divisions: `Part One`, `Article premier`, `الباب الأول`, `Глава первая`.
enum OrdinalWords {
  /// Returns the number that a word, in any case, means; nil for others.
  static func value(_ word: String) -> Int? { values[word.lowercased()] }

  private static let values: [String: Int] = {
    var values: [String: Int] = [:]
    for (place, words) in words.enumerated() {
      for word in words.split(separator: " ") { values[String(word)] = place + 1 }
    }
    return values
  }()

  /// The words for 1, 2 and so on.
  private static let words = [
    "one first premier première primero primera único ier الأول الأولى первая первый",
    "two second الثاني الثانية вторая второй", "three third الثالث الثالثة третья третий",
    "four fourth الرابع الرابعة четвертая четвёртая", "five fifth الخامس الخامسة пятая",
    "six السادس السادسة шестая", "seven السابع السابعة седьмая", "eight الثامن الثامنة восьмая",
    "nine التاسع التاسعة девятая", "ten العاشر العاشرة десятая", "eleven", "twelve",
  ]
}
