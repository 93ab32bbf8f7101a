import GitStore

extension DraftError {
  init(_ error: GitError) {
    self =
      switch error {
      case .notFound(let path): .noRepository(path: path)
      case .uncommittedEdit(let path): .uncommittedEdit(path: path)
      case .notPlain(let path): .notAFile(path: path)
      default: .git(error)
      }
  }
}

/// Runs a step of the repository and rethrows its error as a `DraftError`.
func git<Result: ~Copyable>(
  _ step: () throws(GitError) -> Result
) throws(DraftError) -> Result {
  do { return try step() } catch { throw DraftError(error) }
}
