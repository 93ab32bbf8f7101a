import Drafts
import Formats
import Negotiation
import Workers

/// Options that several verbs share.
enum CommonOption {
  static let output = Option.text(
    "output", short: "o", "FILE", .file, "Write the result to FILE, whole or not at all")
  static let color = Option<ColorChoice>.choice(
    "color", "WHEN", "Colour the result; auto means on a terminal, unless NO_COLOR is set")
  static let noColor = Option.flag("no-color", "The same as --color never")
  static let quiet = Option.flag("quiet", short: "q", "Say nothing but what goes wrong")
  static let format = Option<ResultFormat>.choice(
    "format", short: "f", "FORMAT", "How to write the result; json is for programs")

  static let tracked = Option<TrackedChoice>.choice(
    "tracked", "VIEW",
    "Read tracked changes of a document as if accepted, the default, or rejected; of text, those in CriticMarkup"
  )
  static let encoding = Option<Encoding>(
    name: "encoding", short: nil, placeholder: "NAME",
    meaning: .choice(Encoding.allCases.map(\.rawValue)),
    about: "How a text is written, where its looks deceive, such as windows-1251 or KOI8-R",
    read: { Encoding(name: $0) })

  static let maxSize = Option.number(
    "max-size", "MIB", 1...4096, "Read a file of up to so many MiB; without it, of up to 64")

  static let jobs = Option.number(
    "jobs", "COUNT", 1...64, "Work with so many threads; without it with one for each processor")

  /// The options of every verb that reads files.
  static let ofReading: [any DeclaredOption] = [tracked, encoding, maxSize]

  static let language = Option<LanguageTag>(
    name: "language", short: nil, placeholder: "TAG", meaning: .language,
    about: "The language of the text, as fr or zh-Hant (BCP 47)",
    read: { given in LanguageTag(given) })

  static let profile = Option<Profile>.choice(
    "profile", "FORUM", "What brackets mean; without it, what diff.profile says of a text, or itu")

  /// The options of every verb that has a result to show, beside its format.
  static let ofResults: [any DeclaredOption] = [output, color, noColor, quiet]
}

/// How a result other than a comparison is written.
enum ResultFormat: String, Sendable, CaseIterable {
  case terminal, json
}

/// When a result is coloured.
enum ColorChoice: String, Sendable, CaseIterable {
  case auto, always, never
}

extension Arguments {
  /// The workers that `--jobs` asks for.
  var workers: Workers? { self[CommonOption.jobs].map(Workers.init(count:)) }

  /// How files are read: up to `--max-size`, or the usual limit.
  var inputFile: InputFile {
    self[CommonOption.maxSize].map { InputFile(limit: $0 << 20) } ?? InputFile()
  }
}

extension Console {
  /// Whether to colour a result, as the options say or else depending on where it goes.
  func takesColor(_ arguments: Arguments) -> Bool {
    if arguments[CommonOption.noColor] { return false }
    return switch arguments[CommonOption.color] ?? .auto {
    case .auto: takesColor && arguments[CommonOption.output] == nil
    case .always: true
    case .never: false
    }
  }

  /// Returns the width that a result is to fit: that of the terminal, nil if it does not go to one.
  func readingWidth(_ arguments: Arguments) -> Int? {
    output.isTerminal && arguments[CommonOption.output] == nil ? width : nil
  }

  /// Delivers a result as the common options say: to the named file, otherwise to standard output,
  /// through the pager if it is for people, and not at all if quiet.
  func deliver(_ result: String, _ arguments: Arguments, isForReading: Bool) throws {
    let file = arguments[CommonOption.output]
    guard file != nil || !arguments[CommonOption.quiet] else { return }
    try deliver(result, to: file, isForReading: isForReading)
  }
}

extension Console {
  /// Delivers a report as the common options say.
  func deliver(_ report: Report, _ arguments: Arguments, isForReading: Bool) throws {
    switch report {
    case .text(let text): try deliver(text, arguments, isForReading: isForReading)
    case .file(let bytes): try deliver(bytes, arguments)
    }
  }

  /// Delivers a binary file, or a text as a file, to `--output`, otherwise to standard output.
  func deliver(_ file: [UInt8], _ arguments: Arguments) throws {
    if let path = arguments[CommonOption.output] {
      try NewFile(path: path).write(file)
    } else {
      try writeOut(String(decoding: file, as: UTF8.self))
    }
  }
}

/// Returns a text in bold, for a coloured result.
func strong(_ text: String) -> String { "\u{1B}[1m\(text)\u{1B}[0m" }
