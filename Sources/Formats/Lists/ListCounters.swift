/// Counts the paragraphs of lists and prints their labels.
struct ListCounters {
  /// The number that each level has reached, by the list's definition.
  private var counted: [String: [Int: Int]] = [:]
  /// The levels of lists that have started with their own number.
  private var started: Set<String> = []

  /// The deepest level that a list may have.
  static let deepest = 8

  /// Counts a paragraph at a level of a list, from its own number if it has one, and returns its
  /// label; empty if it shows none.
  mutating func next(in list: NumberedList, level: Int, from own: Int? = nil) -> String {
    guard let form = list.levels[level] else { return "" }
    var numbers = counted[list.definition] ?? [:]
    if let own {
      numbers[level] = own
    } else if let start = list.starts[level], started.insert("\(list.id) \(level)").inserted {
      numbers[level] = start
    } else {
      numbers[level] = numbers[level].map { $0 &+ 1 } ?? form.start
    }
    for (place, other) in list.levels where place != level {
      if place < level {
        // A level that was skipped is treated as started (Microsoft knowledge base, Q110380).
        numbers[place] = numbers[place] ?? other.start
      } else if level < other.restart ?? .max {
        numbers[place] = nil
      }
    }
    counted[list.definition] = numbers
    return form.label(numbers, in: list)
  }
}

extension ListLevel {
  /// The label of this level, given the numbers of all levels.
  fileprivate func label(_ numbers: [Int: Int], in list: NumberedList) -> String {
    if format == "bullet" { return text.isEmpty ? "" : "-" }
    var label = ""
    var isNumber = false
    for scalar in text.unicodeScalars {
      if isNumber, let digit = Int(String(scalar)), let level = list.levels[digit - 1] {
        let number = numbers[digit - 1] ?? level.start
        label += PrintedNumber.text(number, isLegal ? "decimal" : level.format)
      } else if scalar != "%" {
        label.unicodeScalars.append(scalar)
      }
      isNumber = scalar == "%"
    }
    return label
  }
}
