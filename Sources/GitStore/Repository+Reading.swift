import CGit2

/// Explains failed reads where only the repository knows the cause: libgit2 reports an object that
/// was never fetched in the same way as one that was lost.
extension Repository {
  /// Runs a step that reads commits. Missing ones are taken for the older history of a shallow
  /// clone, if this is one.
  func readingHistory<Result: ~Copyable>(
    _ step: () throws(GitError) -> Result
  ) throws(GitError) -> Result {
    do {
      return try step()
    } catch .missing(let object) {
      try requireHistory()
      throw .missing(object: object)
    }
  }

  /// Runs a step that reads trees and blobs. Missing ones are taken for those that a partial clone
  /// left out, if this is one.
  func readingContent<Result: ~Copyable>(
    _ step: () throws(GitError) -> Result
  ) throws(GitError) -> Result {
    do {
      return try step()
    } catch .missing(let object) {
      throw try promisor.map { .notFetched(object: object, remote: $0) }
        ?? .missing(object: object)
    }
  }

  /// Runs a step that reads a reference, whose file may be damaged.
  func readingReference<Result: ~Copyable>(
    _ step: () throws(GitError) -> Result
  ) throws(GitError) -> Result {
    do {
      return try step()
    } catch .failed(let operation, let code, let category, let message) {
      let start = "corrupted loose reference file: "
      guard message.hasPrefix(start) else {
        throw .failed(operation: operation, code: code, category: category, message: message)
      }
      let name = String(message.dropFirst(start.count))
      throw .damagedReference(name: name, path: path(of: name), last: try lastLogged(name))
    }
  }

  /// The last commit in the log of a reference; `nil` if there is none.
  private func lastLogged(_ name: String) throws(GitError) -> ObjectID? {
    let log = try File.readIfPresent("\(commonFolder)/logs/\(name)", limit: 64 << 20) ?? []
    let line = log.split(separator: UInt8(ascii: "\n")).last ?? []
    let fields = line.split(separator: UInt8(ascii: " "), maxSplits: 2)
    return fields.count > 1 ? ObjectID(hex: String(decoding: fields[1], as: UTF8.self)) : nil
  }

  /// Throws `.shallow` in a clone without its older history.
  package func requireHistory() throws(GitError) {
    guard try !File.exists("\(commonFolder)/shallow") else { throw .shallow(path: root) }
  }

  /// The remote from which a partial clone fetches what it left out; `nil` for any other
  /// repository.
  private var promisor: String? {
    get throws(GitError) {
      let entries = try ConfigurationFile.entries("\(commonFolder)/config")
      let (start, end) = ("remote.", ".promisor")
      for entry in entries {
        if entry.key == "extensions.\(Library.partialClone)" { return entry.value }
        if entry.key.hasPrefix(start), entry.key.hasSuffix(end), entry.value == "true" {
          return String(entry.key.dropFirst(start.count).dropLast(end.count))
        }
      }
      return nil
    }
  }
}
