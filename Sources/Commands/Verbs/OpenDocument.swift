import Drafts
import Formats
import GitStore

/// A document that is open: its wording, and what to call it.
struct OpenDocument: Sendable, Hashable {
  /// What reports call it: a version's label, or a path of which they show the end.
  let name: String
  private(set) var source: String
  /// The name with all that tells it from another document.
  let fullName: String
  /// The version of a text that it is, if it is one.
  var version: Version?
  /// Who changed what stands on a line of it, where its file records that.
  var credits: [Int: [Credit]] = [:]
  /// The Word file that it was read from, if that is what it was read from just now.
  var wordFile: [UInt8]?

  /// Lets go of the source, where nothing more is made of it than its clauses.
  mutating func closeSource() { source = "" }

  /// The text that it is a version of.
  var text: TextName? { version?.text }

  /// The commit of a version, since two of a text may share their label.
  var commit: String? { version?.commit.short }

  /// What reports call it beside a document that is no version of the same text.
  var nameAlone: String { text == nil ? name : fullName }
}

extension OpenDocument {
  /// A draft outside of the store.
  init(_ file: DraftFile, _ draft: ReceivedDraft) {
    self.init(file, draft.storedForm)
    if draft.isWordFile { wordFile = draft.bytes }
  }

  /// A draft outside of the store, and which of its views this is if it has several.
  init(_ file: DraftFile, _ source: String, _ view: String? = nil) {
    let suffix = view.map { " (\($0))" } ?? ""
    let isPath = file != .standardInput
    name = (isPath ? lastComponents(1, of: file.name) : file.name) + suffix
    fullName = file.name + suffix
    self.source = source
  }
}

/// The end of a path: so many components.
func lastComponents(_ count: Int, of path: String) -> String {
  path.split(separator: "/").suffix(count).map(String.init).joined(separator: "/")
}
