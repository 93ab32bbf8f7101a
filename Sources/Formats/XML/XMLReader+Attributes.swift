import CXML2

extension XMLReader {
  /// The value of an attribute of the element that was started last, in any namespace.
  func attribute(_ name: String) -> String? {
    guard !isClosed else { return nil }
    defer { unsafe _ = xmlTextReaderMoveToElement(reader) }
    while unsafe xmlTextReaderMoveToNextAttribute(reader) == 1 {
      guard let found = unsafe xmlTextReaderConstLocalName(reader),
        unsafe xmlStrEqual(found, name) == 1, let value = unsafe xmlTextReaderConstValue(reader)
      else { continue }
      return unsafe String(cString: value)
    }
    return nil
  }

  /// The number of children with the given name in the element that was started last. Only for
  /// trees, whose elements have no namespaces.
  func countChildren(_ name: Name) -> Int {
    var count = 0
    var child = unsafe xmlTextReaderCurrentNode(reader)?.pointee.children
    while let node = unsafe child {
      if unsafe xmlStrEqual(node.pointee.name, name.rawValue) == 1 { count += 1 }
      unsafe child = node.pointee.next
    }
    return count
  }

  func attributes() -> [String: String] {
    guard unsafe xmlTextReaderHasAttributes(reader) == 1 else { return [:] }
    var attributes: [String: String] = [:]
    while unsafe xmlTextReaderMoveToNextAttribute(reader) == 1 {
      guard let name = unsafe xmlTextReaderConstLocalName(reader),
        let value = unsafe xmlTextReaderConstValue(reader)
      else { continue }
      unsafe attributes[String(cString: name)] = String(cString: value)
    }
    unsafe _ = xmlTextReaderMoveToElement(reader)
    return attributes
  }

  /// Whether the end of the last element has been read.
  private var isClosed: Bool { unsafe xmlTextReaderNodeType(reader) != Self.element }
}
