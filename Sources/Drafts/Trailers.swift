/// The lines at the end of a commit message that state which version of which text it is.
struct Trailers: Hashable {
  private(set) var values: [String: String]

  static let text = "Ecp-Text"
  static let version = "Ecp-Version"
  private static let order = [
    text, version, "Ecp-Symbol", "Ecp-Stage", "Ecp-Language", "Ecp-Source",
  ]

  init(text: TextName, label: VersionLabel, _ particulars: Particulars) {
    values = [Self.text: text.description, Self.version: label.description]
    values["Ecp-Symbol"] = particulars.symbol
    values["Ecp-Stage"] = particulars.stage
    values["Ecp-Language"] = particulars.language
    values["Ecp-Source"] = particulars.source
  }

  /// Reads the trailers from the last paragraph of a message.
  init(message: String) {
    values = [:]
    var lines = message.split(separator: "\n", omittingEmptySubsequences: false)[...]
    while lines.last?.isBlank == true { lines.removeLast() }
    for line in lines.reversed() {
      if line.isBlank { return }
      guard let colon = line.firstIndex(of: ":") else { continue }
      let key = String(line[..<colon])
      guard Self.order.contains(key), values[key] == nil else { continue }
      values[key] = line[line.index(after: colon)...].trimmed
    }
  }

  /// The trailers, each line with its line feed.
  var lines: String {
    Self.order.compactMap { key in values[key].map { "\(key): \($0)\n" } }.joined()
  }

  var particulars: Particulars {
    Particulars(
      symbol: values["Ecp-Symbol"], stage: values["Ecp-Stage"], language: values["Ecp-Language"],
      source: values["Ecp-Source"])
  }

  /// The label that the trailers give to a version of a text; `nil` if they are about another.
  func label(of text: TextName) -> VersionLabel? {
    guard let name = values[Self.text], let label = values[Self.version] else { return nil }
    guard name == text.description else { return nil }
    return try? VersionLabel(label)
  }
}

extension StringProtocol {
  var isBlank: Bool { allSatisfy { $0.isWhitespace } }

  /// The string without white space at either end.
  var trimmed: String {
    let start = drop { $0.isWhitespace }
    guard let end = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(start[...end])
  }
}
