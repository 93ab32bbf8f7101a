/// The open fields, of which only the results are shown.
struct FieldStack {
  /// An open field.
  struct Field {
    /// The value of a form field, from its properties.
    let form: String?
    fileprivate(set) var instructions: String
    fileprivate var hasBegun = false
    fileprivate(set) var hasResult = false

    fileprivate init(form: String?, instructions: String = "") {
      (self.form, self.instructions) = (form, instructions)
    }
  }

  private var open: [Field] = []
  /// Whether wording was taken for the instructions of a field that is still open.
  private(set) var hasHidden = false

  mutating func begin(form: String?) { open.append(Field(form: form)) }

  /// Begins a field whose instructions are complete.
  mutating func begin(instructions: String) {
    open.append(Field(form: nil, instructions: instructions))
    separate()
  }

  /// Begins the result of the innermost field.
  mutating func separate() {
    if !open.isEmpty { open[open.count - 1].hasBegun = true }
  }

  /// Ends the innermost field and returns it; `nil` if none is open or it is hidden by the others.
  mutating func end() -> Field? {
    let field = open.popLast()
    if open.isEmpty { hasHidden = false }
    return open.allSatisfy(\.hasBegun) ? field : nil
  }

  /// Adds to the instructions of the innermost field that has not begun its result.
  mutating func instruct(_ text: String) {
    guard let place = open.lastIndex(where: { !$0.hasBegun }) else { return }
    open[place].instructions += text
  }

  /// Whether text is shown here; otherwise adds it to a field's instructions.
  mutating func shows(_ text: String) -> Bool {
    guard open.allSatisfy(\.hasBegun) else {
      instruct(text)
      hasHidden = true
      return false
    }
    for place in open.indices { open[place].hasResult = true }
    return true
  }
}
