/// One line of a language's file: `verb directing 4: urge | urges | urging`.
struct LadderLine: Sendable, Hashable {
  let category: Category
  let scale: Scale?
  let step: Int
  /// The terms, as written.
  let terms: [String]
  /// What a number comes to: the 2 of `number: two=2`.
  let value: String?

  /// Reads a line; nil where it does not have the form.
  init?(_ line: String) {
    let bytes = line.utf8
    guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")) else { return nil }
    let head = Self.parts(bytes[..<colon], at: UInt8(ascii: " "))
    guard let category = head.first.flatMap(Category.init(rawValue:)) else { return nil }
    var rest = bytes[bytes.index(after: colon)...]
    value = category == .number ? Self.value(&rest) : nil
    terms = Self.parts(rest, at: UInt8(ascii: "|"))
    self.category = category
    scale = category == .modal ? .modal : head.dropFirst().first.flatMap(Scale.init(rawValue:))
    let step = head.last.flatMap { Int($0) }
    self.step = step ?? 0
    let needsScale = category == .verb || category == .modal
    guard !terms.isEmpty, needsScale == (scale != nil && step != nil),
      (category == .number) == (value != nil)
    else { return nil }
  }

  /// The lines of a file that are neither empty nor a comment, with their numbers from 1.
  static func lines(of file: [UInt8]) -> some Sequence<(number: Int, text: String)> {
    file.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).lazy.enumerated()
      .filter { !$0.element.isEmpty && $0.element.first != UInt8(ascii: "#") }
      .map { (number: $0.offset + 1, text: String(decoding: $0.element, as: UTF8.self)) }
  }

  /// Takes the value off the end of a line.
  private static func value(_ rest: inout Substring.UTF8View) -> String? {
    guard let equals = rest.lastIndex(of: UInt8(ascii: "=")) else { return nil }
    defer { rest = rest[..<equals] }
    return trimmed(rest[rest.index(after: equals)...])
  }

  private static func parts(_ bytes: Substring.UTF8View, at separator: UInt8) -> [String] {
    bytes.split(separator: separator).map(trimmed).filter { !$0.isEmpty }
  }

  private static func trimmed(_ bytes: Substring.UTF8View) -> String {
    var bytes = bytes.drop { $0 == UInt8(ascii: " ") }
    while bytes.last == UInt8(ascii: " ") { bytes.removeLast() }
    return String(Substring(bytes))
  }
}
