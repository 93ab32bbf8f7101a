import Formats
import GitStore
import Glibc
import Reports

/// Everything a verb may know of the world beyond its arguments.
struct Console: Sendable {
  let variables: [String: String]
  /// The working directory as an absolute path; nil if it is gone or its path is not UTF-8.
  let directory: String?
  let output: Output
  let errors: Output
  /// Shows a result that may be long.
  let page: @Sendable (String) throws -> Void
  /// Reads the bytes of a draft of a foreign format.
  let readForeign: @Sendable ([UInt8], ReadingRequest) throws(ReadingError) -> Transcript
  /// Writes changes into a file of a foreign format.
  let redlineForeign: @Sendable (RedlineRequest) throws(ReadingError) -> [UInt8]
  /// The time now, in the local time zone.
  let now: @Sendable () -> Timestamp
}

extension Console {
  /// Returns the value of a variable; nil if it is empty.
  func variable(_ name: String) -> String? {
    variables[name].flatMap { $0.isEmpty ? nil : $0 }
  }

  /// The widths that may be requested.
  static let widths = TerminalStyle.narrowest...1000

  /// Columns that a result on standard output should fit.
  var width: Int {
    let asked = variable("COLUMNS").flatMap { Int($0) }
    return output.columns ?? asked.flatMap { Self.widths.contains($0) ? $0 : nil } ?? 80
  }

  /// Columns of help and messages, which are hard to read if wide.
  var helpWidth: Int { min(max(width, 40), 80) }

  /// Whether standard output takes colour if the user has not said.
  var takesColor: Bool {
    output.isTerminal && variable("NO_COLOR") == nil && variables["TERM"] != "dumb"
  }
}

extension Console {
  /// Reports on standard error what is wrong or remarkable, after the name of the verb, with
  /// control characters shown by name. Ignores failure: nobody is left to report it to.
  func warn(_ line: String, during verb: Verb? = nil) {
    warn(line, during: verb?.name)
  }

  func warn(_ line: String, during verb: String?) {
    let speaker = verb.map { "ecp \($0)" } ?? "ecp"
    try? errors.write("\(speaker): \(visible(line))\n")
  }

  /// Delivers a result: to the file if there is one, otherwise to standard output, through the
  /// pager if it is for people.
  func deliver(_ result: String, to file: String?, isForReading: Bool = true) throws {
    if let file {
      try NewFile(path: file).write(result)
    } else if isForReading {
      try page(result)
    } else {
      try writeOut(result)
    }
  }

  /// Writes a result for programs to standard output as it is, or, on a terminal, with control
  /// characters made visible.
  func writeOut(_ result: String) throws {
    try output.write(output.isTerminal ? Reading.harmless(result) : result)
  }
}

extension Console {
  /// The environment of this process.
  static var ofProcess: Console {
    let variables = processVariables()
    let output = Output(.standardOutput)
    return Console(
      variables: variables, directory: workingDirectory(), output: output,
      errors: Output(.standardError),
      page: output.isTerminal ? Pager(variables: variables).show : output.write,
      readForeign: ReadingWorker.read, redlineForeign: ReadingWorker.redline, now: localTime)
  }

  private static func processVariables() -> [String: String] {
    var variables: [String: String] = [:]
    var entry = unsafe environ
    while let line = unsafe entry.pointee {
      let text = unsafe String(cString: line).utf8
      if let sign = text.firstIndex(of: UInt8(ascii: "=")) {
        variables[String(Substring(text[..<sign]))] = String(Substring(text[sign...].dropFirst()))
      }
      unsafe entry += 1
    }
    return variables
  }

  private static func workingDirectory() -> String? {
    guard let path = unsafe getcwd(nil, 0) else { return nil }
    defer { unsafe free(path) }
    return unsafe String(validatingCString: path)
  }

  private static func localTime() -> Timestamp {
    var seconds = time(nil)
    var local = unsafe tm()
    unsafe localtime_r(&seconds, &local)
    return Timestamp(seconds: Int64(seconds), offset: unsafe local.tm_gmtoff / 60)
  }
}
