/// XML under way. Names come from the code alone; values and text get in only escaped.
package struct XMLWriter {
  package private(set) var xml: String

  /// Begins with what stands before the root.
  package init(
    declaration: StaticString = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
  ) {
    xml = "\(declaration)"
  }

  var bytes: [UInt8] { Array(xml.utf8) }

  /// Adds an element with what `content` puts into it.
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

  /// Adds markup that stands in a source.
  mutating func append(markup: String) { xml += markup }

  /// Adds what was written apart.
  package mutating func append(_ part: XMLWriter) { xml += part.xml }

  /// Adds what is written in the code.
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

  /// Whether a byte stands for itself wherever it is: ASCII without controls and signs of XML.
  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "&"), UInt8(ascii: "\""): false
    default: byte >= 0x20 && byte < 0x7F
    }
  }

  /// What stands for a scalar that may not stand for itself. White space in values would be folded, and
  /// controls of terminals and of the direction of text obeyed; what XML allows nowhere becomes U+FFFD.
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

  /// Whether no XML may hold the scalar, however it is written. Source: XML 1.0, section 2.2.
  package var isForbiddenInXML: Bool {
    switch value {
    case 0x09, 0x0A, 0x0D: false
    case 0..<0x20, 0xFFFE, 0xFFFF: true
    default: false
    }
  }
}
