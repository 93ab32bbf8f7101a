/// An operand, or a run of operands, in a verb's declaration.
struct Operand: Sendable {
  enum Count: Sendable {
    case one, optional, oneOrMore, any
  }

  let name: String
  let meaning: Meaning
  let count: Count
  let about: String

  init(_ name: String, _ meaning: Meaning, _ count: Count = .one, _ about: String) {
    self.name = name
    self.meaning = meaning
    self.count = count
    self.about = about
  }

  /// How the operand is written in a synopsis.
  var synopsis: String {
    switch count {
    case .one: name
    case .optional: "[\(name)]"
    case .oneOrMore: "\(name)..."
    case .any: "[\(name)]..."
    }
  }

  var isRequired: Bool { count == .one || count == .oneOrMore }
  var repeats: Bool { count == .oneOrMore || count == .any }
}
