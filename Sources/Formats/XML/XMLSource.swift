/// The bytes of a part and the positions of its elements, for changing some and keeping all others.
///
/// For UTF-8 that an `XMLReader` has read to the end of the root: nothing is checked again here.
/// Elements are counted from 0 in the order of their start tags, as by `XMLReader.ordinal`.
struct XMLSource<Name: RawRepresentable & Hashable> where Name.RawValue == String {
  struct Element {
    let name: Name?
    let parent: Int
    /// The start tag; for an empty-element tag, the whole element.
    let opening: Range<Int>
    /// The end tag; empty if there is none.
    fileprivate(set) var closing: Range<Int>
    /// The ordinal after its last descendant.
    fileprivate(set) var end: Int

    var range: Range<Int> { opening.lowerBound..<closing.upperBound }
    var content: Range<Int> { opening.upperBound..<closing.lowerBound }
  }

  let bytes: [UInt8]
  private(set) var elements: [Element] = []

  /// Finds the elements; `prefixes` maps namespaces to the vocabulary's prefixes.
  init(_ bytes: [UInt8], prefixes: [String: String]) {
    self.bytes = bytes
    var names = XMLNames<Name>(prefixes)
    var open: [Int] = []
    var at = 0
    while let start = bytes[at...].firstIndex(of: UInt8(ascii: "<")) {
      let end = Self.end(of: start, bytes)
      at = end
      switch start + 1 < end ? bytes[start + 1] : 0 {
      case UInt8(ascii: "!"), UInt8(ascii: "?"): continue
      case UInt8(ascii: "/"):
        guard let element = open.popLast() else { return }
        elements[element].closing = start..<end
        elements[element].end = elements.count
        names.leave(open.count)
      default:
        let name = names.enter(bytes[start..<end], depth: open.count)
        elements.append(
          Element(
            name: name, parent: open.last ?? -1, opening: start..<end, closing: end..<end,
            end: elements.count + 1))
        if bytes[end - 2] == UInt8(ascii: "/") {
          names.leave(open.count)
        } else {
          open.append(elements.count - 1)
        }
      }
    }
  }

  /// The end of the tag, comment, section or instruction that begins at an offset.
  private static func end(of start: Int, _ bytes: [UInt8]) -> Int {
    let next = start + 1 < bytes.count ? bytes[start + 1] : 0
    if next == UInt8(ascii: "!") || next == UInt8(ascii: "?") {
      let rest = bytes[start...]
      for (opening, closing) in [("<!--", "-->"), ("<![CDATA[", "]]>"), ("<?", "?>")]
      where rest.starts(with: opening.utf8) {
        let end = rest.dropFirst(opening.utf8.count).place(of: Array(closing.utf8))
        return end.map { $0 + closing.utf8.count } ?? bytes.count
      }
    }
    var quote: UInt8?
    for at in start..<bytes.count {
      let byte = bytes[at]
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else if byte == UInt8(ascii: ">") {
        return at + 1
      }
    }
    return bytes.count
  }
}

extension XMLSource {
  func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  func markup(of element: Int) -> String { text(elements[element].range) }

  /// The element's name as written, without its prefix.
  func localName(of element: Int) -> Substring {
    let tag = bytes[elements[element].opening].dropFirst()
    let name = tag.prefix { $0 > 0x20 && $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: ">") }
    let local = name.lastIndex(of: UInt8(ascii: ":")).map { name[($0 + 1)...] } ?? name
    return Substring(decoding: local, as: UTF8.self)
  }

  /// The children of an element, in order.
  func children(of element: Int) -> [Int] {
    var children: [Int] = []
    var next = element + 1
    while next < elements[element].end {
      children.append(next)
      next = elements[next].end
    }
    return children
  }

  func child(_ name: Name, of element: Int) -> Int? {
    children(of: element).first { elements[$0].name == name }
  }

  /// The nearest ancestor of an element that has the given name.
  func ancestor(_ name: Name, of element: Int) -> Int? {
    var next = elements[element].parent
    while next >= 0 {
      if elements[next].name == name { return next }
      next = elements[next].parent
    }
    return nil
  }

  func holds(_ name: Name, in element: Int) -> Bool {
    elements[element + 1..<elements[element].end].contains { $0.name == name }
  }
}
