/// What the reader, help, completions and manual page need to know of an option.
protocol DeclaredOption: Sendable {
  /// The long name, without its hyphens.
  var name: String { get }
  var short: Character? { get }
  /// What the option's value is called in help; nil for a flag.
  var placeholder: String? { get }
  var meaning: Meaning { get }
  var about: String { get }
  /// Whether the option takes the value `given`.
  func accepts(_ given: String) -> Bool
}

/// An option of a verb and how its value is read.
struct Option<Value: Sendable>: DeclaredOption {
  let name: String
  let short: Character?
  let placeholder: String?
  let meaning: Meaning
  let about: String
  /// Reads a value as given; returns nil if it is not a valid one.
  let read: @Sendable (String) -> Value?

  func accepts(_ given: String) -> Bool { read(given) != nil }

  /// Returns the same option with another explanation.
  func explained(_ about: String) -> Option {
    Option(
      name: name, short: short, placeholder: placeholder, meaning: meaning, about: about, read: read
    )
  }
}

extension Option where Value == Bool {
  static func flag(_ name: String, short: Character? = nil, _ about: String) -> Option {
    Option(
      name: name, short: short, placeholder: nil, meaning: .anything, about: about,
      read: { _ in true })
  }
}

extension Option where Value == String {
  /// Returns an option whose value is any non-empty text.
  static func text(
    _ name: String, short: Character? = nil, _ placeholder: String, _ meaning: Meaning = .anything,
    _ about: String
  ) -> Option {
    Option(
      name: name, short: short, placeholder: placeholder, meaning: meaning, about: about,
      read: { $0.isEmpty ? nil : $0 })
  }
}

extension Option where Value == Int {
  static func number(
    _ name: String, _ placeholder: String, _ range: ClosedRange<Int>, _ about: String
  ) -> Option {
    Option(
      name: name, short: nil, placeholder: placeholder, meaning: .number(range), about: about,
      read: { given in Int(given).flatMap { range.contains($0) ? $0 : nil } })
  }
}

extension Option where Value: CaseIterable & RawRepresentable, Value.RawValue == String {
  /// Returns an option whose value is one of the cases of `Value`.
  static func choice(
    _ name: String, short: Character? = nil, _ placeholder: String, _ about: String
  ) -> Option {
    Option(
      name: name, short: short, placeholder: placeholder,
      meaning: .choice(Value.allCases.map(\.rawValue)), about: about,
      read: { Value(rawValue: $0) })
  }
}
