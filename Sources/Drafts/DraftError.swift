package import GitStore

/// Why an operation on texts or versions failed. Messages for people are made in `Commands`.
package enum DraftError: Error, Hashable {
  /// An operation on the repository failed.
  case git(GitError)
  /// No repository of drafts at the path or above it.
  case noRepository(path: String)
  /// Not the name of a text.
  case textName(String)
  /// A Windows device name, or a folder of ours.
  case reservedName(String)
  /// A new text whose name differs from another's only in letter case.
  case sameButForCase(TextName, as: TextName)
  /// A file whose name leaves nothing to name a text after, or too much.
  case fileName(String)
  /// Not the label of a version.
  case versionLabel(String)
  /// Not a calendar day, or one that cannot be stored.
  case date(String)
  /// A blank particular or one with a control character or line break; a blank message or one with
  /// a NUL; a template that is not UTF-8.
  case value(field: String, String)
  /// A draft without any wording, as a failed export can leave.
  case noWording(TextName)
  /// A variable of git's environment whose date cannot be read.
  case time(variable: String, String)
  /// A name or an address that git could not store; `source` is its variable or setting.
  case identity(source: String, String)
  /// No version of the text is stored.
  case noText(TextName)
  /// The text has no such version.
  case noVersion(TextName, String)
  /// Several versions of the text have the label.
  case sharedLabel(TextName, String, [Version])
  /// The label is taken: by that version, or by a tag on something else.
  case labelTaken(TextName, VersionLabel, Version?)
  /// The same text twice in one commit.
  case twice(TextName)
  /// The stored text is not UTF-8; `offset` is that of the first bad byte.
  case notText(Version, offset: Int)
  /// The work tree or the index holds changes of the draft that would be lost.
  case uncommittedEdit(path: String)
  /// A folder, a link or a device where a draft's file belongs.
  case notAFile(path: String)
  /// A merge or the like is under way, and only git may conclude it.
  case underWay(Operation)
  /// Neither git's setting `missing`, `user.name` or `user.email`, nor its counterpart in
  /// `[author]` of `.ecpconfig` is set.
  case noIdentity(missing: String)
  /// A variable of git's names a place that is not used; `instead` is used, or nothing can be.
  case variable(String, String, instead: String?)
  /// The settings file cannot be used.
  case configuration(file: String, ConfigurationFault)
  /// Something that cannot be done with a note.
  case notes(NoteFault)
  /// An empty name for the folder of a new repository.
  case unnamedFolder
  /// The folder or file to be created already exists as something else.
  case occupied(path: String)
}

/// What is wrong with a settings file.
package enum ConfigurationFault: Sendable, Hashable {
  case include(line: Int)
  case tooLarge(limit: Int)
  case syntax(String)
  case badValue(key: String, value: String)
  case unreadable(errno: Int32)
  /// A folder, a device, or in a repository a link.
  case notAFile
}
