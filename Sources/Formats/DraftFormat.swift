/// The formats of drafts that ecp can read.
package enum DraftFormat: String, Sendable, Hashable, CaseIterable {
  case text, mail, html, openDocument, word, pdf
  /// Text that records its changes. It cannot be told apart from text that happens to contain such
  /// marks, so it is assumed only if a view is asked for.
  case criticMarkup
}

extension DraftFormat {
  /// Detects the format of a file from its first bytes, or otherwise from its name's extension.
  ///
  /// Throws `FormatError.unsupported` for a known format that ecp does not read.
  package init(of bytes: [UInt8], ending: String?) throws(FormatError) {
    let start = bytes.prefix(Self.longestStart)
    let unread = UnreadFormat.allCases.first { $0.start.map(bytes.starts) ?? false }
    if let unread { throw .unsupported(unread) }
    if start.isWordXML { throw .unsupported(.wordXML) }
    let others = Self.allCases.filter { $0 != .text && $0 != .criticMarkup }
    let byContent = others.first { $0.isFormat(start) && !(ending.map($0.isOtherPackage) ?? false) }
    let byEnding = others.first { ending.map($0.endings.contains) ?? false }
    if byContent == nil, let byEnding {
      if bytes.isEmpty { throw .unsupported(.empty) }
      let isBinary = byEnding == .word || byEnding == .pdf || byEnding == .openDocument
      if isBinary, !start.isZip { throw .unsupported(.misnamed) }
    }
    self = byContent ?? byEnding ?? .text
  }

  /// The number of bytes examined.
  private static let longestStart = 4096

  /// The file name extensions of the format, the usual one first.
  package var endings: [String] {
    switch self {
    case .text: ["txt"]
    case .criticMarkup: ["md"]
    case .mail: ["eml", "mht", "mhtml"]
    case .html: ["html", "htm", "xhtml"]
    case .openDocument: ["odt", "ott", "fodt"]
    case .pdf: ["pdf"]
    case .word: ["docx", "docm", "dotx", "dotm"]
    }
  }

  /// Whether files of the format can record their changes.
  package var recordsChanges: Bool { self != .text && self != .pdf }

  /// The bytes at a fixed place in an OpenDocument text (OpenDocument 1.3, part 2, 3.3): the name
  /// of the first part, and its content, the media type.
  private static let openType = Array(
    "mimetypeapplication/vnd.oasis.opendocument.text".utf8)

  /// Whether the extension shows that an apparent Word file is another package, zipped again.
  private func isOtherPackage(_ ending: String) -> Bool {
    self == .word && Self.openDocument.endings.contains(ending)
  }

  private func isFormat(_ start: ArraySlice<UInt8>) -> Bool {
    switch self {
    case .text, .criticMarkup: false
    case .mail: start.opensMail
    case .html: start.opensPage
    case .openDocument:
      start.isZip ? start.dropFirst(30).starts(with: Self.openType) : start.opensOpenDocument
    case .word: start.isZip
    case .pdf: start.starts(with: Array("%PDF-".utf8))
    }
  }
}

extension ArraySlice<UInt8> {
  fileprivate var isZip: Bool { starts(with: [0x50, 0x4B, 0x03, 0x04]) }

  /// Whether it is XML with a line that declares it to be for Word.
  fileprivate var isWordXML: Bool {
    guard contains(UInt8(ascii: "<")) else { return false }
    let text = String(decoding: self, as: UTF8.self)
    guard text.prefix(20).contains("<?xml"), let line = text.firstRange(of: "<?mso-application")
    else { return false }
    return text[line.upperBound...].prefix { $0 != ">" }.contains("Word.Document")
  }

  /// Whether it begins with header fields, one of which only programs write.
  fileprivate var opensMail: Bool {
    var rest = self
    var isMail = false
    while let line = rest.popLine(), !line.isEmpty {
      if line.first == 0x20 || line.first == 0x09 { continue }
      let name = line.prefix { $0 != UInt8(ascii: ":") }
      guard !name.isEmpty, name.count < line.count, name.allSatisfy({ (0x21...0x7E).contains($0) })
      else { return false }
      let field = String(decoding: name, as: UTF8.self).lowercased()
      isMail = isMail || ["mime-version", "message-id", "received", "return-path"].contains(field)
    }
    return isMail
  }

  /// Whether the first tag is one that begins a page.
  fileprivate var opensPage: Bool {
    let start = firstTag
    return ["<!doctype html", "<html", "<head", "<body"].contains(where: start.hasPrefix)
  }

  /// Whether the first tag is that of an OpenDocument file without a package.
  fileprivate var opensOpenDocument: Bool { firstTag.hasPrefix("<office:document ") }

  /// The lower-cased start of what follows white space and comments, in UTF-16 or an encoding that
  /// extends ASCII.
  private var firstTag: String {
    func isSaid(_ byte: UInt8) -> Bool { byte != 0 && byte < 0x80 }
    let start = drop { !isSaid($0) || $0 == 0x20 || (0x09...0x0D).contains($0) }
    guard start.first == UInt8(ascii: "<") else { return "" }
    let plain = start.filter(isSaid)
    var text = String(decoding: plain, as: UTF8.self)[...]
    while text.hasPrefix("<!--") || text.hasPrefix("<?") {
      guard let end = text.firstRange(of: text.hasPrefix("<?") ? "?>" : "-->") else { return "" }
      text = text[end.upperBound...].drop(while: \.isWhitespace)
    }
    return text.prefix(20).lowercased()
  }
}
