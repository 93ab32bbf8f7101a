import GitStore

extension DraftStore {
  /// How often a commit is tried when git keeps moving the branch.
  private static let attempts = 100

  /// Stores each draft as the next version of its text: all of them, or none.
  ///
  /// Also makes missing tags of earlier versions again.
  package func commit(_ drafts: [DraftCommit]) throws(DraftError) -> CommitReport {
    try check(drafts)
    let lock = try git { () throws(GitError) in try repository.lockForWriting() }
    for _ in 1..<Self.attempts {
      do {
        return try commit(drafts, under: lock)
      } catch DraftError.git(.moved) {
        continue
      }
    }
    return try commit(drafts, under: lock)
  }

  /// Returns what `commit` would do with each draft, by the same checks; stores nothing.
  package func forecast(_ drafts: [DraftCommit]) throws(DraftError) -> [CommitForecast] {
    try check(drafts)
    let chain = try chain()
    var forecasts: [CommitForecast] = []
    for draft in drafts {
      switch try chain.plan(draft) {
      case .same(let latest): forecasts.append(.same(latest))
      case .version(let planned):
        let latest = try latest(of: draft.text)
        forecasts.append(.committed(planned.label, after: latest))
      }
    }
    return forecasts
  }

  private func check(_ drafts: [DraftCommit]) throws(DraftError) {
    for draft in drafts { try draft.validate() }
    var texts: [String: TextName] = [:]
    for text in drafts.map(\.text) {
      guard let other = texts.updateValue(text, forKey: text.caseless) else { continue }
      throw other == text ? .twice(text) : .sameButForCase(text, as: other)
    }
  }

  /// Throws if a new text's name differs only in case from that of another text in the tree, so
  /// that not every file system could hold both.
  func requireName(of text: TextName, in tree: ObjectID?) throws(DraftError) {
    let files = try git { () throws(GitError) in
      try tree.flatMap { (tree) throws(GitError) in
        try repository.entry(configuration.draftsPath, in: tree)
      }.map { (folder) throws(GitError) in try repository.entries(of: folder.id) }
    }
    for file in files ?? [] where file.name.lowercased() == "\(text.caseless).md" {
      if let other = name(ofFile: file.name) { throw .sameButForCase(text, as: other) }
    }
  }

  /// Makes an empty chain on HEAD. Throws if git has an operation to conclude.
  private func chain() throws(DraftError) -> Chain {
    try environment.require("GIT_INDEX_FILE", at: repository.indexPath)
    if let operation = try git({ () throws(GitError) in try repository.operationToConclude }) {
      throw .underWay(operation)
    }
    return try Chain(on: git { () throws(GitError) in try repository.head() }, self)
  }

  private func commit(
    _ drafts: [DraftCommit], under lock: borrowing WriteLock
  ) throws(DraftError) -> CommitReport {
    var chain = try chain()
    var outcomes: [CommitOutcome] = []
    for draft in drafts { outcomes.append(try chain.append(draft)) }
    var unfinished: [GitError] = []
    if let update = chain.update {
      unfinished = try git { () throws(GitError) in try repository.apply(update, under: lock) }
      // If a ledger is not written, the next commit looks at the tags again.
      if unfinished.isEmpty {
        do throws(GitError) { try chain.writeLedgers() } catch { unfinished.append(error) }
      }
    }
    return CommitReport(
      outcomes: outcomes, branch: chain.head.branch, unfinished: unfinished + chain.obstacles)
  }
}

extension DraftCommit {
  /// Throws if a draft has no wording, or a field would break the one-line trailers or git's
  /// message.
  func validate() throws(DraftError) {
    guard !content.isBlank else { throw .noWording(text) }
    let fields = [
      ("symbol", particulars.symbol), ("stage", particulars.stage),
      ("language", particulars.language), ("source", particulars.source),
    ]
    for (field, value) in fields {
      guard let value else { continue }
      guard !value.isBlank, !value.unicodeScalars.contains(where: { $0.isControl }) else {
        throw .value(field: field, value)
      }
    }
    if let message, message.isBlank || message.utf8.contains(0) {
      throw .value(field: "message", message)
    }
  }
}

extension Unicode.Scalar {
  /// Whether the scalar is a control character or a line break of any kind.
  var isControl: Bool {
    switch properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator: true
    default: false
    }
  }
}
