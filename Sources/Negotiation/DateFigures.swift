import Prose

/// The figures of a word that is a date or a part of one, in digits of whatever script.
struct DateFigures {
  private var groups = [Group()]
  private var marks: [Character] = []

  /// Digits in a row, which there may be none of.
  private struct Group {
    var digits = 0
    var value = 0

    var isYear: Bool { digits == 4 && (1900...2100).contains(value) }
    var isMonth: Bool { (1...2).contains(digits) && (1...12).contains(value) }
    var isDay: Bool { (1...2).contains(digits) && (1...31).contains(value) }
  }

  init(_ word: String) {
    for character in word {
      guard let digit = character.digit else {
        marks.append(character)
        groups.append(Group())
        continue
      }
      var group = groups.removeLast()
      if group.digits < Self.most { group.value = group.value * 10 + digit }
      group.digits += 1
      groups.append(group)
    }
  }

  /// Digits of the longest number in a date.
  private static let most = 4
  /// Letters of the longest ending of a number in a date: `1er`, `23rd`.
  private static let longestEnding = 3

  /// Whether the word is a year, two of them, or a date with one: `2026`, `2026-2029`, `3/5/2031`.
  var holdsYear: Bool { groups[0].isYear || groups.count == 3 && groups[2].isYear }

  /// The number that the word is, with an ending or without; nil where it is none of a date.
  var number: Int? {
    guard (1...Self.most).contains(groups[0].digits), marks.count <= Self.longestEnding,
      marks.allSatisfy(\.isLetter), groups.dropFirst().allSatisfy({ $0.digits == 0 })
    else { return nil }
    return groups[0].value
  }

  /// The day that the word is: `2026-05-01`, `1.5.2026`, `31/5/2026`. Nil where nobody can tell it from the
  /// month: `3/5/2026`.
  var day: (year: Int, month: Int, day: Int)? {
    guard groups.count == 3, marks[0] == marks[1] else { return nil }
    let (first, second, third) = (groups[0], groups[1], groups[2])
    if first.isYear, second.isMonth, third.isDay { return (first.value, second.value, third.value) }
    guard third.isYear else { return nil }
    if first.isDay, second.isMonth, marks[0] == "." || !first.isMonth {
      return (third.value, second.value, first.value)
    }
    return first.isMonth && second.isDay && !second.isMonth
      ? (third.value, first.value, second.value) : nil
  }
}

extension Character {
  /// Its value as a digit of whatever script.
  fileprivate var digit: Int? {
    guard let ascii = asciiValue else { return wholeNumberValue }
    return ascii.isDigit ? Int(ascii - 0x30) : nil
  }
}
