/// The UTF-8 offsets of the numbers of two wordings that cite the same clauses, which were
/// renumbered.
package struct FollowedReferences: Sendable, Hashable {
  package let old: [Range<Int>]
  package let new: [Range<Int>]

  package init(old: [Range<Int>] = [], new: [Range<Int>] = []) {
    self.old = old
    self.new = new
  }
}
