import ProseDiff

/// What the marks of a text mean, as its forum uses them.
package enum Profile: String, Sendable, Hashable, CaseIterable {
  /// Square brackets hold what is not agreed.
  case itu
  /// The same; and a clause in brackets with a label such as `3 bis` is another version of 3.
  case un
  /// Square brackets hold what is proposed for deletion; adjacent ones are not options.
  case who
  /// Brackets and words in brackets are wording like any other.
  case plain
}

extension Profile {
  /// Returns a flag about brackets as the forum understands it.
  func understood(_ flag: Change.Flag) -> Change.Flag {
    guard self == .who else { return flag }
    switch flag.name {
    case .bracketOpened: return Change.Flag(.deletionProposed, new: flag.new)
    case .bracketClosed where flag.new.isEmpty: return Change.Flag(.deletionMade, old: flag.old)
    case .bracketClosed: return Change.Flag(.deletionWithdrawn, old: flag.old, new: flag.new)
    default: return flag
    }
  }
}
