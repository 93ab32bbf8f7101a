/// How much the differ looks at, at most; what lies beyond is not looked at. `Thresholds` holds those
/// that a test may move.
///
/// Source: chosen by hand, then halved and doubled one at a time on nine sets of aligned texts. The share of
/// changed clauses that are told right moves by 0.005 at most, and not at all where no figure is given.
enum Ceilings {
  /// Clauses of the other document that one is measured against for the rare words they share, the
  /// likest first. With 24 it is 0.003 more of one set, with 6 0.001 more of another.
  static let candidates = 12
  /// How much of the weight that is shared with the likest of these must be shared with another one. With 0.67
  /// it is 0.001 less of one set, with 0.25 and with 0 0.001 less of another.
  static let weakest: Float = 0.33
  /// Free clauses that may hold a word, each counted as often as it does; a word of more finds none.
  /// With 24 and with 96 it is 0.003 more of one set, and 0.003 to 0.005 less of another.
  static let holders = 48
  /// Pairs of a clause that are looked at for rivals, the likest first.
  static let rivals: Int32 = 24
  /// Times that reworded clauses and their parts are looked for. The texts need three; with two it is
  /// 0.001 less of one set.
  static let rounds = 8
  /// Times that equal clauses are paired anew without those that gave way; what the last finds stays.
  /// The texts need one.
  static let displacements = 8
}
