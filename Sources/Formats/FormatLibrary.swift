import CICU
import CXML2
import CZip

/// The C libraries for formats. Each is opened when first needed, as plain text needs none.
package enum FormatLibrary: CaseIterable {
  case zip, xml, icu

  /// Opens those of the libraries that are present, for a process that will soon be barred from
  /// opening files.
  package static func open(_ libraries: [FormatLibrary]) {
    for library in libraries { _ = library.fault }
  }

  /// Opens the library, which must happen before any of its functions is called.
  package func open() throws(FormatError) {
    if let fault { throw .noLibrary(fault) }
  }

  /// Why the library cannot be opened, if it cannot.
  var fault: String? {
    switch self {
    case .zip: Self.zipFault
    case .xml: Self.xmlFault
    case .icu: Self.icuFault
    }
  }

  private static let zipFault = unsafe ecp_open_zip().map { unsafe String(cString: $0) }
  private static let xmlFault = unsafe ecp_open_xml2().map { unsafe String(cString: $0) }
  private static let icuFault = unsafe ecp_open_icu().map { unsafe String(cString: $0) }
}

extension DraftFormat {
  /// The libraries that reading a file of the format may call. Opening one takes a millisecond.
  package var libraries: [FormatLibrary] {
    switch self {
    case .text, .criticMarkup: [.icu]
    case .mail, .html: [.xml, .icu]
    case .pdf: [.xml]
    case .openDocument, .word: [.zip, .xml]
    }
  }
}
