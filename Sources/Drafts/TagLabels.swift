import GitStore

/// The labels that tags give to the commits of a text, read on first use. Ignores tags whose name
/// is not a valid label.
struct TagLabels {
  private let text: TextName
  private let repository: Repository
  private var labels: [ObjectID: String]?

  init(text: TextName, repository: Repository) {
    self.text = text
    self.repository = repository
  }

  mutating func label(of commit: ObjectID) throws(GitError) -> String? {
    if let labels { return labels[commit] }
    var labels: [ObjectID: String] = [:]
    for name in try repository.tagNames(in: text.description).sorted() {
      guard (try? VersionLabel(name))?.description == name,
        let commit = try repository.commit(tag: "\(text)/\(name)")
      else { continue }
      if labels[commit] == nil { labels[commit] = name }
    }
    self.labels = labels
    return labels[commit]
  }
}
