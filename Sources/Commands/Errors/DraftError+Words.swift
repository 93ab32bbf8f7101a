import Drafts
import Glibc
import GitStore

extension DraftError {
  var inWords: String {
    switch self {
    case .git(let error): error.inWords
    case .noRepository(let path):
      "no repository of drafts in \(path) or above it; ecp init makes one"
    case .textName(let name):
      "\(name) cannot name a text: letters and digits, with - and _, and . inside"
    case .versionLabel(let label):
      "\(label) cannot label a version: letters and digits, with - and _, and . inside;"
        + " not latest or previous"
    case .date(let date): "\(date) is no day; write it as 2013-05-14"
    case .value(let field, let value): "the \(field) cannot be '\(value)'; it is one line of text"
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
    case .mergeInProgress: "a merge is under way; finish it with git first"
    case .noIdentity(let missing):
      "who commits? set \(missing): git config \(missing) …, or [author] in .ecpconfig"
    case .configuration(let file, let fault): "\(file): \(fault.inWords)"
    case .occupied(let path): "\(path) is there already as something else; move it away"
    }
  }
}

extension ConfigurationFault {
  fileprivate var inWords: String {
    switch self {
    case .include(let line): "line \(line) includes another file; write its settings here"
    case .tooLarge(let limit): "more than \(limit) bytes are too many for settings"
    case .syntax(let message): message
    case .badValue(let key, let value): "\(key) cannot be '\(value)'"
    case .unreadable(let code): "cannot be read: \(SystemError.reason(code))"
    }
  }
}

extension GitError {
  var inWords: String {
    switch self {
    case .failed(let operation, _, _, let message): "git: cannot \(operation): \(message)"
    case .notFound(let path): "no git repository in \(path) or above it; ecp init makes one"
    case .foreignOwner(let path):
      "\(path) belongs to another user;"
        + " to trust it: git config --global --add safe.directory \(path)"
    case .unsupported(let path, let feature):
      "\(path) uses \(feature), which ecp cannot read; use an ordinary SHA-1 repository"
    case .shallow(let path):
      "\(path) is a shallow clone without its older versions; git fetch --unshallow brings them"
    case .damaged(let object, let path, let reason):
      "object \(object) is damaged (\(reason)): \(path); fetch it again from another clone"
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

extension Lock {
  fileprivate var inWords: String {
    "\(path) locks the repository (made \(age) s ago by user \(owner));"
      + " if no git is at work, remove it"
  }
}
