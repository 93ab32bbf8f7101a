import Formats
import Glibc

extension FormatError {
  var inWords: String {
    switch self {
    case .invalidEncoding(let encoding, let offset):
      "not \(encoding.rawValue) at byte \(offset); save it as UTF-8, or name what it is with --encoding"
    case .noLibrary(let reason): "\(reason); see that its package is installed and whole"
    case .noConverter(let encoding):
      "the ICU library here cannot read \(encoding.rawValue); save it as UTF-8"
    case .binary(let offset): "a NUL at byte \(offset), so this is no text; save it as UTF-8"
    case .unsupported(let signature):
      "this is \(signature.rawValue), which ecp cannot read; save it as .docx, Markdown or text"
    case .archive(let fault): "\(fault.inWords); \(Self.savingAnew)"
    case .xml(let part, let line, let fault):
      "\(part)\(line > 0 ? ", line \(line)" : ""): \(fault.inWords); \(Self.savingAnew)"
    case .mail(let fault): fault.inWords
    case .noTextLayer:
      "no text in it, only pictures; have its text recognised first, as with ocrmypdf"
    case .missingPart(let name): "its part \(name) is missing; \(Self.savingAnew)"
    case .embeddedDocument:
      "it has another document embedded in it, which would be left out; save it anew with Word"
    case .openField:
      "a field in it has no end, so its text cannot be told from its instructions; mend it in Word"
    case .fieldWithoutResult(let name):
      "a field \(name) in it has no stored result, so what it prints would be left out; type it in Word"
    case .tooLarge(let limit): "more than \(limit >> 20) MiB; divide it"
    case .notAFile: "no plain file; name one, or - to read standard input"
    case .unchangeable(let fault): fault.inWords
    case .unwritable: "not enough memory to write it"
    case .unreadable(_, let code): "cannot be read: \(SystemError.reason(code))\(Self.advice(code))"
    }
  }

  private static let savingAnew = "save it anew with Word or LibreOffice and try again"

  /// Returns advice for where the system refuses to read.
  private static func advice(_ code: Int32) -> String {
    switch code {
    case ENOENT, ENOTDIR: "; check the path"
    case EACCES, EPERM: "; see who may read it"
    default: ""
    }
  }
}

extension RedlineFault {
  fileprivate var inWords: String {
    switch self {
    case .otherWording: "its wording is not found in it as it was read"
    case .encoding: "a part of it is in UTF-16"
    case .prefix: "it does not call Word's elements by their usual prefix"
    case .nested: "a change runs over the border of a link, a text box or the like"
    case .hiddenEnd: "a changed paragraph of it ends with a hidden mark"
    case .cell: "a changed cell holds a table or the like"
    case .unproven: "what would be written does not read as the two texts"
    }
  }
}

extension ZipFault {
  fileprivate var inWords: String {
    switch self {
    case .damaged: "the file is damaged or incomplete"
    case .damagedEntry(let name): "its part \(name) is damaged"
    case .encrypted: "the file is encrypted"
    case .manyEntries(let most): "more than \(most) parts"
    case .repeated(let name): "two parts are called \(name)"
    case .strangeName(let name): "a part is called \(quoted(name)), which leads out of the file"
    case .swells(let name): "its part \(name) unpacks to far more than an honest one"
    }
  }
}

extension MailFault {
  fileprivate var inWords: String {
    switch self {
    case .encrypted: "the mail is encrypted; decrypt it in your mail program and save the text"
    case .noText: "the mail has no text; save what is attached to it and name that"
    case .tooDeep: "the mail has parts in parts beyond reason; save its text as a file"
    case .cutOff: "the mail ends before its last part does; save it anew"
    case .badBase64(let offset):
      "a part of the mail is damaged at byte \(offset) of it; fetch or save it anew"
    case .unknownCharset(let name):
      "the mail is written in \(quoted(name)), which ecp does not know; name another with --encoding"
    }
  }
}

extension XMLFault {
  fileprivate var inWords: String {
    switch self {
    case .malformed: "no well-formed XML, or nested too deeply"
    case .documentType: "a document type, which no such file has"
    case .entity: "an entity, which no such file has"
    case .manyAttributes: "an element with thousands of attributes"
    case .tooDeep: "elements nested more than 250 deep"
    case .unexpected: "not what belongs there"
    }
  }
}
