/// An element that was read whole, with those descendants whose names are in the vocabulary.
struct XMLElement<Name: Hashable> {
  let name: Name
  /// The attributes by local name.
  let attributes: [String: String]
  let children: [XMLElement]

  /// The first child with the given name.
  subscript(name: Name) -> XMLElement? { children.first { $0.name == name } }

  func all(_ name: Name) -> [XMLElement] { children.filter { $0.name == name } }
}

/// What is wrong with an XML source.
package enum XMLFault: Sendable, Hashable {
  /// Not well-formed, truncated, nested too deeply, or in an encoding other than UTF-8 or UTF-16.
  case malformed
  case documentType
  case entity
  case manyAttributes
  /// Elements are nested deeper than the parser goes.
  case tooDeep
  /// The root element is not the expected one.
  case unexpected
}
