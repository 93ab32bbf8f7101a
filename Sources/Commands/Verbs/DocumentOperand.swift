import Drafts
import Formats
import GitStore
import Glibc

/// A document as it is named on the command line. A path that exists wins over a text of that name;
/// `./x` is always a path, `x@latest` always a text.
enum DocumentOperand: Sendable, Hashable {
  case draft(DraftFile)
  case version(VersionName)

  /// Throws `CommandError.noVersionName`.
  init(_ operand: String) throws(CommandError) {
    let exists = unsafe access(operand, F_OK) == 0
    let isFile = exists || operand == "-" || operand.prefix { $0 != "@" }.contains("/")
    self = isFile ? .draft(DraftFile(operand)) : .version(try VersionName(operand))
  }
}

/// A document that is open: its wording, and what to call it.
struct OpenDocument: Sendable, Hashable {
  /// What reports call it: a version's label, or a path of which they show the end.
  let name: String
  let source: String
  /// The name with all that tells it from another document.
  let fullName: String
  /// The text that it is a version of.
  var text: TextName?
  /// The commit of a version, since two of a text may share their label.
  var commit: String?

  /// What reports call it beside a document that is no version of the same text.
  var nameAlone: String { text == nil ? name : fullName }
}

/// Opens the documents that operands name, and the repository when the first of them needs it.
struct DocumentOpener {
  private let console: Console
  private var store: DraftStore?

  init(console: Console) { self.console = console }

  /// Settings of the repository, if it had to be opened.
  var configuration: Configuration? { store?.configuration }

  mutating func open(_ operand: DocumentOperand) throws -> OpenDocument {
    switch operand {
    case .draft(let file):
      let source = try file.read().source
      let isPath = file != .standardInput
      return OpenDocument(
        name: isPath ? lastComponents(1, of: file.name) : file.name, source: source.text,
        fullName: file.name)
    case .version(let name):
      return try open(try version(name), in: try openStore(for: name))
    }
  }

  /// Opens a version and the one before it.
  mutating func openPair(_ name: VersionName) throws -> [OpenDocument] {
    let store = try openStore(for: name)
    let new = try version(name)
    guard let old = try store.version(before: new) else {
      throw CommandError.noEarlierVersion(text: new.text.description, version: new.label)
    }
    return [try open(old, in: store), try open(new, in: store)]
  }

  private func open(_ version: Version, in store: DraftStore) throws -> OpenDocument {
    OpenDocument(
      name: version.label, source: try store.wording(of: version),
      fullName: "\(version.text)@\(version.label)", text: version.text,
      commit: version.commit.short)
  }

  private mutating func openStore(for name: VersionName) throws -> DraftStore {
    if let store { return store }
    do {
      let opened = try console.openStore()
      store = opened
      return opened
    } catch DraftError.noRepository where name.version == nil {
      throw CommandError.noDocument(name.text)
    }
  }

  /// Without an `@` the operand may have been meant to be a file.
  private mutating func version(_ name: VersionName) throws -> Version {
    do {
      return try openStore(for: name).version(named: name)
    } catch CommandError.noText(_, let texts) where name.version == nil {
      throw CommandError.noFileOrText(name.text, among: texts)
    }
  }
}

/// The end of a path: so many components.
func lastComponents(_ count: Int, of path: String) -> String {
  path.split(separator: "/").suffix(count).joined(separator: "/")
}
