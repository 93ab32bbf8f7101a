import Drafts
import Formats
import Negotiation
import ProseDiff
import Reports
import Workers

/// The formats of a comparison.
enum DiffFormat: String, Sendable, CaseIterable {
  case terminal
  case sideBySide = "side-by-side"
  case json, html, markdown, criticmarkup, itu, akn, docx, odt

  /// The format set for a repository; without one, `terminal`.
  init(_ configuration: Configuration?) throws(DraftError) {
    guard let setting = configuration?.diffFormat else {
      self = .terminal
      return
    }
    guard let format = Self(rawValue: setting.value) else {
      let fault = ConfigurationFault.badValue(key: "diff.format", value: setting.value)
      throw .configuration(file: setting.file, fault)
    }
    self = format
  }

  /// The format that a file's ending names.
  init?(ending path: String) {
    switch DraftFile(path).ending {
    case "docx": self = .docx
    case "odt": self = .odt
    case "html", "htm": self = .html
    case "json": self = .json
    case "md": self = .markdown
    default: return nil
    }
  }

  static var names: [String] { allCases.map(\.rawValue) }

  /// Whether the report is a page for people who may know nothing of the repository.
  var isPage: Bool { self == .html || self == .markdown }

  /// Whether the report is binary, and needs a file.
  var isDocument: Bool { self == .docx || self == .odt }

  /// Whether the report is written from a manuscript, which takes the sources of both sides.
  var isManuscript: Bool { isDocument || self == .criticmarkup }

  /// Whether people read the report on a terminal.
  var isForReading: Bool { self == .terminal || self == .sideBySide || self == .itu }

  func report(
    _ comparison: Comparison, _ setting: ReportSetting
  ) throws(CommandError) -> Report {
    switch self {
    case .terminal: .text(Terminal.report(comparison, setting.style, setting.workers))
    case .sideBySide: .text(SideBySide.report(comparison, setting.style))
    case .json: .text(JSON.report(comparison, setting.profile))
    case .html: .text(HTML.report(comparison))
    case .markdown: .text(Markdown.report(comparison))
    case .itu: .text(ITU.report(comparison, setting.style))
    case .akn:
      .text(
        AkomaNtoso.report(comparison, setting.days, language: setting.language, setting.reviser))
    case .criticmarkup: .text(CriticWriter.text(setting.manuscript(comparison)))
    case .docx: .file(try setting.document(comparison, WordWriter.file))
    case .odt: .file(try setting.document(comparison, OpenDocumentWriter.file))
    }
  }
}

/// A finished report: a text, or a binary file.
enum Report {
  case text(String)
  case file([UInt8])
}

/// Everything that a report depends on besides the comparison.
struct ReportSetting: Sendable {
  let style: TerminalStyle
  let profile: Profile
  let workers: Workers
  /// The language of the new document, if known.
  let language: String?
  /// The dates of the versions.
  let days: AkomaNtoso.Days
  let reviser: Reviser
  let sources: Manuscript.Sources

  fileprivate func manuscript(_ comparison: Comparison) -> Manuscript {
    Manuscript(comparison, sources, language: language)
  }

  fileprivate func document(
    _ comparison: Comparison, _ write: (Manuscript, Reviser) throws(FormatError) -> [UInt8]
  ) throws(CommandError) -> [UInt8] {
    do throws(FormatError) {
      return try write(manuscript(comparison), reviser)
    } catch {
      throw .unwritable(error.inWords)
    }
  }
}

extension LanguageName {
  /// Makes the language that a version states; `isGiven` unless it is only the unset default.
  init?(_ version: Version?, _ configuration: Configuration?) {
    guard let tag = version?.particulars.language else { return nil }
    let usual = configuration ?? Configuration()
    self.init(tag, isGiven: usual.namesLanguage || tag != usual.language)
  }
}

extension Profile {
  /// The profile set for a repository; without one, that of ITU.
  init(_ configuration: Configuration?) {
    self = configuration?.profile.flatMap(Self.init(rawValue:)) ?? .itu
  }
}
