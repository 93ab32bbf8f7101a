/// Where a reader finds each clause: the path of headings and labels, made unique.
///
/// `is of the view 2`, `recognizing b)bis`, `Annex 1, 3.2`, `recalling ¶ 1` for what has no label.
/// A section of the same address as an earlier one is `recalling (2)`, and so is a label that its
/// section has already.
struct Addresses {
  private var headings: [(level: Int, name: String, isLabel: Bool, rank: Int)] = []
  private var labels: [(level: Int, name: String)] = []
  /// The address of the section being read, with what stands between it and a clause's own name.
  private var section = ""
  private var unlabelled: [Clause.Kind: Int] = [:]
  private var seen: [String: Int] = [:]
  private var seenSections: [String: Int] = [:]

  /// Labels of enclosing items that an address shows at most.
  private static let deepest = 4
  /// Characters of a heading's words that an address shows at most.
  private static let longest = 60

  static func of(_ clauses: [Clause]) -> [String] {
    var addresses = Addresses()
    let titles = titles(clauses)
    return clauses.indices.map { index in
      if titles.contains(index) {
        return unique(shortened(clauses[index].text), &addresses.seenSections)
      }
      let isHeading = clauses[index].kind == .heading
      return isHeading ? addresses.enter(clauses[index]) : addresses.address(clauses[index])
    }
  }

  /// The first heading, and those right below it, as far as each stands above all that follow: they
  /// name the text and no section.
  private static func titles(_ clauses: [Clause]) -> Range<Int> {
    let headings = clauses.indices.filter { clauses[$0].kind == .heading }
    guard let first = headings.first else { return 0..<0 }
    var end = first
    for (place, heading) in headings.enumerated() {
      let level = clauses[heading].level
      guard heading == end, clauses[heading].label.isEmpty, level < Clause.leadLevel,
        headings[(place + 1)...].allSatisfy({ clauses[$0].level > level })
      else { break }
      end += 1
    }
    return first..<end
  }

  // MARK: - Headings

  /// Opens the section of a heading and returns the heading's own address.
  private mutating func enter(_ heading: Clause) -> String {
    while let last = headings.last, last.level >= heading.level { headings.removeLast() }
    labels.removeAll()
    unlabelled.removeAll()
    seen.removeAll(keepingCapacity: true)
    let isLabel = !heading.label.isEmpty
    let name = isLabel ? Self.bare(heading.label) : Self.shortened(heading.text)
    headings.append((heading.level, name, isLabel, Self.rank(heading.label)))
    let address = Self.unique(path(), &seenSections)
    section = address + (isLabel ? ", " : " ")
    return address
  }

  /// The enclosing annex, the nearest labelled division and the nearest heading, each once.
  private func path() -> String {
    let annex = headings.firstIndex { $0.rank == 1 }
    let division = headings.lastIndex { $0.isLabel }
    let places = Set([annex, division, headings.indices.last].compactMap { $0 }).sorted()
    return places.map { headings[$0].name }.joined(separator: ", ")
  }

  // MARK: - Other clauses

  private mutating func address(_ clause: Clause) -> String {
    guard clause.kind == .footnote || clause.kind == .item && Self.isCounted(clause.label) else {
      unlabelled[clause.kind, default: 0] += 1
      return "\(section)\(Self.sign(clause.kind)) \(unlabelled[clause.kind, default: 0])"
    }
    return section + Self.unique(name(clause), &seen)
  }

  private mutating func name(_ clause: Clause) -> String {
    if clause.kind == .footnote { return "footnote " + Self.bare(clause.label) }
    if Self.isAbsolute(clause.label) { labels.removeAll() }
    while let last = labels.last, last.level >= clause.level { labels.removeLast() }
    labels.append((clause.level, Self.bare(clause.label.withoutMarkup)))
    let path = labels.suffix(Self.deepest).map(\.name).joined(separator: " ")
    return labels.count > Self.deepest ? "… " + path : path
  }

  /// The name with the count of earlier ones like it, where there are any.
  private static func unique(_ name: String, _ seen: inout [String: Int]) -> String {
    seen[name, default: 0] += 1
    let count = seen[name, default: 1]
    return count == 1 ? name : unique("\(name) (\(count))", &seen)
  }

  private static func sign(_ kind: Clause.Kind) -> String {
    switch kind {
    case .row: "row"
    case .verbatim: "block"
    case .item: "•"
    default: "¶"
    }
  }

  /// The label without a full stop or colon at its end.
  private static func bare(_ label: String) -> String {
    guard let last = label.last, label.count > 1, last == "." || last == ":" else { return label }
    return String(label.dropLast())
  }

  private static func shortened(_ text: String) -> String {
    let bare = text.filter { $0 != "*" && $0 != "_" }
    guard bare.count > longest else { return bare }
    let cut = bare.prefix(longest)
    return String(cut[..<(cut.lastIndex(of: " ") ?? cut.endIndex)]) + "…"
  }

  private static func match(_ label: String) -> LabelMatch? {
    let bytes = Array(label.utf8)
    return LabelScanner.match(bytes, bytes.indices)
  }

  private static func isCounted(_ label: String) -> Bool {
    !label.isEmpty && !LabelScanner.isBullet(label)
  }

  private static func isAbsolute(_ label: String) -> Bool {
    match(label)?.style.isAbsolute ?? false
  }

  private static func rank(_ label: String) -> Int {
    if case .division(let rank)? = match(label)?.style { rank } else { 0 }
  }
}
