import Drafts
import Formats
import GitStore

/// An open document: its source, and what to call it.
struct OpenDocument: Sendable, Hashable {
  /// The name in reports: a version's label, or the end of a path.
  let name: String
  private(set) var source: String
  /// The name with everything that distinguishes it from other documents.
  let fullName: String
  /// The version that the document is, if it is one.
  var version: Version?
  /// Who changed each line of the document, if its file records that.
  var credits: [Int: [Credit]] = [:]
  /// The Word file, if the document was just read from one.
  var wordFile: [UInt8]?

  /// Releases the source, once only the clauses are needed.
  mutating func closeSource() { source = "" }

  /// The text that the document is a version of.
  var text: TextName? { version?.text }

  /// The version's short commit, since two versions of a text may share a label.
  var commit: String? { version?.commit.short }

  /// The name in reports beside a document that is not a version of the same text.
  var nameAlone: String { text == nil ? name : fullName }
}

extension OpenDocument {
  /// Takes a draft outside the store.
  init(_ file: DraftFile, _ draft: ReceivedDraft) {
    self.init(file, draft.storedForm)
    if draft.isWordFile { wordFile = draft.bytes }
  }

  /// Takes a draft outside the store and, if it has several views, which one this is.
  init(_ file: DraftFile, _ source: String, _ view: String? = nil) {
    let suffix = view.map { " (\($0))" } ?? ""
    let isPath = file != .standardInput
    name = (isPath ? lastComponents(1, of: file.name) : file.name) + suffix
    fullName = file.name + suffix
    self.source = source
  }
}

/// Returns the end of a path, of this many components.
func lastComponents(_ count: Int, of path: String) -> String {
  path.split(separator: "/").suffix(count).map(String.init).joined(separator: "/")
}
