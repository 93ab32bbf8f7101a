/// This release of ecp.
enum Release {
  static let version = "0.1.0"
  /// As manual pages write it.
  static let date = "November 23, 2026"
  /// What `ecp --version` prints.
  static let line = "ecp \(version)\n"
}
