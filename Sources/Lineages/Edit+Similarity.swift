import ProseDiff

extension [Edit] {
  /// The share of both wordings that is kept, 0...1, in bytes.
  var similarity: Double {
    func bytes(_ operation: Edit.Operation) -> Int {
      reduce(0) { $0 + ($1.operation == operation ? $1.text.utf8.count : 0) }
    }
    let kept = 2 * bytes(.equal)
    let all = kept + bytes(.delete) + bytes(.insert)
    return all == 0 ? 1 : Double(kept) / Double(all)
  }
}
