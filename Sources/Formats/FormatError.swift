/// Why a draft could not be read or written. Offsets count bytes of the input from 0.
package enum FormatError: Error, Sendable, Hashable {
  /// The bytes at `offset` are no valid text in the encoding.
  case invalidEncoding(Encoding, offset: Int)
  /// A NUL byte: a binary file, or UTF-16 without a byte order mark.
  case binary(offset: Int)
  /// A library that the format needs cannot be opened; the system's reason, which names its file.
  case noLibrary(String)
  /// ICU was built without this encoding.
  case noConverter(Encoding)
  /// A known format that ecp does not read.
  case unsupported(UnreadFormat)
  /// A zip archive that is damaged, or is more than it seems.
  case archive(ZipFault)
  /// A part of an archive that is no XML that ecp reads; lines from 1, or 0 where unknown.
  case xml(part: String, line: Int, XMLFault)
  /// A mail that cannot be read.
  case mail(MailFault)
  /// A PDF that holds pictures of text, or none.
  case noTextLayer
  /// A part that the document refers to and that is not there.
  case missingPart(String)
  /// Another document inside of the document, in a format of its own.
  case embeddedDocument
  /// A field without an end, so that wording cannot be told from instructions.
  case openField
  /// A field of this name that prints something that the file does not say.
  case fieldWithoutResult(String)
  /// More bytes than the limit.
  case tooLarge(limit: Int)
  /// Not a regular file: a folder, a device, a pipe.
  case notAFile(String)
  /// The system refused to open or read; the error number of the C library.
  case unreadable(String, code: Int32)
  /// A Word file that changes cannot be written into.
  case unchangeable(RedlineFault)
  /// No memory for the file that was to be written.
  case unwritable
}

/// What is wrong with a mail.
package enum MailFault: Error, Sendable, Hashable {
  case encrypted
  /// No part of it is text.
  case noText
  /// Parts in parts beyond reason.
  case tooDeep
  case badBase64(offset: Int)
  /// It ends before the last boundary of its parts.
  case cutOff
  case unknownCharset(String)
}

/// Formats that are known and not read.
package enum UnreadFormat: String, Sendable, Hashable, CaseIterable {
  case ole = "an old Word or encrypted Office file"
  case rtf = "an RTF file"
  case zip = "a zip file that is no Word document"
  case openDocument = "an OpenDocument file that is no text"
  case wordXML = "a Word file written as one XML file"
  case empty = "an empty file"
  case misnamed = "no file of the kind that its name says"

  /// How such files begin, where that alone tells them.
  var start: [UInt8]? {
    switch self {
    case .ole: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
    case .rtf: Array("{\\rtf".utf8)
    case .zip, .openDocument, .wordXML, .empty, .misnamed: nil
    }
  }
}
