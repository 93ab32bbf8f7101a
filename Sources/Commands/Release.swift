/// This release of ecp.
enum Release {
  static let version = "0.1.0"
  /// The release date, as manual pages write it.
  static let date = "November 23, 2026"
  /// What `ecp --version` prints.
  static let line = "ecp \(version)\n"
}
