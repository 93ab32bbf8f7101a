import GitStore

extension Configuration {
  /// The name of a settings file in a repository.
  package static let fileName = ".ecpconfig"

  /// Reads the settings in force in a folder of a repository: the nearest `.ecpconfig` from there
  /// up to the root, over the user's own file, over the defaults.
  package init(in folder: String, root: String, environment: Environment) throws(DraftError) {
    if let path = Self.userFile(environment), let file = try SettingsFile(ofUser: path) {
      try apply(file)
    }
    if let file = try Self.nearest(from: folder, root: root) { try apply(file) }
  }

  /// The path `$XDG_CONFIG_HOME/ecp/config`, or the same below `~/.config`.
  static func userFile(_ environment: Environment) -> String? {
    if let base = environment.variables["XDG_CONFIG_HOME"], base.hasPrefix("/") {
      return "\(base)/ecp/config"
    }
    return environment.variables["HOME"].map { "\($0)/.config/ecp/config" }
  }

  private static func nearest(
    from start: String, root: String
  ) throws(DraftError) -> SettingsFile? {
    var folder = start == root || start.hasPrefix("\(root)/") ? start : root
    while true {
      let below = String(folder.dropFirst(root.count).drop { $0 == "/" })
      if let file = try SettingsFile(inRepository: "\(folder)/\(fileName)", folder: below) {
        return file
      }
      guard folder != root else { return nil }
      folder = Folder.parent(of: folder)
    }
  }
}
