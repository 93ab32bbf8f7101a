/// The texts that result from choosing one option of each group in a text, with blanks for the
/// others.
struct OptionChoices {
  let texts: [String]
  /// Whether each option is in one of them.
  let showAll: Bool

  /// Takes groups of options as UTF-8 offsets.
  init(_ text: String, _ options: [[Range<Int>]]) {
    let picks = Self.picks(options)
    showAll = picks.count <= Self.mostChoices && options.count <= Self.mostGroups
    texts = picks.prefix(Self.mostChoices).map { pick in
      var bytes = Array(text.utf8)
      for (group, chosen) in zip(options, pick) {
        for (place, option) in group.enumerated() where place != chosen {
          for at in option { bytes[at] = 0x20 }
        }
      }
      return String(decoding: bytes, as: UTF8.self)
    }
  }

  /// The most choices that are read; a ceiling on cost.
  private static let mostChoices = 8
  /// The most groups that are looked at for what is nested; a ceiling on cost.
  private static let mostGroups = 64

  /// Returns for each choice the option chosen of each group: first all first options, then all
  /// second ones and so on, then each option of a nested group, with the option that holds it. No
  /// more than one beyond the most that are read.
  private static func picks(_ options: [[Range<Int>]]) -> [[Int]] {
    let limit = mostChoices + 1
    let most = min(options.map(\.count).max() ?? 0, limit)
    var picks = (0..<most).map { choice in options.map { min(choice, $0.count - 1) } }
    for (inner, group) in options.prefix(mostGroups).enumerated() where picks.count < limit {
      guard let outer = holder(of: group, in: options) else { continue }
      for option in group.indices where picks.count < limit {
        var pick = options.map { _ in 0 }
        (pick[outer.group], pick[inner]) = (outer.option, option)
        if !picks.contains(pick) { picks.append(pick) }
      }
    }
    return picks
  }

  /// Returns the option of another group that holds a group.
  private static func holder(
    of group: [Range<Int>], in options: [[Range<Int>]]
  ) -> (group: Int, option: Int)? {
    guard let first = group.first else { return nil }
    for (place, other) in options.enumerated() where other != group {
      if let option = other.firstIndex(where: { $0.contains(first.lowerBound) }) {
        return (place, option)
      }
    }
    return nil
  }
}
