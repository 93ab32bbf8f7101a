/// The places in its list that a label may be read as: none, one, or two where a letter can be a
/// Roman numeral.
struct LabelValues: Sendable, Hashable {
  private let one: Int32
  private let other: Int32

  /// The mark of a missing value.
  private static var none: Int32 { -1 }

  static var empty: LabelValues { LabelValues(nil) }

  /// Takes the values that are not nil.
  init(_ one: Int?, _ other: Int? = nil) {
    let second = one == nil ? nil : other
    self.one = (one ?? other).map(Int32.init) ?? Self.none
    self.other = second.map(Int32.init) ?? Self.none
  }
}

extension LabelValues: RandomAccessCollection {
  var startIndex: Int { 0 }
  var endIndex: Int { one == Self.none ? 0 : other == Self.none ? 1 : 2 }

  subscript(place: Int) -> Int { Int(place == 0 ? one : other) }
}
