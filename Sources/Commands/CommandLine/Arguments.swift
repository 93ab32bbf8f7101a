/// What a verb was given: its operands and the values of its options.
struct Arguments: Sendable, Hashable {
  var operands: [String] = []
  private var values: [String: String] = [:]

  /// Stores a value that the option accepts; if an option is given twice, the last value wins.
  mutating func set(_ option: any DeclaredOption, to value: String) {
    values[option.name] = value
  }

  subscript<Value>(option: Option<Value>) -> Value? {
    values[option.name].flatMap(option.read)
  }

  subscript(flag: Option<Bool>) -> Bool {
    values[flag.name] != nil
  }
}
