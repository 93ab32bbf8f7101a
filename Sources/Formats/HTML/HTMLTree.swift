import CXML2

typealias HTMLXML = XMLReader<HTMLName>

extension HTMLXML {
  /// Parses a page as browsers do, whatever is wrong with it. Fetches nothing. Throws if it is
  /// nested deeper than the parser goes (256 elements), as the rest would be lost.
  static func page(_ text: String) throws(FormatError) -> HTMLXML {
    let bytes = (text.isEmpty ? Array("<p>".utf8) : Array(text.utf8)).withoutDeclarations
    guard bytes.mostWordsInTag <= mostWordsInTag else {
      throw .xml(part: "the page", line: 0, .manyAttributes)
    }
    try FormatLibrary.xml.open()
    guard let context = unsafe htmlNewParserCtxt() else {
      throw .xml(part: "the page", line: 0, .malformed)
    }
    defer { unsafe htmlFreeParserCtxt(context) }
    let options =
      HTML_PARSE_NONET.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
      | HTML_PARSE_IGNORE_ENC.rawValue | HTML_PARSE_NODEFDTD.rawValue
    let tree = unsafe bytes.withUnsafeBytes { bytes in
      unsafe htmlCtxtReadMemory(
        context, bytes.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(bytes.count), nil,
        "UTF-8", Int32(bitPattern: options))
    }
    guard let tree = unsafe tree else { throw .xml(part: "the page", line: 0, .malformed) }
    guard unsafe context.pointee.disableSAX == 0 else {
      unsafe xmlFreeDoc(tree)
      throw .xml(part: "the page", line: 0, .tooDeep)
    }
    if let type = unsafe xmlGetIntSubset(tree) {
      unsafe xmlUnlinkNode(UnsafeMutableRawPointer(type).assumingMemoryBound(to: xmlNode.self))
      unsafe xmlFreeDtd(type)
    }
    return try unsafe HTMLXML(tree, part: "the page")
  }

  /// The most words between `<` and `>` in an honest tag; more would be costly, as the parser
  /// compares each attribute with all before it.
  private static var mostWordsInTag: Int { 10_000 }
}

extension [UInt8] {
  /// The bytes without false declarations, such as Word's `<![if !supportLists]>`: browsers take
  /// one for a comment (HTML, 13.2.5.41), this parser for text.
  fileprivate var withoutDeclarations: [UInt8] {
    let (opening, comment) = (Array("<!".utf8), Array("<!--".utf8))
    var kept: [UInt8] = []
    var rest = self[...]
    while let start = rest.place(of: opening) {
      let isComment = rest[start...].starts(with: comment)
      let name = rest[start...].dropFirst(2).prefix(7).map { $0 | 0x20 }
      let closing = isComment ? Array("-->".utf8) : [UInt8(ascii: ">")]
      guard let end = rest[start...].dropFirst(2).place(of: closing) else { break }
      let isKept = isComment || name == Array("doctype".utf8)
      kept += rest[..<(isKept ? end : start)]
      rest = rest[(isKept ? end : end + 1)...]
    }
    return kept.isEmpty && rest.count == count ? self : kept + rest
  }

  /// The largest number of words in a tag, separated by white space outside quotation marks.
  fileprivate var mostWordsInTag: Int {
    var (most, words) = (0, 0)
    var (isInTag, quote) = (false, UInt8(0))
    for byte in self {
      if !isInTag {
        if byte == UInt8(ascii: "<") { (isInTag, words) = (true, 0) }
      } else if quote != 0 {
        if byte == quote { quote = 0 }
      } else if byte == UInt8(ascii: ">") {
        most = Swift.max(most, words)
        isInTag = false
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
        words += 1
      } else if byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 {
        words += 1
      }
    }
    return Swift.max(most, isInTag ? words : 0)
  }
}
