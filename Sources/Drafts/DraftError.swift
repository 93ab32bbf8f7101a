package import GitStore

/// What went wrong with texts and versions. Words for people are made in `Commands`.
package enum DraftError: Error, Hashable {
  /// The repository failed.
  case git(GitError)
  /// No repository of drafts at the path or above it.
  case noRepository(path: String)
  /// Not the name of a text.
  case textName(String)
  /// The name of a device of Windows, or of a folder of ours.
  case reservedName(String)
  /// A new text whose name differs from another's in the case of letters only.
  case sameButForCase(TextName, as: TextName)
  /// A file whose name leaves nothing to name a text by, or too much.
  case fileName(String)
  /// Not the label of a version.
  case versionLabel(String)
  /// Not a day of the calendar, or none that can be stored.
  case date(String)
  /// A particular or a message that holds a line break, a NUL or nothing at all.
  case value(field: String, String)
  /// A draft without any wording, as a failed export leaves one.
  case noWording(TextName)
  /// A variable of git's environment that holds no date that we can read.
  case time(variable: String, String)
  /// A name or an address that git could not keep; `source` is the variable or setting it comes from.
  case identity(source: String, String)
  /// No version of the text is stored.
  case noText(TextName)
  /// The text has no such version.
  case noVersion(TextName, String)
  /// Several versions of the text bear the label.
  case sharedLabel(TextName, String, [Version])
  /// The label is taken: by that version, or by a tag on something else.
  case labelTaken(TextName, VersionLabel, Version?)
  /// The same text twice in one commit.
  case twice(TextName)
  /// The stored text is not UTF-8: the first bad byte's offset.
  case notText(Version, offset: Int)
  /// The work tree or the index holds changes of the draft that would be lost.
  case uncommittedEdit(path: String)
  /// A folder, a link or a device where a draft's file belongs.
  case notAFile(path: String)
  /// A merge or the like, whose conclusion is git's.
  case underWay(Operation)
  /// Neither git's `user.name` and `user.email` nor `[author]` in `.ecpconfig` are set.
  case noIdentity(missing: String)
  /// A variable of git's names a place that is not used; `instead` is used, or nothing can be.
  case variable(String, String, instead: String?)
  /// The file of settings cannot be used.
  case configuration(file: String, ConfigurationFault)
  /// Something that cannot be done with a note.
  case notes(NoteFault)
  /// An empty name for the folder of a new repository.
  case unnamedFolder
  /// The folder or file to be made is there already as something else.
  case occupied(path: String)
}

/// What is wrong with a file of settings.
package enum ConfigurationFault: Sendable, Hashable {
  case include(line: Int)
  case tooLarge(limit: Int)
  case syntax(String)
  case badValue(key: String, value: String)
  case unreadable(errno: Int32)
  /// A folder, a device, or in a repository a link.
  case notAFile
}
