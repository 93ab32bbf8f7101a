/// Reads the text of a PDF out of where its words stand.
enum PDFReader {
  /// Reads what `pdftotext -bbox-layout` tells of a file.
  static func transcript(layout: [UInt8]) throws(FormatError) -> Transcript {
    let pages = try PDFLayout.pages(layout)
    guard pages.contains(where: { !$0.words.isEmpty }) else { throw .noTextLayer }
    let lines = PDFFurniture.removed(from: pages).enumerated().flatMap { number, page in
      PDFColumns.lines(page.words, page: number)
    }
    return Transcript(markdown: PDFParagraphs(lines).blocks.markdown)
  }
}
