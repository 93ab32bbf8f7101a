import Drafts
import Negotiation
import ProseDiff
import Reports
import Workers

/// The formats of a comparison.
enum DiffFormat: String, Sendable, CaseIterable {
  case terminal
  case sideBySide = "side-by-side"
  case json, html, markdown, itu

  /// The format that is set for a repository; without one, `terminal`.
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

  static var names: [String] { allCases.map(\.rawValue) }

  /// Whether it is a page for people who may know nothing of the repository.
  var isPage: Bool { self == .html || self == .markdown }

  /// Whether people read it on a terminal.
  var isForReading: Bool { self == .terminal || self == .sideBySide || self == .itu }

  func report(
    _ comparison: Comparison, _ style: TerminalStyle, _ profile: Profile, _ workers: Workers
  ) -> String {
    switch self {
    case .terminal: Terminal.report(comparison, style, workers)
    case .sideBySide: SideBySide.report(comparison, style)
    case .json: JSON.report(comparison, profile)
    case .html: HTML.report(comparison)
    case .markdown: Markdown.report(comparison)
    case .itu: ITU.report(comparison, style)
    }
  }
}

extension Profile {
  /// The profile that is set for a repository; without one, that of ITU.
  init(_ configuration: Configuration?) {
    self = configuration?.profile.flatMap(Self.init(rawValue:)) ?? .itu
  }
}
