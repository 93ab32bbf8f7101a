import Formats
import GitStore
import Glibc
import Reports

/// All that a verb may know of the world beyond its arguments.
struct Console: Sendable {
  let variables: [String: String]
  /// The working directory, absolute; nil where it is gone, or its path is not UTF-8.
  let directory: String?
  let output: Output
  let errors: Output
  /// Shows a result that may be long.
  let page: @Sendable (String) throws -> Void
  /// Reads the bytes of a draft of a foreign format.
  let readForeign: @Sendable ([UInt8], ReadingRequest) throws(ReadingError) -> Transcript
  /// Writes changes into a file of a foreign format.
  let redlineForeign: @Sendable (RedlineRequest) throws(ReadingError) -> [UInt8]
  /// The time of day, at the place where ecp runs.
  let now: @Sendable () -> Timestamp
}

extension Console {
  /// The value of a variable; nil when it is empty as well.
  func variable(_ name: String) -> String? {
    variables[name].flatMap { $0.isEmpty ? nil : $0 }
  }

  /// Widths that may be asked for.
  static let widths = TerminalStyle.narrowest...1000

  /// Columns that a result on standard output should fit.
  var width: Int {
    let asked = variable("COLUMNS").flatMap { Int($0) }
    return output.columns ?? asked.flatMap { Self.widths.contains($0) ? $0 : nil } ?? 80
  }

  /// Columns of help and messages, which are hard to read when wide.
  var helpWidth: Int { min(max(width, 40), 80) }

  /// Whether standard output takes colour when the user has not said.
  var takesColor: Bool {
    output.isTerminal && variable("NO_COLOR") == nil && variables["TERM"] != "dumb"
  }
}

extension Console {
  /// Says on standard error what is wrong or remarkable, after the name of the verb; what a terminal
  /// might obey is shown by name. There is nobody left to tell if that fails.
  func warn(_ line: String, during verb: Verb? = nil) {
    warn(line, during: verb?.name)
  }

  func warn(_ line: String, during verb: String?) {
    let speaker = verb.map { "ecp \($0)" } ?? "ecp"
    try? errors.write("\(speaker): \(visible(line))\n")
  }

  /// Delivers a result: to the file if there is one, else to standard output, through the pager if
  /// people are to read it.
  func deliver(_ result: String, to file: String?, isForReading: Bool = true) throws {
    if let file {
      try NewFile(path: file).write(result)
    } else if isForReading {
      try page(result)
    } else {
      try writeOut(result)
    }
  }

  /// Writes what programs read to standard output as it is; to a terminal, with what it might obey shown.
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
