import Drafts
import Glibc
import GitStore

extension DraftError {
  var inWords: String {
    switch self {
    case .git(let error): error.inWords
    case .noRepository(let path):
      "no repository of drafts in \(path) or above it; ecp init makes one"
    case .textName(let name): "\(quoted(name)) cannot name a text: \(allowedNames)"
    case .reservedName(let name):
      "\(quoted(name)) cannot name a text, since Windows or ecp keeps that name; choose another"
    case .sameButForCase(let text, let other):
      "\(text) and \(other) differ in letter case only, and macOS and Windows cannot keep both;"
        + " name it --text \(other), or choose another name"
    case .fileName(let path):
      "no text can be named after \(quoted(path)); say which text it is with --text"
    case .versionLabel(let label):
      "\(quoted(label)) cannot label a version: \(allowedNames); not latest, previous or HEAD"
    case .date(let date): "the date cannot be \(quoted(date)); it is \(Meaning.date.expectation)"
    case .value(let field, let value):
      "the \(field) cannot be \(quoted(value)); it is one line of text"
    case .noWording(let text):
      "the draft of \(text) is empty, so nothing was committed; git rm removes a text"
    case .time(let variable, let value):
      "\(variable) is \(quoted(value)), which ecp cannot read;"
        + " write it as '1368500000 +0200' or 2013-05-14T04:53:20+02:00,"
        + " from 1970-01-01 to \(DraftDate.last)"
    case .identity(let source, let value):
      "\(source) is \(quoted(value)), which git cannot keep;"
        + " it is one line without < and >, and more than punctuation"
    case .noText(let text): "no text \(text); ecp log lists the texts"
    case .noVersion(let text, let version):
      "\(text) has no version \(version); ecp log \(text) lists them"
    case .sharedLabel(let text, let label, let versions):
      "\(versions.count) versions of \(text) are called \(label);"
        + " name one by its commit: \(alternatives(versions.map(\.byCommit)))"
    case .labelTaken(let text, let label, let version?):
      "\(text) has a version \(label) already, \(version.commit.short); choose another label"
    case .labelTaken(let text, let label, nil):
      "\(text) has a tag \(label) already; choose another label"
    case .twice(let text): "\(text) is named twice; commit its versions one at a time"
    case .notText(let version, let offset):
      "\(version.text)@\(version.label) is not UTF-8 at byte \(offset);"
        + " git cat-file -p \(version.content.short) prints it, to be saved as UTF-8 and committed"
    case .uncommittedEdit(let path):
      "\(path) holds changes that are not committed; commit or restore it first"
    case .notAFile(let path): "\(path) is not a file, and a draft belongs there; move it away"
    case .underWay(let operation): "\(operation.inWords) is under way; \(operation.ways)"
    case .noIdentity(let missing):
      "who commits? set \(missing): git config \(missing) …, or [author] in .ecpconfig"
    case .variable(let name, let value, let place):
      "\(name) is \(value)"
        + (place.map { ", but ecp works with \($0); unset \(name)" }
          ?? ", where no repository is; set it right or unset it")
    case .configuration(let file, let fault): "\(file): \(fault.inWords)"
    case .notes(let fault): fault.inWords
    case .unnamedFolder: "'' names no folder; leave it out to take the working directory"
    case .occupied(let path): "\(path) is there already as something else; move it away"
    }
  }
}

extension Version {
  /// The version by its unique name, with its date and author: `x@1a2b3c4d (2013-05-14, Ann)`.
  fileprivate var byCommit: String { "\(text)@\(commit.short) (\(date), \(author.name))" }
}

/// The rule for the names of texts and the labels of versions.
private let allowedNames = "up to 200 bytes of letters and digits, with - and _, and . inside"

extension ConfigurationFault {
  fileprivate var inWords: String {
    switch self {
    case .include(let line): "line \(line) includes another file; write its settings here"
    case .tooLarge(let limit): "more than \(limit) bytes are too many for settings"
    case .syntax(let message): message
    case .badValue(let key, let value):
      "\(key) cannot be \(quoted(value)); it is \(Self.expectation(of: key))"
    case .notAFile: "a folder, a link or a device; move it away, or make it a file of settings"
    case .unreadable(let code): "cannot be read: \(SystemError.reason(code))"
    }
  }

  /// Returns what values a setting accepts.
  private static func expectation(of key: String) -> String {
    switch key {
    case "drafts.path": "a folder below that of this file, such as drafts or texts/opinions"
    case "drafts.language": Meaning.language.expectation
    case "diff.format": alternatives(DiffFormat.names)
    case "diff.profile": alternatives(Configuration.profiles)
    default: "one line of text"
    }
  }
}
