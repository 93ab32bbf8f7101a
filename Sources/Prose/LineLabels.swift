/// The label at the start of each line of a source, if it has one, found once for all who ask.
///
/// What is found may still be words: `ClauseReader` decides by what stands around it.
struct LineLabels {
  private var found: [LabelMatch] = []
  /// By line, the place of its label in `found`, or -1.
  private var places: [Int32] = []

  init(_ source: SourceLines) {
    places.reserveCapacity(source.lines.count)
    for line in source.lines {
      guard let label = LabelScanner.match(source.bytes, source.wording(line)) else {
        places.append(-1)
        continue
      }
      places.append(Int32(found.count))
      found.append(label)
    }
  }

  subscript(line: Int) -> LabelMatch? {
    let place = Int(places[line])
    return place < 0 ? nil : found[place]
  }
}
