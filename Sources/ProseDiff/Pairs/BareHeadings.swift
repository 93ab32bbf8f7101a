import Prose

/// Finds the headings that belong together by their label alone (`Article 7`), as the clauses under
/// them do not: those were replaced or moved.
struct BareHeadings {
  private let context: MatchContext
  private let pairing: Pairing
  /// The paired headings of each document, ascending.
  private let paired: Sides<[Int32]>

  init(_ context: MatchContext, _ pairing: Pairing) {
    self.context = context
    self.pairing = pairing
    paired = Sides(
      context.headings.old.headings.filter { !pairing.isFree(old: Int($0)) },
      context.headings.new.headings.filter { !pairing.isFree(new: Int($0)) })
  }

  /// The pairs of free headings that have the same label and no words, occur once in each document,
  /// and are next to the same pair of headings, above or below.
  ///
  /// Cost: linear in the headings but for a binary search.
  var pairs: [(old: Int, new: Int)] {
    let news = places(.new)
    return places(.old).compactMap { label, old in news[label].map { (old, $0) } }
      .filter { pairing.mayPair($0.0, $0.1) && areNext($0.0, $0.1) }
      .sorted { $0.0 < $1.0 }
  }

  /// Returns where the headings of a document without words are, by labels that occur once.
  private func places(_ side: Side) -> [String: Int] {
    let clauses = context.documents[side].clauses
    let bare = context.headings[side].headings.lazy.map(Int.init).filter {
      clauses[$0].text.isEmpty && !clauses[$0].label.isUnnumbered
    }
    return Dictionary(grouping: bare) { clauses[$0].label }
      .compactMapValues { $0.count == 1 ? $0[0] : nil }
  }

  /// Whether the next paired headings above two free ones, or those below, are partners.
  private func areNext(_ from: Int, _ to: Int) -> Bool {
    let (olds, news) = (
      paired.old.countAscending(below: Int32(from)), paired.new.countAscending(below: Int32(to))
    )
    func arePartners(_ old: Int, _ new: Int) -> Bool {
      guard paired.old.indices.contains(old), paired.new.indices.contains(new) else {
        return old < 0 && new < 0 || old == paired.old.count && new == paired.new.count
      }
      return pairing.new(of: Int(paired.old[old])) == Int(paired.new[new])
    }
    return arePartners(olds - 1, news - 1) || arePartners(olds, news)
  }
}
