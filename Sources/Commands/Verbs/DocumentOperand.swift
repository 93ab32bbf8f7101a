import Drafts
import Formats
import GitStore
import Glibc
import Prose
import ProseDiff

/// A document as named on the command line. A path that exists wins over a text of that name; `./x`
/// is always a path, `x@latest` always a text.
enum DocumentOperand: Sendable, Hashable {
  case draft(DraftFile)
  case version(VersionName)

  /// The draft, if it is one.
  var file: DraftFile? { if case .draft(let file) = self { file } else { nil } }

  /// Throws `CommandError.noVersionName` for a malformed name of a version.
  init(_ operand: String) throws(CommandError) {
    let exists = unsafe access(operand, F_OK) == 0
    let isFile = exists || operand == "-" || operand.prefix { $0 != "@" }.contains("/")
    self = isFile ? .draft(DraftFile(operand)) : .version(try VersionName(operand))
  }
}

/// Opens the documents that operands name, and the repository once one of them needs it.
struct DocumentOpener {
  let console: Console
  private let arguments: Arguments
  let verb: Verb
  private var store: DraftStore?

  /// Takes the arguments that say how the operands of a verb are opened.
  init(_ arguments: Arguments, of verb: Verb, console: Console) {
    self.console = console
    self.arguments = arguments
    self.verb = verb
  }

  /// The settings of the repository, if it was opened.
  var configuration: Configuration? { store?.configuration }

  /// Returns the reviser to record changes under, now: by default the user of the repository.
  func reviser(_ name: String?) throws(DraftError) -> Reviser {
    let own = try author
    let name = name ?? own ?? console.variable("GIT_AUTHOR_NAME") ?? "ecp"
    return Reviser(name: name, date: console.now().inUTC)
  }

  /// The author known to the repository, if it was opened.
  private var author: String? {
    get throws(DraftError) {
      do throws(DraftError) {
        return try store?.author(date: nil).name
      } catch .noIdentity {
        return nil
      }
    }
  }

  /// Opens the documents that operands name, in their order.
  mutating func open(_ operands: [DocumentOperand]) throws -> [OpenDocument] {
    let files = operands.compactMap(\.file)
    var drafts = try console.read(files, arguments, during: verb)[...]
    return try operands.map { operand in
      switch operand {
      case .draft(let file): OpenDocument(file, drafts.removeFirst())
      case .version(let name): try open(try version(name), in: try openStore(for: name))
      }
    }
  }

  /// Returns what was settled by hand of two versions of one text; nothing for other documents.
  func settlement(
    _ old: (OpenDocument, Document), _ new: (OpenDocument, Document)
  ) throws -> Settlement {
    try store?.settlement((old.0.version, old.1), (new.0.version, new.1), console) ?? .none
  }

  /// Opens a document twice: as it was before its tracked changes, and as it is with them.
  func openViews(of file: DraftFile) throws -> [OpenDocument] {
    let bytes = try file.bytes(arguments.inputFile)
    let isOneView = arguments[CommonOption.tracked].map { $0 != .both } ?? false
    let readings = [TrackedView.reject, .accept].map {
      DraftReading(
        file: file, bytes: bytes, view: $0, isViewAsked: true,
        encoding: arguments[CommonOption.encoding])
    }
    let format = try console.format(of: readings[0])
    guard format.recordsChanges, !isOneView else { throw UsageError.missingOperand("NEW") }
    let drafts = try console.read(readings, arguments.workers)
    let tracked = drafts[1].transcript.tracked
    guard !tracked.isEmpty else { throw CommandError.nothingTracked(file.name) }
    console.tellNotices(of: drafts[1], file, during: verb)
    console.warn("\(file.name): \(tracked.inWords)", during: verb)
    return zip(drafts, ["changes rejected", "changes accepted"]).map { draft, view in
      var document = OpenDocument(file, draft.storedForm, view)
      document.credits = draft.transcript.credits
      return document
    }
  }

  /// Reads the comments in a file, or in the file that a version was read from.
  mutating func comments(in operand: DocumentOperand) throws -> [Comment] {
    switch operand {
    case .draft(let file):
      return try console.read([file], arguments, during: verb)[0].transcript.comments
    case .version(let name):
      let version = try version(name)
      guard let original = try openStore(for: name).original(of: version) else {
        throw CommandError.noOriginal("\(version.text)@\(version.label)")
      }
      let reading = DraftReading(
        file: .file("\(version.text).\(original.ending)"), bytes: original.bytes, view: .accept,
        encoding: arguments[CommonOption.encoding])
      return try console.read([reading])[0].transcript.comments
    }
  }

  /// Returns the Word file that a document was read from, if it was.
  func wordFile(of document: OpenDocument) throws(DraftError) -> [UInt8]? {
    guard let store, let version = document.version else { return document.wordFile }
    let original = try store.original(of: version)
    return original.flatMap { DraftFormat.word.endings.contains($0.ending) ? $0.bytes : nil }
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
      fullName: "\(version.text)@\(version.label)", version: version)
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

  /// Finds a version; the error for a name without `@` says that a file may have been meant.
  private mutating func version(_ name: VersionName) throws -> Version {
    do {
      return try openStore(for: name).version(named: name)
    } catch CommandError.noText(_, let texts) where name.version == nil {
      throw CommandError.noFileOrText(name.text, among: texts)
    }
  }
}
