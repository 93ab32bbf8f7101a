import Prose
import ProseDiff

/// The remark at the place that moved clauses have left:
///
/// `recalling a) … recalling c) (3 clauses) moved to noting a) … noting c)`
struct Departure {
  /// The old addresses of the first clause and the last.
  let origin: [[String]]
  /// The number of clauses, if several, and that they moved.
  let moved: String
  /// The words before the destination.
  let preposition: String
  /// The new addresses of the first clause and the last; if the first kept its address, that of the
  /// clause before it, if any.
  let destination: [[String]]
}

extension Comparison {
  /// Returns the departure of a run of changes that moved together.
  func departure(of run: Range<Int>) -> Departure {
    let run = changes[run]
    let ends = [run.first, run.count > 1 ? run.last : nil].compactMap(\.self)
    let origin = ends.map(oldAddresses)
    let destination = ends.map(newAddresses)
    let moved = (run.count > 1 ? " (\(clauses(run.count)))" : "") + " moved to "
    if origin.first != destination.first {
      return Departure(
        origin: origin, moved: moved, preposition: "", destination: destination)
    }
    let place = run.first?.new.first ?? 0
    return Departure(
      origin: origin, moved: moved, preposition: place > 0 ? "after " : "the beginning",
      destination: place > 0 ? [[new.addresses[place - 1]]] : [])
  }
}
