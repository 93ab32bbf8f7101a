/// The elements in which `pdftotext -bbox-layout` reports the positions of words.
enum PDFName: String {
  case html, body, doc, page, flow, block, line, word
}

/// Reads the output of `pdftotext -bbox-layout`.
enum PDFLayout {
  static func pages(_ bytes: [UInt8]) throws(FormatError) -> [PDFPage] {
    let xml = try XMLReader<PDFName>(
      withoutType(bytes), part: "the layout of the PDF",
      prefixes: ["http://www.w3.org/1999/xhtml": ""])
    var pages: [PDFPage] = []
    try xml.open(.html)
    try readPages(xml, into: &pages)
    return pages
  }

  /// The bytes without the document type declaration, which the XML reader refuses.
  private static func withoutType(_ bytes: [UInt8]) -> [UInt8] {
    guard bytes.starts(with: Array("<!DOCTYPE".utf8)), let end = bytes.firstIndex(of: 0x3E) else {
      return bytes
    }
    return Array(bytes[(end + 1)...])
  }

  private static func readPages(
    _ xml: XMLReader<PDFName>, into pages: inout [PDFPage]
  ) throws(FormatError) {
    try xml.forEachChild { child throws(FormatError) in
      switch child {
      case .page?:
        pages.append(PDFPage(height: xml.attribute("height").flatMap { Double($0) } ?? 0))
        try readPages(xml, into: &pages)
      case .word?:
        guard let box = PDFBox(xml.attributes()), let last = pages.indices.last else { return }
        let text = try xml.text()
        if !text.isEmpty { pages[last].words.append(PDFWord(text: text, box: box)) }
      default: try readPages(xml, into: &pages)
      }
    }
  }
}

extension PDFBox {
  fileprivate init?(_ attributes: [String: String]) {
    let edges = ["xMin", "yMin", "xMax", "yMax"].compactMap {
      attributes[$0].flatMap { Double($0) }
    }
    guard edges.count == 4, edges.allSatisfy({ abs($0) < 1e6 }) else { return nil }
    self.init(left: edges[0], top: edges[1], right: edges[2], bottom: edges[3])
  }
}
