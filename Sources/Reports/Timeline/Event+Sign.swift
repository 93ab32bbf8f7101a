import Lineages

extension Event {
  /// The sign of the event, as in reports of comparisons.
  var sign: String {
    switch self {
    case .given, .kept: Outcome.unchanged.sign
    case .changed(let change): change.outcome.sign
    case .added: Outcome.added.sign
    case .splitOff: Outcome.split.sign
    case .removed: Outcome.removed.sign
    case .mergedInto: Outcome.merged.sign
    case .returned: "↩"
    }
  }

  /// The event in a word or a few.
  var word: String {
    switch self {
    case .given: "given"
    case .kept: Outcome.unchanged.rawValue
    case .changed(let change): change.outcome.rawValue
    case .added: Outcome.added.rawValue
    case .splitOff: "split off"
    case .removed: Outcome.removed.rawValue
    case .mergedInto: "merged into another"
    case .returned: "returned"
    }
  }
}
