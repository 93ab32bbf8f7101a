/// The kinds of marks: `{++inserted++}`, `{--struck--}`, `{~~old~>new~~}`, `{==highlighted==}` and
/// `{>>remark<<}`.
enum CriticMark: Int, CaseIterable {
  case insertion, deletion, substitution, highlight, remark

  /// The mark that this byte opens when doubled after a brace; `nil` for other bytes.
  init?(opening sign: UInt8) {
    guard let mark = Self.allCases.first(where: { $0.opening == sign }) else { return nil }
    self = mark
  }

  private var opening: UInt8 {
    switch self {
    case .insertion: UInt8(ascii: "+")
    case .deletion: UInt8(ascii: "-")
    case .substitution: UInt8(ascii: "~")
    case .highlight: UInt8(ascii: "=")
    case .remark: UInt8(ascii: ">")
    }
  }

  private var closing: UInt8 { self == .remark ? UInt8(ascii: "<") : opening }

  /// The bytes that close it.
  var end: [UInt8] { [closing, closing, UInt8(ascii: "}")] }

  /// What separates the two wordings of a substitution.
  static let separator = Array("~>".utf8)

  /// Whether two bytes may begin a mark.
  static func opens(_ first: UInt8, _ second: UInt8) -> Bool {
    first == UInt8(ascii: "{") && allCases.contains { $0.opening == second }
  }

  /// Whether two bytes may end a mark.
  static func closes(_ first: UInt8, _ second: UInt8) -> Bool {
    second == UInt8(ascii: "}") && allCases.contains { $0.closing == first }
  }
}
