/// Distinguishes division numbers that label a clause from those that its sentence opens by citing.
///
/// `Article 7 Parties meet.` and `Article 19 ICCPR applies.` look alike. A number that nothing
/// separates from a sentence is a label only where the divisions of its rank around it continue its
/// series, though some between may have been removed. One before the name of an instrument also
/// needs neighbours that are not before such a name.
struct DivisionSeries {
  /// The lines whose divisions are certain or in a series.
  private var lines: Set<Int> = []

  /// How many places on each side are examined, so that a cited one breaks no series.
  private static let reach = 2

  fileprivate struct Place {
    let line: Int
    let label: LabelMatch
    /// What follows the number: `bis` of `Article 7 bis`, `1` of `Section 3.1`.
    let part: String
    let wording: DivisionWording
  }

  init(_ source: SourceLines, _ labels: LineLabels) {
    var places: [Int: [Place]] = [:]
    for line in source.lines.indices {
      guard let label = labels[line], let rank = label.style.rank else { continue }
      let end = source.lines[line].content.upperBound
      guard !DivisionLinks.isLower(after: label, in: source.bytes, before: end) else { continue }
      places[rank, default: []].append(
        Place(
          line: line, label: label,
          part: Self.part(String(decoding: source.bytes[label.label], as: UTF8.self)),
          wording: DivisionWording(after: label, in: source.bytes, before: end)))
    }
    for run in places.values { add(run) }
  }

  /// Adds the lines of one rank's places that are labels.
  private mutating func add(_ places: [Place]) {
    // The last accepted places.
    var above: [Place] = []
    for (index, place) in places.enumerated() {
      let below = places[(index + 1)...].prefix(Self.reach)
      guard place.isLabel(between: above[...], below) else { continue }
      lines.insert(place.line)
      above = above.suffix(Self.reach - 1) + [place]
    }
  }

  private static func part(_ label: String) -> String {
    let isNumeral = { (scalar: Unicode.Scalar) in
      Numerals.digit(scalar) != nil || scalar.value > 0x3000 && Numerals.value(scalar) != nil
    }
    let rest = label.unicodeScalars.drop { !isNumeral($0) }.drop(while: isNumeral)
    return String(String.UnicodeScalarView(rest.filter { $0.isLetter || isNumeral($0) }))
  }

  func contains(_ line: Int) -> Bool { lines.contains(line) }
}

extension DivisionSeries.Place {
  fileprivate func isLabel(between above: ArraySlice<Self>, _ below: ArraySlice<Self>) -> Bool {
    switch wording {
    case .own: true
    case .instrument: isAmongOthers(above, below.filter { $0.wording != .instrument }[...])
    case .other: isBorneOut(between: above, below)
    }
  }

  /// Whether this follows, or is followed by, a place that is not before the name of an instrument:
  /// consecutive citations of an instrument do not support each other.
  private func isAmongOthers(_ above: ArraySlice<Self>, _ below: ArraySlice<Self>) -> Bool {
    guard !above.contains(where: repeats), !below.contains(where: repeats),
      above.last.map(follows) == true || below.contains(where: { $0.follows(self) })
    else { return false }
    return isBorneOut(between: above, below)
  }

  /// Whether this follows the labels above or the next one follows this. A place between two that
  /// follow each other is a citation, unless one nearby is right before or after it.
  fileprivate func isBorneOut(between above: ArraySlice<Self>, _ below: ArraySlice<Self>) -> Bool {
    if below.contains(where: { $0.wording == .own && repeats($0) }) { return false }
    let precedes = below.contains { $0.follows(self) }
    guard let last = above.last else { return precedes || below.first?.isAfter(self) == true }
    guard below.contains(where: { $0.follows(last) }) else { return precedes || isAfter(last) }
    return !above.contains(where: repeats) && (precedes || above.contains(where: follows))
  }

  /// Whether this is the next number, or the same with another part: `7`, `8`; `7`, `7bis`; `3.1`,
  /// `3.2`.
  private func follows(_ last: Self) -> Bool {
    label.values.contains { value in
      last.label.values.contains { value == $0 + 1 || value == $0 && part != last.part }
    }
  }

  /// Whether this is a later number, or the same with another part.
  private func isAfter(_ other: Self) -> Bool {
    follows(other) || label.values.contains { value in other.label.values.contains { value > $0 } }
  }

  private func repeats(_ other: Self) -> Bool {
    part == other.part && label.values.contains(where: other.label.values.contains)
  }
}
