import GitStore

extension DraftStore {
  /// What `create` found and made.
  package struct Creation: Sendable, Hashable {
    /// The root of the work tree, or the folder of a bare repository.
    package let root: String
    /// Whether the repository is new; else it was adopted.
    package let isNew: Bool
    /// What was made, relative to `root`: `drafts`, `.ecpconfig`; empty if all was there.
    package let made: [String]
  }

  /// Makes a repository for drafts in a folder, or adopts the one whose root that folder is.
  package static func create(
    at path: String, environment: Environment
  ) throws(DraftError) -> Creation {
    let folder = environment.absolute(path)
    guard try git({ () throws(GitError) in try canHold(folder) }) else {
      throw .occupied(path: folder)
    }
    let isNew = try !isRoot(folder)
    try environment.require("GIT_WORK_TREE", at: folder)
    if isNew {
      try environment.require("GIT_DIR", at: "\(folder)/.git")
      try git { () throws(GitError) in try Repository.create(at: folder) }
    }
    let repository = try git { () throws(GitError) in try Repository(discovering: folder) }
    try environment.require("GIT_DIR", at: repository.gitFolder)
    guard let workTree = repository.workTree else {
      return Creation(root: repository.root, isNew: isNew, made: [])
    }
    let made = try furnish(workTree, environment)
    return Creation(root: workTree, isNew: isNew, made: made)
  }

  private static func canHold(_ folder: String) throws(GitError) -> Bool {
    if try Folder.isFolder(folder) { return true }
    return try !File.exists(folder)
  }

  /// Whether the folder is the root of a repository that opens.
  private static func isRoot(_ folder: String) throws(DraftError) -> Bool {
    guard try git({ () throws(GitError) in try Folder.isFolder(folder) }) else { return false }
    do {
      return try Repository(discovering: folder).root == Folder.resolved(folder)
    } catch .notFound, .incomplete {
      return false
    } catch {
      throw DraftError(error)
    }
  }

  /// Writes the settings and the folder of drafts where they are missing.
  private static func furnish(
    _ root: String, _ environment: Environment
  ) throws(DraftError) -> [String] {
    var made: [String] = []
    let settings = "\(root)/\(Configuration.fileName)"
    if try git({ () throws(GitError) in try !File.exists(settings) }) {
      let text = Array(Configuration.template.utf8)
      try git { () throws(GitError) in try File.replace(settings, text) }
      made.append(Configuration.fileName)
    }
    let path = try Configuration(in: root, root: root, environment: environment).draftsPath
    if try git({ () throws(GitError) in try !Folder.isFolder("\(root)/\(path)") }) {
      try git { () throws(GitError) in try Folder.create("\(root)/\(path)") }
      made.append(path)
    }
    return made
  }
}

extension Configuration {
  /// What a new `.ecpconfig` says.
  static let template = """
    # Settings of ecp, in the syntax of git's configuration.
    [drafts]
    	path = drafts
    	language = en
    # [author]
    #	name = Secretariat
    #	email = secretariat@example.org
    # [diff]
    #	format = terminal
    #	profile = itu

    """
}
