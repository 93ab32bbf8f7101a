import Glibc

/// Runs ecp with the given arguments, as bytes and without the program's name, and returns its exit
/// status.
package func runMain(_ arguments: [[UInt8]]) -> Int32 {
  signal(SIGPIPE, SIG_DFL)
  Descriptor.occupyStandardStreams()
  let console = Console.ofProcess
  do {
    return run(.ecp, try arguments.map(word), console: console).rawValue
  } catch {
    console.warn(error.inWords)
    return ProcessStatus.failed.rawValue
  }
}

/// A word of the command line; repaired, it would name another file.
private func word(_ bytes: [UInt8]) throws(UsageError) -> String {
  guard let word = String(validating: bytes, as: UTF8.self) else {
    throw .notUTF8(String(decoding: bytes, as: UTF8.self))
  }
  return word
}

/// Runs a program; an error becomes one line on standard error.
func run(_ program: Program, _ words: [String], console: Console) -> ProcessStatus {
  let words = words.first == "--" ? words.dropFirst() : words[...]
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
