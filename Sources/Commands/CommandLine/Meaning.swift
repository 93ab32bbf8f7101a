import Drafts

/// The meaning of a value on the command line: decides how the value is checked and completed.
enum Meaning: Sendable, Hashable {
  case anything
  case file
  case directory
  /// A file, `-` or a version of a text.
  case document
  /// A text, or a version of it as `TEXT@VERSION`.
  case text
  case verb
  /// The name of a note, or a prefix of it.
  case note
  case choice([String])
  case number(ClosedRange<Int>)
  case date
  case language
  /// A moment with its time zone.
  case instant
  case instantOrNone

  /// What the message about a wrong value says was expected.
  var expectation: String {
    switch self {
    case .anything, .text, .document: "some text"
    case .file: "the name of a file"
    case .directory: "the name of a folder"
    case .verb: "a verb of ecp"
    case .note: "the name of a note"
    case .choice(let values): values.joined(separator: ", ")
    case .number(let range): "a whole number from \(range.lowerBound) to \(range.upperBound)"
    case .date: "a day from 1970-01-01 to \(DraftDate.last), such as 2013-05-14"
    case .instant: "a moment with its time zone, such as 2013-05-14T18:00+02:00"
    case .instantOrNone: "none, or a moment with its time zone, such as 2013-05-14T18:00+02:00"
    case .language: "a language tag such as en, fr-CA or zh-Hant"
    }
  }
}
