import Drafts
import Formats
import GitStore
import Reports

/// What a verb finds wrong, beyond the words on its command line.
enum CommandError: Error, Sendable, Hashable {
  /// Neither a file nor, outside a repository, a text.
  case noDocument(String)
  /// Neither a file nor a text of the repository.
  case noFileOrText(String, among: [String])
  /// No text of that name among the existing ones.
  case noText(String, among: [String])
  /// Not of the form `TEXT` or `TEXT@VERSION`.
  case noVersionName(String)
  case noAddress(String, in: String, nearest: [String])
  /// A beginning or an ending that several addresses share.
  case ambiguousAddress(String, in: String, [String])
  /// Nothing but punctuation where an address belongs.
  case emptyAddress(String)
  case unreadable(String, ReadingError)
  /// Both views requested where there is room for one.
  case bothOfOne(String)
  /// A comparison of one document alone, which records no changes.
  case nothingTracked(String)
  /// The repository could not give the wording of a version.
  case unreadableVersion(String, GitError)
  /// The working directory is gone or unreadable, or its path is not UTF-8 and, repaired, would
  /// name another folder.
  case noWorkingDirectory
  case inputTwice
  case explanationFormat
  case noEarlierVersion(text: String, version: String)
  case oneFileForOneText(Int)
  case inputNeedsText
  /// Comments requested with an address; they are listed for a whole document only.
  case commentsOfAddress
  /// A version that was not read from a file that is kept.
  case noOriginal(String)
  /// A binary format without a file to write it to.
  case needsOutput(String)
  /// An output file whose ending names a format in which no comparison is written.
  case noDiffFormat(String)
  case noBriefFormat(String)
  /// Markdown to be written to a file whose ending names another format.
  case writesMarkdown(String)
  /// No format given, and none named by the file's ending, if there is a file.
  case noExportFormat(String?)
  case unwritable(String)
  /// The editor failed; what was written in it, if anything, is kept in a file.
  case editorFailed(String, kept: String?)
  /// The words that a note is to rest on, which are not in the clause.
  case noSuchWords(String, at: String)
  /// An unusable template, by its name.
  case template(String, TemplateFault)
  /// No template of this kind in that language.
  case noTemplate(kind: String, language: String, among: [String], folder: String)
  /// A note on a change, at the first version of a text, which no change led to.
  case noChange(Note.Kind, version: String)
  /// A counterpart version for a kind of note that takes none, or the note's own version.
  case againstNothing(String)
  /// An edit that changes nothing.
  case nothingToEdit
  /// Nothing but punctuation where a term belongs.
  case noTerm(String)
  /// A pair without a second version and address after the first.
  case pairOperands(String)
  case pairOfOneVersion(String)
  /// A pair that, with others already settled, would split a clause and merge it with others.
  case pairCrossed(String, String)
  /// The versions between already make one clause the other, or make something else of one of them.
  case pairJoined(String, String)
  case pairParted(String, String)
}

extension CommandError {
  var inWords: String {
    switch self {
    case .noDocument(let name):
      "no file \(name), and no repository here in which a text could have that name"
    case .noFileOrText(let name, let texts): "no file or text \(name)" + name.advice(among: texts)
    case .noText(let name, let texts): "no text \(name)" + name.advice(among: texts)
    case .noVersionName(let name): "\(quoted(name)) names no version; write TEXT or TEXT@VERSION"
    case .noAddress(let address, let document, let nearest):
      "nothing at \(address) in \(document)"
        + hint(nearest.map { "'\($0)'" }, otherwise: "ecp show without an address shows all of it")
    case .ambiguousAddress(let address, let document, let addresses):
      "several addresses in \(document) end in \(address)"
        + hint(addresses.map { "'\($0)'" }, otherwise: "write one in full")
    case .emptyAddress(let address):
      "'\(address)' is no address; name headings and labels, as in: recalling a)"
    case .unreadable(let name, let error): "\(name): \(error.inWords)"
    case .bothOfOne(let name):
      "\(name): --tracked both gives two texts; ecp diff with this file alone compares them"
    case .nothingTracked(let name):
      "\(name) has no tracked changes; name another document to compare it with"
    case .unreadableVersion(let version, let error): "\(version): \(error.inWords)"
    case .noWorkingDirectory:
      "the working directory is gone or cannot be read, or its path is not UTF-8;"
        + " change to another one"
    case .explanationFormat:
      "--explain is for reading and has one form; leave out --format"
    case .inputTwice:
      "standard input can be read once only; name a file for the other document"
    case .noEarlierVersion(let text, let version):
      "\(text) has no version before \(version); name another document to compare it with"
    case .oneFileForOneText(let count):
      "--text names one text, but there are \(count) files; commit them one at a time"
    case .commentsOfAddress: "--comments lists those of a whole document; leave out the address"
    case .noOriginal(let version):
      "\(version) was read from text, which has no comments; name the file that has them"
    case .inputNeedsText:
      "standard input has no name; say which text it is with --text"
    case .noDiffFormat(let file):
      "no comparison is written in the format of \(file); choose one with --format: "
        + DiffFormat.names.joined(separator: ", ")
    case .noBriefFormat(let file):
      "no briefing is written in the format of \(file); choose one with --format: "
        + BriefFormat.allCases.map(\.rawValue).joined(separator: ", ")
    case .writesMarkdown(let file):
      "it writes Markdown, whatever \(file) is called; ecp export -o \(file) writes that format"
    case .needsOutput(let format): "\(format) is no text; name a file for it with --output"
    case .noExportFormat(let file):
      (file.map { "the ending of \($0) names no format" } ?? "no format given")
        + "; choose one with --format: "
        + ExportFormat.allCases.map(\.rawValue).joined(separator: ", ")
    case .unwritable(let reason): reason
    case .editorFailed(let command, let kept):
      "\(quoted(command)) failed, so nothing was stored; "
        + (kept.map { "what was written in it is kept in \($0); --file takes the words from there" }
          ?? "set EDITOR, or give the words with --message")
    case .noSuchWords(let words, let address):
      "\(quoted(words)) does not stand at \(address); --quote takes words of the clause as they are written"
    case .template(let name, let fault): "\(name), \(fault.inWords)"
    case .noTemplate(let kind, let language, let languages, let folder):
      "no template for a \(kind) in \(language), only in \(alternatives(languages));"
        + " put one into \(folder)/\(kind).\(language).md, after the one that ecp brief --template prints"
    case .noChange(let kind, let version):
      "\(version) is the first version, so that a \(kind.rawValue) has no change to speak of;"
        + " --kind background says what else is to be known"
    case .againstNothing(let version):
      "--against \(version): it is for a what-changed or why, and names another version than the note's own"
    case .nothingToEdit: "nothing was changed"
    case .noTerm(let term): "'\(term)' has no word to look for"
    case .pairOperands(let text):
      "two versions and addresses are needed, as in: \(text)@rev1 recalling a) \(text)@rev2 recalling b)"
    case .pairOfOneVersion(let version):
      "both clauses are in \(version); name another version of its text"
    case .pairCrossed(let old, let new):
      "\(old) and \(new) would be split and merged at once with what else is settled of them; leave that to"
        + " the comparison first (ecp pair … --open)"
    case .pairJoined(let old, let new):
      "\(old) became \(new) by the versions between; settle it of two that follow each other"
    case .pairParted(let old, let new):
      "\(old) and \(new) are other clauses in the versions between; settle it of two that follow each"
        + " other"
    }
  }
}

extension String {
  /// Advice on this unknown name of a text: the nearest names, or how to list or make texts.
  fileprivate func advice(among texts: [String]) -> String {
    hint(
      nearest(to: self, among: texts),
      otherwise: texts.isEmpty
        ? "there is no text here yet, and ecp commit FILE stores one" : "ecp log lists the texts")
  }
}
