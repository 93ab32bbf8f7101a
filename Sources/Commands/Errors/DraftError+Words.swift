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
    case .fileName(let path):
      "no text can be named after \(quoted(path)); say which text it is with --text"
    case .versionLabel(let label):
      "\(quoted(label)) cannot label a version: \(allowedNames); not latest, previous or HEAD"
    case .date(let date): "\(date) is no day; write it as 2013-05-14"
    case .value(let field, let value):
      "the \(field) cannot be \(quoted(value)); it is one line of text"
    case .time(let variable, let value):
      "\(variable) is \(quoted(value)), which ecp cannot read;"
        + " write it as '1368500000 +0200' or 2013-05-14T04:53:20+02:00"
    case .identity(let source, let value):
      "\(source) is \(quoted(value)), which git cannot keep;"
        + " it is one line without < and >, and more than punctuation"
    case .noText(let text): "no text \(text); ecp log lists the texts"
    case .noVersion(let text, let version):
      "\(text) has no version \(version); ecp log \(text) lists them"
    case .labelTaken(let text, let label, let version):
      "\(text) has a \(version == nil ? "tag" : "version") \(label) already; choose another label"
    case .twice(let text): "\(text) is named twice; commit its versions one at a time"
    case .notText(let version, let offset):
      "\(version.text)@\(version.label) is not UTF-8 at byte \(offset)"
    case .uncommittedEdit(let path):
      "\(path) holds changes that are not committed; commit or restore it first"
    case .notAFile(let path): "\(path) is not a file, and a draft belongs there; move it away"
    case .mergeInProgress:
      "a merge is under way; git commit concludes it, git merge --abort gives it up"
    case .noIdentity(let missing):
      "who commits? set \(missing): git config \(missing) …, or [author] in .ecpconfig"
    case .variable(let name, let value, let place):
      "\(name) is \(value)"
        + (place.map { ", but ecp works with \($0); unset \(name)" }
          ?? ", where no repository is; set it right or unset it")
    case .configuration(let file, let fault): "\(file): \(fault.inWords)"
    case .unnamedFolder: "'' names no folder; leave it out to take the working directory"
    case .occupied(let path): "\(path) is there already as something else; move it away"
    }
  }
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

  /// What a setting may be.
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

extension GitError {
  var inWords: String {
    switch self {
    case .failed(let operation, _, _, let message): "git: cannot \(operation): \(message)"
    case .notFound(let path): "no git repository in \(path) or above it; ecp init makes one"
    case .incomplete(let path, let missing):
      "\(missing) is missing, so \(path) is no whole repository;"
        + " put it back (git worktree repair does after a move), or make it anew with ecp init"
    case .foreignOwner(let path):
      "\(path) belongs to another user;"
        + " to trust it: git config --global --add safe.directory \(path)"
    case .unsupported(let path, let feature):
      "\(path) uses \(feature), which ecp cannot read; use an ordinary SHA-1 repository"
    case .unreadableIndex(.split):
      "git's index is split in two, which ecp cannot read; git update-index --no-split-index joins it"
    case .unreadableIndex(.sparse):
      "git's index is sparse, which ecp cannot read; git sparse-checkout init --no-sparse-index"
        + " makes it whole"
    case .shallow(let path):
      "\(path) is a shallow clone without its older versions; git fetch --unshallow brings them"
    case .damaged(let object, let path, let damage):
      "object \(object) is damaged: \(path.map { "\($0) " } ?? "it ")\(damage.inWords);"
        + " fetch it again from another clone"
    case .tagInTheWay(let other, let tag):
      "the tag \(other) is in the way of \(tag), which is not made; git tag -d \(other) removes it"
    case .locked(let lock): lock.inWords
    case .busy: "another ecp is committing here; try again when it is done"
    case .moved(let reference):
      "\(reference) was moved by someone else meanwhile; nothing was changed, try again"
    case .uncommittedEdit(let path):
      "\(path) holds changes that are not committed; commit or restore it first"
    case .notPlain(let path):
      "\(path) is a link, a folder or a device where ecp keeps a file; move it away"
    case .tooLarge(let path, let limit): "\(path) is larger than \(limit >> 20) MB"
    case .file(let path, let operation, let code):
      "cannot \(operation) \(path): \(SystemError.reason(code))"
    }
  }
}

extension Damage {
  /// What is said of the object's file.
  fileprivate var inWords: String {
    switch self {
    case .truncated: "is cut short or overwritten"
    case .notAnObject: "does not begin as an object of git"
    case .falseSize: "is not as long as it says"
    case .tooLarge: "is larger than ecp reads"
    case .wrongHash: "holds something else than its name says"
    case .notABlob: "is no text"
    case .unreadable: "cannot be read"
    }
  }
}

extension Lock {
  fileprivate var inWords: String {
    "\(path) locks the repository (made \(age) s ago by user \(owner));"
      + " if no git is at work, remove it"
  }
}
