/// The fields that are open, of which only the results are shown.
struct FieldStack {
  /// For each open field whether its result has begun.
  private var open: [Bool] = []
  /// Whether wording has been taken for the instructions of a field that is still open.
  private(set) var hasHidden = false

  /// Passes a mark of a field: `begin`, `separate` or `end`.
  mutating func pass(_ mark: String?) {
    switch mark {
    case "begin": open.append(false)
    case "separate": if !open.isEmpty { open[open.count - 1] = true }
    case "end":
      _ = open.popLast()
      if open.isEmpty { hasHidden = false }
    default: break
    }
  }

  /// Whether text is shown here.
  mutating func shows(_ text: String) -> Bool {
    if !open.contains(false) { return true }
    hasHidden = true
    return false
  }
}
