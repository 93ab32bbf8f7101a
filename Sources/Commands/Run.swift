import Glibc

/// Runs ecp with arguments as bytes, without the program's name, and returns its exit status.
package func runMain(_ arguments: [[UInt8]]) -> Int32 {
  Allocator.suitShortLife()
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

/// Returns a word of the command line as a string; throws if it is not UTF-8, since a repaired name
/// would be that of another file.
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
    let (found, rest) = try program.verb(for: words)
    verb = found
    switch try Reader.read(Array(rest), for: found) {
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
  /// Returns the verb that a command line names, and the words after its name.
  fileprivate func verb(
    for words: ArraySlice<String>
  ) throws(UsageError) -> (Verb, ArraySlice<String>) {
    let rest = words.dropFirst()
    switch words.first {
    case nil, "--help", "-h": return (try verb(named: "help"), rest)
    case "--version", "-V": return (try verb(named: "version"), rest)
    case let option? where option.hasPrefix("-"):
      let near = nearest(to: option, among: ["--help", "--version"])
      throw .unknownOption(option, nearest: near)
    case let group? where !verbs(of: group).isEmpty:
      guard let name = rest.first, name != "--help", name != "-h" else {
        return (try verb(named: "help"), [group])
      }
      return (try verb(named: "\(group) \(name)"), rest.dropFirst())
    case let name?: return (try verb(named: name), rest)
    }
  }
}
