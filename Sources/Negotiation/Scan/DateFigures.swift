import Prose

/// The figures of a word that is a date or a part of one, in digits of any script.
struct DateFigures {
  private var groups = [Group()]
  /// The characters that separate the groups.
  private var marks: [Character] = []

  /// A run of digits, possibly empty.
  private struct Group {
    var digits = 0
    var value: Int32 = 0

    var isYear: Bool { digits == 4 && (1900...2100).contains(value) }
    var isMonth: Bool { (1...2).contains(digits) && (1...12).contains(value) }
    var isDay: Bool { (1...2).contains(digits) && (1...31).contains(value) }
  }

  init(_ word: String) {
    for scalar in word.unicodeScalars {
      guard let digit = Numerals.digit(scalar) else {
        marks.append(Character(scalar))
        groups.append(Group())
        continue
      }
      var group = groups.removeLast()
      if group.digits < Self.mostDigits { group.value = group.value * 10 + Int32(digit) }
      group.digits += 1
      groups.append(group)
    }
  }

  /// Digits of the longest number in a date.
  private static let mostDigits = 4

  /// Whether the word is a year, a range of years, or a date with a year: `2026`, `2026-2029`,
  /// `3/5/2031`; but not `2016/679`.
  var holdsYear: Bool {
    groups[0].isYear && groups.dropFirst().allSatisfy { $0.digits <= 2 || $0.isYear }
      || groups.count == 3 && groups[2].isYear
  }

  /// Returns the year or day that the word is; a day may have one of some endings: `2026`, `01`,
  /// `1er`.
  func number(endings: Set<String>) -> Int32? {
    let first = groups[0]
    if marks.isEmpty { return first.isYear || first.isDay ? first.value : nil }
    let isEnded =
      groups.dropFirst().allSatisfy { $0.digits == 0 }
      && endings.contains(String(marks).lowercased())
    return isEnded && first.isDay ? first.value : nil
  }

  /// Returns the date that the word is: `2026-05-01`, `31/5/2026`, and `1.5.2026` where `.` is one
  /// of the marks in `dayFirst`. Nil where day and month are ambiguous: `3/5/2026`.
  func date(dayFirst: Set<Character>) -> (year: Int32, month: Int32, day: Int32)? {
    guard groups.count == 3, marks[0] == marks[1] else { return nil }
    let (first, second, third) = (groups[0], groups[1], groups[2])
    if "-/.".contains(marks[0]), first.isYear { return Self.date(first, second, third) }
    guard third.isYear else { return nil }
    if dayFirst.contains(marks[0]) { return Self.date(third, second, first) }
    guard marks[0] == "/" else { return nil }
    if !first.isMonth || first.value == second.value { return Self.date(third, second, first) }
    return second.isMonth ? nil : Self.date(third, first, second)
  }

  private static func date(
    _ year: Group, _ month: Group, _ day: Group
  ) -> (year: Int32, month: Int32, day: Int32)? {
    guard month.isMonth, day.isDay, day.value <= monthLengths[Int(month.value) - 1] else {
      return nil
    }
    return (year.value, month.value, day.value)
  }

  /// The most days that each month can have.
  private static let monthLengths: [Int32] = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
}
