/// Builds XML. Names come only from the code; values and text are always escaped.
package struct XMLWriter {
  package private(set) var xml: String

  /// Begins with the declaration before the root.
  package init(
    declaration: StaticString = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
  ) {
    xml = "\(declaration)"
  }

  var bytes: [UInt8] { Array(xml.utf8) }

  /// Adds an element with the content that `content` writes.
  package mutating func element(
    _ name: StaticString, _ attributes: [Attribute] = [],
    _ content: (inout XMLWriter) -> Void
  ) {
    open(name, attributes)
    xml += ">"
    content(&self)
    xml += "</\(name)>"
  }

  /// Adds an element without content.
  package mutating func element(_ name: StaticString, _ attributes: [Attribute] = []) {
    open(name, attributes)
    xml += "/>"
  }

  private mutating func open(_ name: StaticString, _ attributes: [Attribute]) {
    xml += "<\(name)"
    for attribute in attributes {
      xml += " \(attribute.name)=\""
      append(attribute.value)
      xml += "\""
    }
  }

  package mutating func text(_ text: String) { append(text) }

  /// Adds markup taken from a source, unescaped.
  mutating func append(markup: String) { xml += markup }

  /// Adds XML that was written separately.
  package mutating func append(_ part: XMLWriter) { xml += part.xml }

  /// Adds constant markup.
  package mutating func constant(_ markup: StaticString) { xml += "\(markup)" }

  private mutating func append(_ text: String) {
    guard !text.utf8.allSatisfy(Self.isPlain) else {
      xml += text
      return
    }
    for scalar in text.unicodeScalars {
      if let form = Self.escape(scalar) { xml += form } else { xml.unicodeScalars.append(scalar) }
    }
  }

  /// Whether a byte never needs escaping: ASCII without control characters and XML's own
  /// characters.
  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "&"), UInt8(ascii: "\""): false
    default: byte >= 0x20 && byte < 0x7F
    }
  }

  /// The escaped form of a scalar that needs one. White space in values would be folded, and
  /// terminal controls and directional formatting characters would take effect; scalars that XML
  /// forbids become U+FFFD.
  private static func escape(_ scalar: Unicode.Scalar) -> String? {
    switch scalar {
    case "<": "&lt;"
    case ">": "&gt;"
    case "&": "&amp;"
    case "\"": "&quot;"
    case "\t", "\n", "\r": "&#\(scalar.value);"
    case _ where scalar.isForbiddenInXML: "\u{FFFD}"
    default: scalar.isHidden ? "&#\(scalar.value);" : nil
    }
  }
}

extension XMLWriter {
  package struct Attribute {
    let name: StaticString
    let value: String

    package init(_ name: StaticString, _ value: String) {
      self.name = name
      self.value = value
    }
  }
}

extension Unicode.Scalar {
  fileprivate var isHidden: Bool {
    properties.generalCategory == .control || properties.generalCategory == .format
  }

  /// Whether XML cannot hold the scalar in any form. Source: XML 1.0, section 2.2.
  package var isForbiddenInXML: Bool {
    switch value {
    case 0x09, 0x0A, 0x0D: false
    case 0..<0x20, 0xFFFE, 0xFFFF: true
    default: false
    }
  }
}
