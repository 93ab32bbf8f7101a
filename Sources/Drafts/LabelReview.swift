import GitStore

/// Problems with the labels of a history's versions and with their tags.
struct LabelReview {
  private(set) var untagged: [Version] = []
  private(set) var mistagged: [Version] = []
  private(set) var obstacles: [String] = []
  private(set) var clashing: [Version] = []

  init(of versions: [Version], in repository: Repository) throws(GitError) {
    let bearers = Dictionary(grouping: versions) { "\($0.text)/\($0.label)" }
    var names: [TextName: Set<String>] = [:]
    for version in versions {
      if names[version.text] == nil {
        names[version.text] = try repository.tagNames(in: version.text.description)
      }
      guard names[version.text]?.contains(version.label) == true else {
        untagged.append(version)
        continue
      }
      let tag = "\(version.text)/\(version.label)"
      let tagged = try repository.commit(tag: tag)
      if bearers[tag]?.contains(where: { $0.commit == tagged }) != true {
        mistagged.append(version)
      }
    }
    let labels = Dictionary(grouping: untagged, by: \.text).mapValues { Set($0.map(\.label)) }
    for (text, labels) in labels.sorted(by: { $0.key < $1.key }) {
      if try repository.hasTag(text.description) { obstacles.append(text.description) }
      let below = (names[text] ?? []).filter {
        $0.contains("/") && labels.contains(String($0.prefix { $0 != "/" }))
      }
      obstacles += below.sorted().map { "\(text)/\($0)" }
    }
    clashing = versions.filter { (bearers["\($0.text)/\($0.label)"]?.count ?? 0) > 1 }
  }
}
