/// Reads the numbers in lines, and page numbers.
extension PDFLine {
  /// The numbers in the line; the value of one that is a Roman numeral by itself.
  var numbers: [Int] {
    let digits = text.split { !$0.isWholeNumber }.compactMap { Int($0) }
    return digits.isEmpty ? romanNumber.map { [$0] } ?? [] : digits
  }

  var withoutNumbers: String {
    romanNumber == nil ? text.split { $0.isWholeNumber }.joined(separator: "#") : "#"
  }

  private var romanNumber: Int? {
    let letters = text.lowercased().filter { !" .-–—()".contains($0) }
    guard !letters.isEmpty, letters.count <= 8 else { return nil }
    return (1...50).first { PrintedNumber.text($0, "lowerRoman") == letters }
  }

  /// Whether the line is only a number, apparently of a page: `3`, `- 3 -`, `Page 3 of 7`, `iv`.
  var isNumberOfPage: Bool {
    if romanNumber != nil { return true }
    let words = text.split { !$0.isLetter }
    return (1...2).contains(numbers.count) && words.count <= 2 && text.count <= 20
      && words.allSatisfy { Self.pageWords.contains($0.lowercased()) }
  }

  /// Whether such a line gives the number of its page among all pages.
  func isNumber(ofPages count: Int) -> Bool {
    numbers == [page + 1] || numbers == [page + 1, count]
  }

  private static let pageWords: Set<String> = [
    "page", "of", "p", "pp", "de", "sur", "página", "seite", "von", "стр", "из", "страница",
  ]
}
