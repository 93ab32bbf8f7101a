import CNobodysSettings
import Glibc
import GitStore
import Testing

@testable import Drafts

/// A folder of its own for one test, with an author, a clock that stands, and nobody's settings.
final class Desk {
  let folder: String
  var variables: [String: String] = [
    "GIT_AUTHOR_NAME": "Ann", "GIT_AUTHOR_EMAIL": "ann@example.org",
  ]

  /// Makes the folder, and a repository in it unless told otherwise.
  init(isRepository: Bool = true) throws {
    try #require(ecp_use_nobodys_settings() >= 0)
    var template = Array("/tmp/ecp-test-XXXXXX".utf8CString)
    folder = unsafe String(cString: try #require(unsafe mkdtemp(&template)))
    if isRepository { try shell("git init -q --initial-branch=main .") }
  }

  deinit { _ = run("rm -rf '\(folder)'") }

  var environment: Environment {
    Environment(
      variables: variables, workingDirectory: folder, now: { Timestamp(seconds: 1_700_000_000) })
  }

  func open(_ path: String = ".") throws -> DraftStore {
    try DraftStore(discovering: path, environment: environment)
  }

  /// Opens the store of a path as from a folder, with more variables.
  func open(
    _ path: String, in place: String, _ more: [String: String]
  ) throws -> DraftStore {
    let environment = Environment(
      variables: variables.merging(more) { $1 }, workingDirectory: "\(folder)/\(place)",
      now: { Timestamp(seconds: 1_700_000_000) })
    return try DraftStore(discovering: path, environment: environment)
  }

  func draft(
    _ text: String, _ content: String, _ change: (inout DraftCommit) throws -> Void = { _ in }
  ) throws -> DraftCommit {
    var draft = DraftCommit(text: try TextName(text), content: content)
    try change(&draft)
    return draft
  }

  /// Commits one draft; returns the version that was stored, or that is the same.
  @discardableResult
  func commit(
    _ text: String, _ content: String, _ change: (inout DraftCommit) throws -> Void = { _ in }
  ) throws -> Version {
    let report = try open().commit([draft(text, content, change)])
    try #require(report.unfinished == [])
    return switch try #require(report.outcomes.first) {
    case .committed(let version), .same(let version): version
    }
  }

  func labels(_ text: String) throws -> [String] {
    try open().versions(of: TextName(text)).map(\.label)
  }

  func write(_ path: String, _ text: String) throws {
    try Folder.create(Folder.parent(of: "\(folder)/\(path)"))
    let file = "\(folder)/\(path)"
    try File.replace(file, Array(text.utf8), by: "\(file).prepared")
  }

  /// Runs a command of the shell in the folder, with no settings of any user in reach.
  @discardableResult
  func shell(
    _ command: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> String {
    let identity = "export GIT_AUTHOR_NAME=Git GIT_AUTHOR_EMAIL=git@example.org"
    let committer = "export GIT_COMMITTER_NAME=Git GIT_COMMITTER_EMAIL=git@example.org"
    let (status, output) = run(
      "cd '\(folder)' && export HOME=/nowhere GIT_CONFIG_NOSYSTEM=1 && \(identity) && \(committer)"
        + " && { \(command); } 2>&1")
    try #require(status == 0, "\(command): \(output)", sourceLocation: sourceLocation)
    return output
  }

  private func run(_ command: String) -> (status: Int32, output: String) {
    guard let pipe = unsafe popen(command, "r") else { return (-1, "popen") }
    var output: [UInt8] = []
    var byte = unsafe fgetc(pipe)
    while byte != EOF {
      output.append(UInt8(truncatingIfNeeded: byte))
      byte = unsafe fgetc(pipe)
    }
    let status = unsafe pclose(pipe)
    return (status, String(decoding: output, as: UTF8.self))
  }
}
