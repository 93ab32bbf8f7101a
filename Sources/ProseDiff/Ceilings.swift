/// The most that the differ looks at; whatever lies beyond is ignored. `Thresholds` holds the
/// limits that a test may change.
///
/// Source: chosen by hand, then halved and doubled one at a time on nine sets of aligned texts. The
/// share of changed clauses that are reported correctly moves by 0.005 at most, and not at all
/// where no figure is given.
enum Ceilings {
  /// Clauses of the other document that a clause is measured against for the rare words they share,
  /// best first. With 24 the share is 0.003 higher on one set, with 6 it is 0.001 higher on
  /// another.
  static let candidates = 12
  /// Fraction of the best candidate's shared weight that any other candidate must reach. With 0.67
  /// the share is 0.001 lower on one set, with 0.25 and with 0 it is 0.001 lower on another.
  static let weakest: Float = 0.33
  /// Occurrences in free clauses that a word may have; a word with more finds no candidates. With
  /// 24 and with 96 the share is 0.003 higher on one set, and 0.003 to 0.005 lower on another.
  static let holders = 48
  /// Pairs of a clause that are considered as rivals, most similar first.
  static let rivals: Int32 = 24
  /// Times that reworded clauses and their parts are searched for. The texts need three; with two
  /// the share is 0.001 lower on one set.
  static let rounds = 8
  /// Times that equal clauses are paired again without the displaced pairs; what the last round
  /// finds stays. The texts need one.
  static let displacements = 8
  /// References of one clause, or numbers of one reference, that are followed to what they cite.
  static let references = 64
}
