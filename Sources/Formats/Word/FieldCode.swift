/// The instructions of a field, as far as they determine what is printed if the file stores no
/// result (ECMA-376, part 1, 17.16.5).
struct FieldCode {
  /// The name in capitals.
  let name: Substring
  private let words: [Substring]
  private let rest: Substring

  init(_ instructions: String) {
    let text = instructions.drop(while: \.isWhitespace)
    let first = text.prefix { !$0.isWhitespace }
    name = Substring(first.uppercased())
    rest = text[first.endIndex...].drop(while: \.isWhitespace)
    words = rest.split(whereSeparator: \.isWhitespace)
  }

  /// Whether it prints a number that is counted.
  var isNumber: Bool { name.hasPrefix("AUTONUM") || name == "LISTNUM" }

  /// The text of a button, after the name of its macro or target.
  var button: String { String(rest.drop { !$0.isWhitespace }).trimmed }

  /// The text after the name.
  var argument: String { String(rest).trimmed }

  /// The value after a switch, such as `\f`, without quotation marks.
  func value(_ name: String) -> String? {
    guard let place = rest.firstRange(of: "\\" + name + " ") else { return nil }
    let value = rest[place.upperBound...].drop(while: \.isWhitespace)
    return value.first == "\""
      ? String(value.dropFirst().prefix { $0 != "\"" })
      : String(value.prefix { !$0.isWhitespace })
  }

  func has(_ name: String) -> Bool { words.contains { $0.lowercased() == "\\" + name } }

  /// The character of a `SYMBOL` field, which gives its code or the character itself; `nil` if
  /// unknown.
  var symbol: String? {
    guard name == "SYMBOL", let word = words.first else { return nil }
    let hex = word.lowercased().hasPrefix("0x") ? UInt32(word.dropFirst(2), radix: 16) : nil
    guard let code = hex ?? UInt32(word) else { return word.count == 1 ? String(word) : nil }
    if let symbol = SymbolFont.character(code, font: value("f") ?? "") { return symbol }
    if has("u") || code < 0x80 { return Unicode.Scalar(code).map { String($0) } }
    let isLatin = code >= 0xA0 && code <= 0xFF
    return isLatin ? Unicode.Scalar(code).map { String($0) } : nil
  }
}
