import Drafts
import GitStore

extension Error {
  /// One line for people: what is wrong, where, and what to do about it.
  var words: String {
    switch self {
    case let error as UsageError: error.inWords
    case let error as CommandError: error.inWords
    case let error as DraftError: error.inWords
    case let error as GitError: error.inWords
    case let error as SystemError: error.inWords
    default: "\(self)"
    }
  }
}

/// Returns names to choose from: `a, b or c`.
func alternatives(_ names: [String]) -> String {
  guard let last = names.last, names.count > 1 else { return names.first ?? "" }
  return names.dropLast().joined(separator: ", ") + " or " + last
}

/// Returns the end of a message about a wrong name: the nearest right names, or only the first five
/// of more than six; without any, other advice.
func hint(_ nearest: [String], otherwise advice: String) -> String {
  if nearest.isEmpty { return "; " + advice }
  let most = 6
  let told =
    nearest.count > most
    ? nearest.prefix(most - 1) + ["one of \(nearest.count - most + 1) more"] : nearest
  return "; did you mean \(alternatives(Array(told)))?"
}

/// Returns a name or value as messages cite it: in quotation marks, cut at 60 characters.
func quoted(_ value: String) -> String {
  let longest = 60
  return "'\(value.prefix(longest))\(value.count > longest ? "…" : "")'"
}
