import Prose

/// The bare numbers of the headings of a document.
struct HeadingNumbers {
  private var numbers: Set<CitedLabel.Number> = []
  /// Whether they number the sections of the document, rather than a few titles among other
  /// numbered ones, as where only `4. IANA` is recognized as a heading.
  private var isSeries = false

  /// Makes an empty set.
  init() {}

  init(_ clauses: [Clause], _ above: HeadingsAbove) {
    var (highest, hasOthers) = (0, false)
    for heading in above.headings {
      let cited = clauses[Int(heading)].citedLabel
      guard cited.isNumberedHeading else { continue }
      numbers.insert(cited.number)
      let value = clauses[Int(heading)].label.wordAndNumber.number.shortNumber
      hasOthers = hasOthers || value == nil
      highest = max(highest, value ?? 0)
    }
    isSeries = hasOthers || numbers.count > 1 && numbers.count * 2 > highest
  }

  /// Whether a section with a number is one below a heading.
  func haveSection(_ number: String) -> Bool {
    isSeries || numbers.contains(CitedLabel.Number(number))
  }
}
