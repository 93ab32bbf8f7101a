/// Options that several verbs share.
enum CommonOption {
  static let output = Option.text(
    "output", short: "o", "FILE", .file, "Write the result to FILE, whole or not at all")
  static let color = Option<ColorChoice>.choice(
    "color", "WHEN", "Colour the result; auto means on a terminal, unless NO_COLOR is set")
  static let quiet = Option.flag("quiet", short: "q", "Say nothing but what goes wrong")
}

/// When a result is coloured.
enum ColorChoice: String, Sendable, CaseIterable {
  case auto, always, never
}

extension Console {
  /// Whether a result is to be coloured, by the option or else by where it goes.
  func takesColor(_ arguments: Arguments) -> Bool {
    switch arguments[CommonOption.color] ?? .auto {
    case .auto: takesColor && arguments[CommonOption.output] == nil
    case .always: true
    case .never: false
    }
  }
}
