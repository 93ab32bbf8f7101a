import CXML2

/// Reads XML in document order, element by element.
///
/// Names are those of a vocabulary, written with the prefix that the vocabulary gives their
/// namespace, whatever prefix the source uses; all other elements are `nil`. Fetches nothing,
/// expands no entity and refuses a document type. The parser itself refuses elements nested more
/// than 256 deep.
@safe final class XMLReader<Name: RawRepresentable & Hashable> where Name.RawValue == String {
  let reader: xmlTextReaderPtr
  /// The bytes that are read; empty if a tree is read instead.
  private let storage: UnsafeMutableBufferPointer<CChar>
  private let tree: xmlDocPtr?
  /// The name of the source in errors.
  private let part: String
  private let prefixes: [String: String]
  /// The names seen so far, keyed by the addresses of their parts, which the parser interns.
  private var names: [Address: Name?] = [:]
  /// The number of open elements.
  private(set) var depth = 0
  /// The ordinal of the element that was started last, from 0 for the root.
  private(set) var ordinal = -1
  private var isEmpty = false

  private struct Address: Hashable {
    let space: UInt
    let name: UInt
  }

  /// Prepares to read a part; `prefixes` maps namespaces to the vocabulary's prefixes.
  init(_ bytes: [UInt8], part: String, prefixes: [String: String]) throws(FormatError) {
    try FormatLibrary.xml.open()
    guard Self.mayBeXML(bytes) else { throw .xml(part: part, line: 0, .malformed) }
    guard Self.mostEqualsSigns(bytes) <= Self.mostAttributes else {
      throw .xml(part: part, line: 0, .manyAttributes)
    }
    unsafe storage = UnsafeMutableBufferPointer.allocate(capacity: bytes.count)
    unsafe _ = storage.initialize(from: bytes.lazy.map { CChar(bitPattern: $0) })
    let options = XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue
    let reader = unsafe xmlReaderForMemory(
      storage.baseAddress, Int32(clamping: bytes.count), nil, Self.encoding(bytes),
      Int32(bitPattern: options | XML_PARSE_NOWARNING.rawValue))
    guard let reader = unsafe reader else {
      unsafe storage.deallocate()
      throw .xml(part: part, line: 0, .malformed)
    }
    unsafe self.reader = reader
    unsafe tree = nil
    self.part = part
    self.prefixes = prefixes
  }

  /// Prepares to read a tree of elements without namespaces, and takes ownership of it.
  init(_ tree: xmlDocPtr, part: String) throws(FormatError) {
    guard let reader = unsafe xmlReaderWalker(tree) else {
      unsafe xmlFreeDoc(tree)
      throw .xml(part: part, line: 0, .malformed)
    }
    unsafe self.reader = reader
    unsafe self.tree = tree
    unsafe storage = UnsafeMutableBufferPointer(start: nil, count: 0)
    self.part = part
    prefixes = ["": ""]
  }

  deinit {
    unsafe xmlFreeTextReader(reader)
    unsafe storage.deallocate()
    if let tree = unsafe tree { unsafe xmlFreeDoc(tree) }
  }

  // MARK: - Moving

  /// Moves to the first element, which must have the given name.
  func open(_ name: Name) throws(FormatError) {
    guard try advance() == .start, self.name == name else { throw fault(.unexpected) }
  }

  /// Calls `body` at the start of each child of the element that was started last, and moves past
  /// its end. Whatever `body` leaves unread of a child is skipped.
  func forEachChild(_ body: (Name?) throws(FormatError) -> Void) throws(FormatError) {
    let inside = depth
    while depth >= inside {
      guard try advance() == .start else { continue }
      try body(name)
      try leave(to: inside)
    }
  }

  /// Calls `child` for each child of the element that was started last and `text` for each text in
  /// it, and moves past its end. Whatever is left unread of a child is skipped.
  func forEachNode(
    text: (String) throws(FormatError) -> Void, child: (Name?) throws(FormatError) -> Void
  ) throws(FormatError) {
    let inside = depth
    while depth >= inside {
      switch try advance() {
      case .start:
        try child(name)
        try leave(to: inside)
      case .text:
        if let value = unsafe xmlTextReaderConstValue(reader) {
          try unsafe text(String(cString: value))
        }
      case .end: break
      }
    }
  }

  /// Returns all text in the element that was started last, and moves past its end.
  func text() throws(FormatError) -> String {
    let inside = depth
    var text = ""
    while depth >= inside {
      if try advance() == .text, let value = unsafe xmlTextReaderConstValue(reader) {
        unsafe text += String(cString: value)
      }
    }
    return text
  }

  /// Returns the element that was started last, with its descendants whose names are in the
  /// vocabulary, and moves past its end.
  func element(_ name: Name) throws(FormatError) -> XMLElement<Name> {
    let attributes = attributes()
    var children: [XMLElement<Name>] = []
    try forEachChild { child throws(FormatError) in
      if let child { children.append(try element(child)) }
    }
    return XMLElement(name: name, attributes: attributes, children: children)
  }

  private func leave(to depth: Int) throws(FormatError) {
    while self.depth > depth { _ = try advance() }
  }

  // MARK: - Events

  private enum Event { case start, end, text }

  private func advance() throws(FormatError) -> Event {
    if isEmpty {
      isEmpty = false
      depth -= 1
      return .end
    }
    while true {
      guard unsafe xmlTextReaderRead(reader) == 1 else { throw fault(.malformed) }
      switch unsafe xmlTextReaderNodeType(reader) {
      case Self.element:
        depth += 1
        ordinal += 1
        isEmpty = unsafe xmlTextReaderIsEmptyElement(reader) == 1
        return .start
      case Self.endElement:
        depth -= 1
        return .end
      case Self.characters, Self.cdata, Self.space: return .text
      case Self.documentType: throw fault(.documentType)
      case Self.entity: throw fault(.entity)
      default: continue
      }
    }
  }

  static var element: Int32 { 1 }
  private static var characters: Int32 { 3 }
  private static var cdata: Int32 { 4 }
  private static var entity: Int32 { 5 }
  private static var documentType: Int32 { 10 }
  private static var space: Int32 { 14 }
  private static var endElement: Int32 { 15 }

  /// The current element's name in the vocabulary.
  private var name: Name? {
    let space = unsafe xmlTextReaderConstNamespaceUri(reader)
    // Each element of a tree may hold its own copy of its name, including any prefix.
    let written =
      unsafe tree == nil ? xmlTextReaderConstLocalName(reader) : xmlTextReaderConstName(reader)
    let name = unsafe xmlTextReaderConstString(reader, written)
    let address = Address(space: UInt(bitPattern: space), name: UInt(bitPattern: name))
    if let known = names[address] { return known }
    guard let name = unsafe name else { return nil }
    let uri = unsafe space.map { unsafe String(cString: $0) } ?? ""
    let found = prefixes[uri].flatMap { unsafe Name(rawValue: $0 + String(cString: name)) }
    names[address] = .some(found)
    return found
  }

  private func fault(_ fault: XMLFault) -> FormatError {
    let line = unsafe xmlTextReaderGetParserLineNumber(reader)
    return .xml(part: part, line: Int(line), fault)
  }
}
