import GitStore

extension DraftStore {
  /// The folder of the repository's own templates, relative to its root.
  package var templatesPath: String { "\(configuration.draftsPath)/templates" }

  /// The largest template, in bytes.
  private static let largestTemplate = 256 << 10

  /// A template of the repository, from the work tree or, in a bare repository, from HEAD; `nil` if
  /// there is none of that name.
  package func template(_ name: String) throws(DraftError) -> String? {
    let path = "\(templatesPath)/\(name)"
    let bytes = try git { () throws(GitError) -> [UInt8]? in
      if let folder = repository.workTree {
        return try File.readIfPresent("\(folder)/\(path)", limit: Self.largestTemplate)
      }
      guard let head = try repository.head().commit,
        let entry = try repository.entry(path, in: repository.commit(head).tree),
        entry.kind == .file
      else { return nil }
      return try repository.blob(entry.id)
    }
    guard let bytes else { return nil }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw .value(field: "template \(path)", "bytes that are no UTF-8")
    }
    return text
  }
}
