import GitStore

extension DraftStore {
  /// The result of `create`.
  package struct Creation: Sendable, Hashable {
    /// The root of the work tree, or the folder of a bare repository.
    package let root: String
    /// Whether the repository is new; otherwise an existing one was adopted.
    package let isNew: Bool
    package let isBare: Bool
    /// The root of the repository within which a new one was made.
    package let enclosing: String?
    /// What was made, relative to `root`: `drafts`, `.ecpconfig`; empty if everything was there.
    package let made: [String]
  }

  /// Makes a repository for drafts in a folder, or adopts the one whose root that folder is.
  ///
  /// As with `git init`, a folder inside another repository gets a repository of its own.
  package static func create(
    at path: String, environment: Environment
  ) throws(DraftError) -> Creation {
    guard !path.isEmpty else { throw .unnamedFolder }
    let folder = environment.absolute(path)
    let present = try repository(around: Folder.resolved(folder))
    let isNew = present?.root != Folder.resolved(folder)
    try environment.require("GIT_WORK_TREE", at: folder)
    try environment.require("GIT_DIR", at: isNew ? "\(folder)/.git" : present?.gitFolder)
    guard isNew || present?.workTree != nil else {
      return Creation(root: folder, isNew: false, isBare: true, enclosing: nil, made: [])
    }
    let missing = try missing(in: folder, environment)
    if isNew { try git { () throws(GitError) in try Repository.create(at: folder) } }
    let root = Folder.resolved(folder)
    try furnish(root, missing)
    return Creation(
      root: root, isNew: isNew, isBare: false, enclosing: isNew ? present?.root : nil,
      made: missing)
  }

  /// The repository at a folder or above it; `nil` if there is none, it is incomplete, or one above
  /// the folder does not open.
  private static func repository(around folder: String) throws(DraftError) -> Repository? {
    let nearest = try existing(folder)
    guard try git({ () throws(GitError) in try Folder.isFolder(nearest) }) else {
      throw .occupied(path: nearest)
    }
    do {
      return try Repository(discovering: nearest)
    } catch .notFound, .incomplete {
      return nil
    } catch .foreignOwner(let root) where root != folder {
      return nil
    } catch .unsupported(let root, _) where root != folder {
      return nil
    } catch {
      throw DraftError(error)
    }
  }

  /// The path itself, or its nearest ancestor that exists.
  private static func existing(_ path: String) throws(DraftError) -> String {
    var path = path
    while try git({ () throws(GitError) in try !File.exists(path) }), path != "/" {
      path = Folder.parent(of: path)
    }
    return path
  }

  /// What has to be made: the settings and the folder of drafts.
  ///
  /// Throws `.occupied` if something else is in their place.
  private static func missing(
    in folder: String, _ environment: Environment
  ) throws(DraftError) -> [String] {
    let root = Folder.resolved(folder)
    let settings = Configuration.fileName
    let path = try Configuration(in: root, root: root, environment: environment).draftsPath
    return try git { () throws(GitError) in
      try File.exists("\(root)/\(settings)") ? [] : [settings]
    } + (hasFolder(path, in: root) ? [] : [path])
  }

  /// Whether the folder exists. Throws `.occupied` for anything else, even a link to a folder,
  /// since drafts are never written through links.
  private static func hasFolder(_ path: String, in root: String) throws(DraftError) -> Bool {
    var folder = root
    for name in path.split(separator: "/") {
      folder += "/\(name)"
      guard try git({ () throws(GitError) in try File.exists(folder) }) else { return false }
      guard try git({ () throws(GitError) in try Folder.isFolder(folder, throughLink: false) })
      else { throw .occupied(path: folder) }
    }
    return true
  }

  private static func furnish(_ root: String, _ missing: [String]) throws(DraftError) {
    try git { () throws(GitError) in
      for name in missing {
        let path = "\(root)/\(name)"
        if name == Configuration.fileName {
          try File.createWhole(path, Array(Configuration.template.utf8))
        } else {
          try Folder.create(path)
        }
      }
    }
  }
}

extension Configuration {
  /// The contents of a new `.ecpconfig`.
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
    # [press]
    #	contact = Press office, press@example.org
    #	disclaimer = Not an official document.

    """
}
