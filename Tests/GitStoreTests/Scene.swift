import CNobodysSettings
import Glibc
import Testing

@testable import GitStore

/// A repository of its own for one test, in a folder that is removed with it.
final class Scene {
  let folder: String
  let ann = Signature(
    name: "Ann", email: "ann@example.org", time: Timestamp(seconds: 1_700_000_000, offset: 60))

  /// Makes a repository with git, which shares no code with what is tested.
  init(_ options: String = "") throws {
    try #require(ecp_use_nobodys_settings() >= 0)
    var template = Array("/tmp/ecp-test-XXXXXX".utf8CString)
    folder = unsafe String(cString: try #require(unsafe mkdtemp(&template)))
    try git("init -q --initial-branch=main \(options) .")
    try git("config user.name Ann")
    try git("config user.email ann@example.org")
  }

  deinit { _ = run("rm -rf '\(folder)'") }

  func open() throws -> Repository { try Repository(discovering: folder) }

  /// Runs git in the folder, apart from any user's settings; returns what it printed.
  @discardableResult
  func git(
    _ arguments: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> String {
    try shell("git \(arguments)", sourceLocation: sourceLocation)
  }

  /// Runs a command of the shell in the folder, with no settings of any user in reach.
  @discardableResult
  func shell(
    _ command: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> String {
    let (status, output) = run(
      "cd '\(folder)' && export HOME=/nowhere GIT_CONFIG_NOSYSTEM=1 && { \(command); } 2>&1")
    try #require(status == 0, "\(command): \(output)", sourceLocation: sourceLocation)
    return output
  }

  func write(_ path: String, _ text: String) throws {
    try Folder.create(Folder.parent(of: "\(folder)/\(path)"))
    try File.remove("\(folder)/\(path)")
    try File.create("\(folder)/\(path)", Array(text.utf8))
  }

  func read(_ path: String) throws -> String? {
    try File.readIfPresent("\(folder)/\(path)", limit: 1 << 20)
      .map { String(decoding: $0, as: UTF8.self) }
  }

  /// Stores a file on top of HEAD; the update that would make it so.
  func update(_ path: String, _ text: String, received: String? = nil) throws -> Update {
    let repository = try open()
    let head = try repository.head()
    let tree = try head.commit.map { try repository.commit($0).tree }
    let base = try tree.flatMap { try repository.entry(path, in: $0)?.id }
    let blob = try repository.write(blob: Array(text.utf8))
    let commit = try repository.write(
      NewCommit(
        tree: repository.write(tree: tree, placing: blob, at: path), parent: head.commit,
        author: ann, committer: ann, message: "change \(path)\n"))
    let tag = try repository.write(tag: "t/\(commit.short)", on: commit, by: ann, message: "t\n")
    return Update(
      branch: ReferenceMove(name: head.reference, old: head.commit, new: commit), tags: [tag],
      files: [
        TrackedFile(
          path: path, content: Array(text.utf8), base: base,
          received: received.map { repository.id(ofBlob: Array($0.utf8)) })
      ], log: (ann, "commit: change"))
  }

  @discardableResult
  func commit(_ path: String, _ text: String, received: String? = nil) throws -> [GitError] {
    let update = try update(path, text, received: received)
    let repository = try open()
    return try repository.apply(update, under: repository.lockForWriting())
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
