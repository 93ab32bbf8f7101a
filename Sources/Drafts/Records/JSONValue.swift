/// A JSON value. Objects keep the order of their members, so that what is not understood is written
/// back as it was read.
package indirect enum JSONValue: Sendable, Hashable {
  case null
  case bool(Bool)
  /// The number as written.
  case number(String)
  case string(String)
  case array([JSONValue])
  case object([JSONMember])
}

/// A key of an object and its value.
package struct JSONMember: Sendable, Hashable {
  package let key: String
  package let value: JSONValue

  package init(_ key: String, _ value: JSONValue) {
    self.key = key
    self.value = value
  }
}

extension JSONValue {
  package var members: [JSONMember]? {
    if case .object(let members) = self { members } else { nil }
  }
  package var elements: [JSONValue]? {
    if case .array(let elements) = self { elements } else { nil }
  }
  package var text: String? { if case .string(let text) = self { text } else { nil } }
  package var whole: Int? { if case .number(let digits) = self { Int(digits) } else { nil } }

  /// The value of an object's key.
  package subscript(key: String) -> JSONValue? { members?.first { $0.key == key }?.value }

  /// The elements of an array of strings; `nil` if any element is something else.
  package var texts: [String]? {
    guard let elements else { return nil }
    let texts = elements.compactMap(\.text)
    return texts.count == elements.count ? texts : nil
  }
}

// MARK: - Writing

extension JSONValue {
  /// The value on one line, in UTF-8; escapes characters that are invisible or that a terminal may
  /// obey.
  package var line: String {
    switch self {
    case .null: "null"
    case .bool(let value): value ? "true" : "false"
    case .number(let digits): digits
    case .string(let text): Self.quoted(text)
    case .array(let elements): "[" + elements.map(\.line).joined(separator: ", ") + "]"
    case .object(let members):
      "{" + members.map { "\(Self.quoted($0.key)): \($0.value.line)" }.joined(separator: ", ") + "}"
    }
  }

  private static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      case "\t": quoted += "\\t"
      case _ where scalar.isUnsafe: quoted += scalar.utf16.map(escape).joined()
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }

  private static func escape(_ unit: UInt16) -> String {
    let digits = String(unit, radix: 16)
    return "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
  }
}

extension Unicode.Scalar {
  /// Whether it is a control or format character, or a line break of any kind.
  fileprivate var isUnsafe: Bool {
    guard value > 0x7E || value < 0x20 else { return false }
    return switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .unassigned: true
    default: false
    }
  }
}
