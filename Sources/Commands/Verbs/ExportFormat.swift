import Formats

/// The formats for exporting a document, by the endings of their files.
enum ExportFormat: String, Sendable, CaseIterable {
  case docx, odt, pdf, html, md, txt

  /// The format that a file's ending names.
  init?(ending path: String) {
    guard let dot = path.lastIndex(of: ".") else { return nil }
    self.init(rawValue: path[path.index(after: dot)...].lowercased())
  }

  /// Whether the format is binary, and needs a file.
  var needsFile: Bool { self == .docx || self == .odt || self == .pdf }

  /// Returns a document in this format; `source` is its Markdown.
  func report(
    _ manuscript: Manuscript, title: String, source: String
  ) throws(CommandError) -> Report {
    switch self {
    case .md: .text(source)
    case .txt: .text(PlainTextWriter.text(manuscript.withoutFences))
    case .html: .text(WebWriter.page(manuscript, title: title))
    case .docx: .file(try Self.file(WordWriter.file, manuscript.withoutFences))
    case .odt: .file(try Self.file(OpenDocumentWriter.file, manuscript.withoutFences))
    case .pdf: .file(try Self.pages(try Self.file(WordWriter.file, manuscript.withoutFences)))
    }
  }

  /// Returns a clean document, without tracked changes.
  private static func file(
    _ write: (Manuscript, Reviser) throws(FormatError) -> [UInt8], _ manuscript: Manuscript
  ) throws(CommandError) -> [UInt8] {
    do throws(FormatError) {
      return try write(manuscript, Reviser(name: "", date: ""))
    } catch {
      throw .unwritable(error.inWords)
    }
  }

  private static func pages(_ file: [UInt8]) throws(CommandError) -> [UInt8] {
    do throws(OfficeError) {
      return try OfficeSuite.pdf(of: file)
    } catch {
      throw .unwritable(error.inWords)
    }
  }
}
