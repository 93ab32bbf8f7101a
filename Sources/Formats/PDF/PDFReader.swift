/// Reads the text of a PDF from the positions of its words.
enum PDFReader {
  /// Reads the output of `pdftotext -bbox-layout`.
  static func transcript(layout: [UInt8]) throws(FormatError) -> Transcript {
    let pages = try PDFLayout.pages(layout)
    guard pages.contains(where: { !$0.words.isEmpty }) else { throw .noTextLayer }
    let (rest, furniture) = PDFFurniture.removed(from: pages)
    let lines = rest.enumerated().flatMap { number, page in
      PDFColumns.lines(page.words, page: number)
    }
    var transcript = Transcript(markdown: PDFParagraphs(lines).blocks.markdown)
    transcript.pageLines = furniture
    return transcript
  }
}
