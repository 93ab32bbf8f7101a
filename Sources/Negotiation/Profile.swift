/// What the marks of a text mean, as its forum uses them.
package enum Profile: String, Sendable, Hashable, CaseIterable {
  /// Square brackets hold what is not agreed.
  case itu, un
  /// Square brackets hold what is proposed to be struck; those side by side are no options.
  case who
  /// Brackets and words in brackets are wording as any other.
  case plain
}
