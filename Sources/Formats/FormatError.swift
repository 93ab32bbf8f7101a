/// Why a draft could not be read or written. Offsets count bytes of the input from 0.
package enum FormatError: Error, Sendable, Hashable {
  /// The bytes at `offset` are not valid text in the encoding.
  case invalidEncoding(Encoding, offset: Int)
  /// A NUL byte: a binary file, or UTF-16 without a byte order mark.
  case binary(offset: Int)
  /// A library that the format needs cannot be opened; with the system's reason, which names the
  /// file.
  case noLibrary(String)
  /// ICU was built without this encoding.
  case noConverter(Encoding)
  /// A known format that ecp does not read.
  case unsupported(UnreadFormat)
  /// A zip archive that is damaged or deceptive.
  case archive(ZipFault)
  /// A part of an archive is not XML that ecp reads; lines count from 1, 0 if unknown.
  case xml(part: String, line: Int, XMLFault)
  /// A mail that cannot be read.
  case mail(MailFault)
  /// A PDF that holds images of text, or no text.
  case noTextLayer
  /// A part that the document refers to is missing.
  case missingPart(String)
  /// Another document within the document, in a format of its own.
  case embeddedDocument
  /// A field without an end, so that wording and instructions cannot be told apart.
  case openField
  /// A field with this name whose printed result is not in the file.
  case fieldWithoutResult(String)
  /// There are more bytes than the limit.
  case tooLarge(limit: Int)
  /// Not a regular file: a folder, a device, a pipe.
  case notAFile(String)
  /// The system refused to open or read the file; with errno.
  case unreadable(String, code: Int32)
  /// A Word file into which changes cannot be written.
  case unchangeable(RedlineFault)
  /// There is no memory for the file to be written.
  case unwritable
}

/// What is wrong with a mail.
package enum MailFault: Error, Sendable, Hashable {
  case encrypted
  /// No part of it is text.
  case noText
  /// Its parts are nested too deeply.
  case tooDeep
  case badBase64(offset: Int)
  /// It ends before the last boundary between its parts.
  case cutOff
  case unknownCharset(String)
}

/// A known format that ecp does not read.
package enum UnreadFormat: String, Sendable, Hashable, CaseIterable {
  case ole = "an old Word or encrypted Office file"
  case rtf = "an RTF file"
  case zip = "a zip file that is no Word document"
  case openDocument = "an OpenDocument file that is no text"
  case wordXML = "a Word file written as one XML file"
  case empty = "an empty file"
  case misnamed = "no file of the kind that its name says"

  /// How such files begin, if that alone identifies them.
  var start: [UInt8]? {
    switch self {
    case .ole: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
    case .rtf: Array("{\\rtf".utf8)
    case .zip, .openDocument, .wordXML, .empty, .misnamed: nil
    }
  }
}
