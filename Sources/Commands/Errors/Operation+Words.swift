import GitStore

extension Operation {
  /// The operation under way, for the middle of a sentence.
  var inWords: String {
    switch self {
    case .merge, .revert, .cherryPick, .rebase: "a \(rawValue)"
    case .bisect: "a bisection"
    case .am: "git am"
    }
  }

  /// How the operation can be ended.
  var ways: String {
    switch self {
    case .merge: "git commit concludes it, git merge --abort gives it up"
    case .bisect: "git bisect reset ends it"
    case .revert, .cherryPick, .rebase, .am:
      "git \(rawValue) --continue concludes it, git \(rawValue) --abort gives it up"
    }
  }
}
