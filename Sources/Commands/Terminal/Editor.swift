import Glibc

/// The program in which a person writes on a terminal. Like the pager, it ignores git's
/// `core.editor`.
struct Editor: Sendable {
  /// A command line for the shell.
  let command: String
  /// The folder of the temporary file.
  private let folder: String

  init(variables: [String: String]) {
    let names = ["GIT_EDITOR", "VISUAL", "EDITOR"]
    command = names.lazy.compactMap { variables[$0] }.first { !$0.isEmpty } ?? "vi"
    folder = variables["TMPDIR"].flatMap { $0.isEmpty ? nil : $0 } ?? "/tmp"
  }

  /// Returns the text as edited. It is kept in a file that only this user may read, and that is
  /// removed afterwards unless something was written that cannot be used.
  func edit(_ text: String) throws -> String {
    let path = try keep(text)
    let hasFailed = run(on: path) != 0
    let written: String
    do {
      written = try DraftFile.file(path).text()
    } catch {
      throw CommandError.editorFailed(command, kept: path)
    }
    guard !hasFailed || written == text else {
      throw CommandError.editorFailed(command, kept: path)
    }
    unsafe unlink(path)
    guard !hasFailed else { throw CommandError.editorFailed(command, kept: nil) }
    return written
  }

  /// Writes a text into a new file that only this user may read, and returns its path.
  func keep(_ text: String) throws -> String {
    let path = "\(folder)/ecp-note-\(UInt64.random(in: 0 ... .max)).txt"
    let number = unsafe open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard number >= 0 else { throw SystemError("write", path) }
    defer { close(number) }
    try Descriptor(number: number, name: path).write(text)
    return path
  }

  private func run(on path: String) -> Int32 {
    let words = ["sh", "-c", "\(command) \"$1\"", "sh", path]
    var arguments: [UnsafeMutablePointer<CChar>?] = unsafe words.map { unsafe strdup($0) } + [nil]
    defer { unsafe arguments.forEach { unsafe free($0) } }
    var process = pid_t()
    let code = unsafe posix_spawn(&process, "/bin/sh", nil, nil, &arguments, environ)
    guard code == 0 else { return code }
    var status: Int32 = 0
    while unsafe waitpid(process, &status, 0) < 0, errno == EINTR {}
    return status
  }
}

extension DraftFile {
  /// Returns the file's text, as UTF-8 with CR LF turned into line feeds.
  func text() throws(CommandError) -> String {
    guard let text = String(validating: try bytes(), as: UTF8.self) else {
      throw .unreadable(name, .refused("not UTF-8; save it as UTF-8"))
    }
    return text.replacing("\r\n", with: "\n")
  }
}
