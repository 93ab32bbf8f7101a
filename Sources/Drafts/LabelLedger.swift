import GitStore

/// The labels of a text's versions, kept in the repository's state folder so that a commit need not
/// read the whole history to find the next free one.
///
/// Disposable: it records the commit up to which it is valid, is read again from the trailers if it
/// does not fit HEAD, and can be removed at any time.
struct LabelLedger {
  let text: TextName
  /// The labels that this run has read or added, each with its commit, oldest first; their tags may
  /// be missing.
  private(set) var unchecked: [(label: String, commit: ObjectID)] = []
  private(set) var used: Set<String> = []
  /// The labels that several commits have.
  private(set) var shared: Set<String> = []

  private static let heading = "ecp-labels-2"
  private static let ending = "end"

  /// Reads the ledger, and the trailers of the commits after it.
  init(of text: TextName, at head: ObjectID?, in repository: Repository) throws(GitError) {
    try self.init(of: text, at: head, in: repository, knowing: Self.stored(text, repository))
  }

  /// Returns a ledger with the commit of each label, at the cost of reading the whole history.
  func complete(at head: ObjectID?, in repository: Repository) throws(GitError) -> LabelLedger {
    try LabelLedger(of: text, at: head, in: repository, knowing: nil)
  }

  private init(
    of text: TextName, at head: ObjectID?, in repository: Repository,
    knowing stored: (tip: ObjectID, labels: [String])?
  ) throws(GitError) {
    self.text = text
    let known = try stored.flatMap { (tip, labels) throws(GitError) in
      try head.map { (head) throws(GitError) in try repository.isAncestor(tip, of: head) } == true
        ? (tip: tip, labels: labels) : nil
    }
    guard let head else { return }
    for label in known?.labels ?? [] { add(label) }
    var found: [(String, ObjectID)] = []
    try repository.walk(from: head, excluding: known?.tip) { commit in
      guard let label = Trailers(message: commit.message).label(of: text) else { return }
      found.append((label.description, commit.id))
    }
    for (label, commit) in found.reversed() { add(label, commit) }
  }

  mutating func add(_ label: String, _ commit: ObjectID) {
    unchecked.append((label, commit))
    add(label)
  }

  private mutating func add(_ label: String) {
    if !used.insert(label).inserted { shared.insert(label) }
  }

  /// Writes the ledger for a history that ends with this commit, a shared label twice.
  func write(upTo tip: ObjectID, in repository: Repository) throws(GitError) {
    let lines = [Self.heading, tip.hex] + (Array(used) + shared).sorted() + [Self.ending, ""]
    try repository.keep(Self.name(text), Array(lines.joined(separator: "\n").utf8))
  }

  private static func stored(
    _ text: TextName, _ repository: Repository
  ) throws(GitError) -> (tip: ObjectID, labels: [String])? {
    guard
      let bytes = try File.readIfPresent(
        "\(repository.stateFolder)/\(name(text))", limit: 64 << 20)
    else {
      return nil
    }
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
    guard lines.count >= 3, lines.first == heading, lines.last == ending,
      let tip = ObjectID(hex: lines[1])
    else { return nil }
    return (tip, Array(lines[2..<(lines.count - 1)]))
  }

  private static func name(_ text: TextName) -> String { "labels/\(text)" }
}
