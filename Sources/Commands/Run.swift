import Glibc

/// Runs ecp with the given arguments (without the program's name) and returns its exit status.
package func runMain(_ arguments: [String]) -> Int32 {
  signal(SIGPIPE, SIG_DFL)
  return run(.ecp, arguments, console: .ofProcess).rawValue
}

/// Runs a program; an error becomes one line on standard error.
func run(_ program: Program, _ words: [String], console: Console) -> ProcessStatus {
  var verb: Verb?
  do {
    let found = try program.verb(for: words.first)
    verb = found
    switch try Reader.read(Array(words.dropFirst()), for: found) {
    case .help: try console.output.write(program.help(console.helpWidth).page(for: found))
    case .version: try console.output.write(Release.line)
    case .run(let arguments): return try found.run(arguments, console)
    }
    return .done
  } catch {
    console.warn(error.words, during: verb)
    return .failed
  }
}

extension Program {
  /// The verb that the first word of a command line asks for.
  fileprivate func verb(for word: String?) throws(UsageError) -> Verb {
    switch word {
    case nil, "--help", "-h": return try verb(named: "help")
    case "--version", "-V": return try verb(named: "version")
    case let option? where option.hasPrefix("-"):
      let near = nearest(to: option, among: ["--help", "--version"])
      throw .unknownOption(option, nearest: near)
    case let name?: return try verb(named: name)
    }
  }
}
