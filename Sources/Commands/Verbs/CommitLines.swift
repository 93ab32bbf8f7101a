import Drafts
import GitStore

extension CommitOutcome {
  /// Returns what became of a draft; `branch` is that of HEAD, nil if detached.
  func line(for draft: DraftCommit, on branch: String?) -> String {
    switch self {
    case .committed(let version):
      "\(version.text)@\(version.label): committed as \(version.commit.short)"
        + (branch == nil ? " on no branch" : "")
    case .same(let latest): draft.line(sameAs: latest, "nothing committed")
    }
  }
}

extension CommitForecast {
  /// Returns what would become of a draft.
  func line(for draft: DraftCommit) -> String {
    switch self {
    case .committed(let label, let latest):
      "\(draft.text)@\(label): would be committed "
        + (latest.map { "after \($0.label)" } ?? "as the first version of a new text")
    case .same(let latest): draft.line(sameAs: latest, "nothing would be committed")
    }
  }
}

extension DraftCommit {
  fileprivate func line(sameAs latest: Version, _ consequence: String) -> String {
    let unused = label.map { " and no version called \($0)" } ?? ""
    return "\(text): same as \(latest.label), \(consequence)\(unused)"
      + "; --allow-same commits it anyway"
  }
}
