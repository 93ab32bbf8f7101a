import Glibc

/// The program through which a long result is read on a terminal.
///
/// git's `core.pager` is not consulted: reading it takes libgit2, which a comparison of two files
/// does without, and a repository's own value would be a stranger's command.
struct Pager: Sendable {
  /// A command line for the shell; nil to write straight to the terminal.
  let command: String?

  /// `less` if there is one, otherwise `cat`.
  private static let usual = "command -v less > /dev/null || exec cat; exec less -FIRX"
  /// The shell's exit status if there is no such command.
  private static let notFound: Int32 = 127

  init(variables: [String: String]) {
    let names = ["ECP_PAGER", "GIT_PAGER", "PAGER"]
    let chosen = names.lazy.compactMap { variables[$0] }.first ?? Self.usual
    command = chosen.isEmpty || chosen == "cat" || variables["TERM"] == "dumb" ? nil : chosen
  }

  /// Shows the text and returns when the reader has closed it.
  func show(_ text: String) throws(SystemError) {
    guard let command, let pipe = unsafe popen(command, "w") else {
      return try Descriptor.standardOutput.write(text)
    }
    // The reader may leave before the end, and Ctrl-C is for the pager.
    signal(SIGPIPE, SIG_IGN)
    signal(SIGINT, SIG_IGN)
    let unwritten = Result { () throws(SystemError) in
      try Descriptor(number: unsafe fileno(pipe), name: "the pager").write(text)
    }
    let status = unsafe pclose(pipe)
    if status >> 8 == Self.notFound { return try Descriptor.standardOutput.write(text) }
    if case .failure(let error) = unwritten, error.code != EPIPE { throw error }
  }
}
