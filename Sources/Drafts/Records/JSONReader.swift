/// Reads one JSON value (RFC 8259) from untrusted bytes.
struct JSONReader {
  /// The deepest nesting of values; a record of ours has three levels.
  private static let deepest = 32

  private var bytes: ArraySlice<UInt8>

  /// Parses a line as one value; `nil` for anything else: invalid UTF-8, a duplicate key, excessive
  /// nesting.
  static func value(_ line: [UInt8]) -> JSONValue? {
    guard String(validating: line, as: UTF8.self) != nil else { return nil }
    var reader = JSONReader(bytes: line[...])
    guard let value = reader.value(depth: 0) else { return nil }
    reader.skipSpaces()
    return reader.bytes.isEmpty ? value : nil
  }

  private mutating func value(depth: Int) -> JSONValue? {
    skipSpaces()
    guard depth < Self.deepest, let first = bytes.first else { return nil }
    switch first {
    case UInt8(ascii: "{"): return object(depth)
    case UInt8(ascii: "["): return array(depth)
    case UInt8(ascii: "\""): return string().map(JSONValue.string)
    case UInt8(ascii: "t"): return take("true") ? .bool(true) : nil
    case UInt8(ascii: "f"): return take("false") ? .bool(false) : nil
    case UInt8(ascii: "n"): return take("null") ? .null : nil
    default: return number()
    }
  }

  private mutating func object(_ depth: Int) -> JSONValue? {
    bytes.removeFirst()
    var members: [JSONMember] = []
    var keys: Set<String> = []
    if takeNext("}") { return .object([]) }
    repeat {
      skipSpaces()
      guard let key = string(), keys.insert(key).inserted, takeNext(":"),
        let value = value(depth: depth + 1)
      else { return nil }
      members.append(JSONMember(key, value))
    } while takeNext(",")
    return takeNext("}") ? .object(members) : nil
  }

  private mutating func array(_ depth: Int) -> JSONValue? {
    bytes.removeFirst()
    var elements: [JSONValue] = []
    if takeNext("]") { return .array([]) }
    repeat {
      guard let value = value(depth: depth + 1) else { return nil }
      elements.append(value)
    } while takeNext(",")
    return takeNext("]") ? .array(elements) : nil
  }

  private mutating func number() -> JSONValue? {
    let digits = bytes.prefix { "+-.eE0123456789".utf8.contains($0) }
    bytes = bytes.dropFirst(digits.count)
    let text = String(decoding: digits, as: UTF8.self)
    let isPlain = text != "-" && !text.hasPrefix("+") && !text.hasPrefix(".")
    return isPlain && Double(text)?.isFinite == true ? .number(text) : nil
  }

  // MARK: - Strings

  private mutating func string() -> String? {
    guard takeNext("\"") else { return nil }
    var text: [UInt8] = []
    while let byte = bytes.popFirst() {
      switch byte {
      case UInt8(ascii: "\""): return String(decoding: text, as: UTF8.self)
      case UInt8(ascii: "\\"):
        guard let scalar = escaped() else { return nil }
        text += String(scalar).utf8
      case 0..<0x20: return nil
      default: text.append(byte)
      }
    }
    return nil
  }

  private mutating func escaped() -> Unicode.Scalar? {
    switch bytes.popFirst() {
    case UInt8(ascii: "\""): return "\""
    case UInt8(ascii: "\\"): return "\\"
    case UInt8(ascii: "/"): return "/"
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"): return numbered()
    default: return nil
    }
  }

  /// Reads a scalar from its code, or from the two surrogates of UTF-16.
  private mutating func numbered() -> Unicode.Scalar? {
    guard let high = unit() else { return nil }
    if let scalar = Unicode.Scalar(high) { return scalar }
    guard high < 0xDC00, take("\\u"), let low = unit(), (0xDC00...0xDFFF).contains(low) else {
      return nil
    }
    return Unicode.Scalar(0x10000 + (high - 0xD800) << 10 + (low - 0xDC00))
  }

  private mutating func unit() -> UInt32? {
    let digits = bytes.prefix(4)
    guard digits.count == 4, digits.allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }) else {
      return nil
    }
    bytes = bytes.dropFirst(4)
    return UInt32(String(decoding: digits, as: UTF8.self), radix: 16)
  }

  // MARK: - Tokens

  private mutating func skipSpaces() {
    bytes = bytes.drop { " \t\n\r".utf8.contains($0) }
  }

  private mutating func take(_ word: StaticString) -> Bool {
    let word = "\(word)".utf8
    guard bytes.starts(with: word) else { return false }
    bytes = bytes.dropFirst(word.count)
    return true
  }

  private mutating func takeNext(_ sign: StaticString) -> Bool {
    skipSpaces()
    return take(sign)
  }
}
