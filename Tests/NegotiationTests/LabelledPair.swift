import Negotiation

/// Two wordings and what a person says of the rewording; the form is told in the files of `Pairs`.
struct LabelledPair: Sendable {
  private(set) var language = Language.en
  private(set) var old = ""
  private(set) var new = ""
  private(set) var oldChapeau: String?
  private(set) var newChapeau: String?
  private(set) var labels: Set<String> = []

  /// The pairs of a file.
  static func pairs(in file: [UInt8]) -> [LabelledPair] {
    let lines = String(decoding: file, as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false)
    return lines.split(whereSeparator: \.isEmpty).map { block in
      block.filter { !$0.hasPrefix("#") }
    }
    .filter { !$0.isEmpty }.map { LabelledPair(Array($0)) }
  }

  private init(_ lines: [Substring]) {
    for line in lines {
      let rest = String(line.dropFirst(2))
      switch line.first {
      case "-": old = rest
      case "+": new = rest
      case "<": oldChapeau = rest
      case ">": newChapeau = rest
      case "=": labels = Set(rest.split(separator: " ").map(String.init)).subtracting(["none"])
      default: language = Language(rawValue: String(line)) ?? .en
      }
    }
  }
}
