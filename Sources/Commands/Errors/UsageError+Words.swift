extension UsageError {
  var inWords: String {
    switch self {
    case .unknownVerb(let name, let nearest):
      "unknown verb \(name)" + hint(nearest, otherwise: "ecp --help lists the verbs")
    case .unknownOption(let name, let nearest):
      "unknown option \(name)" + hint(nearest, otherwise: "--help lists the options")
    case .missingValue(let option, let placeholder):
      "\(option) needs a value: \(option) \(placeholder)"
    case .unwantedValue(let option):
      "\(option) takes no value"
    case .wrongValue(let option, let given, let meaning):
      "\(option) cannot be \(given.isEmpty ? "empty" : quoted(given))" + advice(given, meaning)
    case .missingOperand(let name):
      "\(name) is missing; --help shows how to use it"
    case .notUTF8(let word):
      "\(quoted(word)) on the command line is not UTF-8; rename the file, or give its text another way"
    case .unexpectedOperand(let operand):
      "one operand too many: \(operand); --help shows how to use it"
    }
  }

  private func advice(_ given: String, _ meaning: Meaning) -> String {
    guard case .choice(let values) = meaning else { return "; it is \(meaning.expectation)" }
    return hint(nearest(to: given, among: values), otherwise: "it is \(alternatives(values))")
  }
}
