import GitStore

/// One settings file, read and checked.
struct SettingsFile {
  let path: String
  /// The file's folder, relative to the root of the repository; empty at the root.
  let folder: String
  let entries: [ConfigurationFile.Entry]

  /// The largest settings file, in bytes.
  private static let largest = 64 << 10

  /// Reads a file that comes with a repository and so is not trusted: throws if it has includes.
  /// `nil` if there is none.
  init?(inRepository path: String, folder: String) throws(DraftError) {
    guard let bytes = try Self.bytes(path) else { return nil }
    if let line = Self.includingLine(bytes) {
      throw .configuration(file: path, .include(line: line))
    }
    try self.init(path, folder: folder)
  }

  /// Reads the user's own file, which may be a link; `nil` if there is none.
  init?(ofUser path: String) throws(DraftError) {
    guard try Self.bytes(Folder.resolved(path)) != nil else { return nil }
    try self.init(path, folder: "")
  }

  private init(_ path: String, folder: String) throws(DraftError) {
    self.path = path
    self.folder = folder
    do {
      entries = try ConfigurationFile.entries(path)
    } catch .failed(_, _, _, let message) {
      throw .configuration(file: path, .syntax(message))
    } catch {
      throw DraftError(error)
    }
  }

  private static func bytes(_ path: String) throws(DraftError) -> [UInt8]? {
    do {
      return try File.readIfPresent(path, limit: largest)
    } catch .tooLarge(_, let limit) {
      throw .configuration(file: path, .tooLarge(limit: limit))
    } catch .file(_, _, let code) {
      throw .configuration(file: path, .unreadable(errno: code))
    } catch .notPlain {
      throw .configuration(file: path, .notAFile)
    } catch {
      throw DraftError(error)
    }
  }

  /// The first line with the header of a section whose name begins with `include`, wherever on the
  /// line it is: better one refusal too many than an include that libgit2 would follow.
  private static func includingLine(_ bytes: [UInt8]) -> Int? {
    let lines = String(decoding: bytes, as: UTF8.self).lowercased()
      .split(separator: "\n", omittingEmptySubsequences: false)
    let index = lines.firstIndex { line in
      line.split(separator: "[", omittingEmptySubsequences: false).dropFirst()
        .contains { $0.trimmed.hasPrefix("include") }
    }
    return index.map { $0 + 1 }
  }

  // MARK: Values

  func word(_ entry: ConfigurationFile.Entry) throws(DraftError) -> String {
    let word = entry.value.trimmed
    guard !word.isEmpty,
      !word.unicodeScalars.contains(where: { $0.properties.generalCategory == .control })
    else { throw bad(entry) }
    return word
  }

  func word(
    _ entry: ConfigurationFile.Entry, of choices: [String]
  ) throws(DraftError) -> String {
    guard choices.contains(entry.value) else { throw bad(entry) }
    return entry.value
  }

  func language(_ entry: ConfigurationFile.Entry) throws(DraftError) -> String {
    guard let tag = LanguageTag(entry.value) else { throw bad(entry) }
    return tag.description
  }

  /// A folder below the file's own, as a path from the root of the repository.
  func path(_ entry: ConfigurationFile.Entry) throws(DraftError) -> String {
    var parts = try word(entry).split(separator: "/", omittingEmptySubsequences: false)
    if parts.last == "" { parts.removeLast() }
    let names = parts.compactMap { AllowedName.checked(String($0)) }
    guard !names.isEmpty, names.count == parts.count else { throw bad(entry) }
    return ((folder.isEmpty ? [] : [folder]) + names).joined(separator: "/")
  }

  private func bad(_ entry: ConfigurationFile.Entry) -> DraftError {
    .configuration(file: path, .badValue(key: entry.key, value: entry.value))
  }
}
