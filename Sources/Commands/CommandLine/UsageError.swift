/// What is wrong with the words on a command line.
enum UsageError: Error, Sendable, Hashable {
  case unknownVerb(String, nearest: [String])
  case unknownOption(String, nearest: [String])
  case missingValue(option: String, placeholder: String)
  case unwantedValue(option: String)
  case wrongValue(option: String, given: String, meaning: Meaning)
  case missingOperand(String)
  case unexpectedOperand(String)
  /// A word of the command line, with its invalid bytes replaced.
  case notUTF8(String)
}
