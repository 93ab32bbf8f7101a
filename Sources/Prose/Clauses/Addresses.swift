/// Where a reader finds each clause: the path of headings and labels, made unique.
///
/// `is of the view 2`, `recognizing b)bis`, `Annex 1, 3.2`; `recalling ¶ 1` for a clause without a
/// label. The second section with the same address is `recalling (2)`; a label that its section
/// already has is numbered in the same way.
struct Addresses {
  private var headings: [Heading] = []
  private var labels: [(level: Int, name: String)] = []
  /// What precedes the name of a clause in the section being read.
  private var section = ""
  /// The items and the footnote that the next paragraph may belong to.
  private var owners: [Owner] = []
  /// Counts the section's clauses that have no label and belong to no owner.
  private var unlabelled = Unlabelled()
  /// A number for each address given so far, by its hash; `counts` holds how often each was wanted.
  private var seen: KeyNumbers
  private var counts: [Int] = []
  /// The styles of the labels read so far, as many labels recur.
  private var styles: [String: LabelStyle?] = [:]

  private struct Owner {
    let level: Int
    let address: String
    /// Counts its parts that have no label.
    var unlabelled = Unlabelled()
  }

  private struct Heading {
    let level: Int
    let name: String
    let isLabel: Bool
    let rank: Int
    /// What precedes the name of a clause right above this heading.
    let outer: String

    /// Whether this is the `PP` or `OP` above a list.
    var isOperative: Bool { ["pp", "op"].contains(name.lowercased()) }
  }

  /// The most labels of enclosing items that an address shows.
  private static let deepest = 4

  /// Reserves room for the addresses of `room` labelled clauses.
  private init(room: Int) { seen = KeyNumbers(room: room) }

  static func of(_ clauses: [Clause]) -> [String] {
    var addresses = Addresses(room: clauses.count { !$0.label.isEmpty })
    let titles = titles(clauses)
    var all: [String] = []
    all.reserveCapacity(clauses.count)
    // Reads single fields and not the whole clause, as the text is needed for few.
    for index in clauses.indices {
      let (kind, label, level) = (
        clauses[index].kind, clauses[index].label, clauses[index].level
      )
      if titles.contains(index) {
        all.append(addresses.unique(shortened(clauses[index].text)))
      } else if kind == .heading {
        let name = label.isEmpty ? shortened(clauses[index].text) : bare(label)
        all.append(addresses.enter(name, label, level))
      } else {
        all.append(addresses.address(kind, label, level))
      }
    }
    return all
  }

  // MARK: - Headings

  /// Opens the section of a heading, or of an item that is a division, and returns its address.
  private mutating func enter(_ name: String, _ label: String, _ level: Int) -> String {
    while let last = headings.last, last.level >= level {
      section = last.outer
      headings.removeLast()
    }
    labels.removeAll()
    owners.removeAll()
    unlabelled = Unlabelled()
    let isLabel = !label.isEmpty
    headings.append(
      Heading(
        level: level, name: name, isLabel: isLabel, rank: Self.rank(label), outer: section))
    let short = path()
    let address = unique(seen.known(Self.key(short)) == nil ? short : wholePath())
    section = address + (isLabel ? ", " : " ")
    return address
  }

  /// The enclosing annex, the article that a section or point belongs to, the nearest labelled
  /// division and the nearest heading, each once.
  private func path() -> String {
    let division = headings.lastIndex { $0.isLabel }
    let rank = division.map { headings[$0].rank } ?? 0
    let places = [annex, article(of: rank), division, headings.indices.last].compactMap { $0 }
    var (path, last) = ("", -1)
    for place in places.sorted() where place != last {
      path += last < 0 ? headings[place].name : ", " + headings[place].name
      last = place
    }
    return path
  }

  /// All open divisions and the nearest heading.
  private func wholePath() -> String {
    let places = headings.indices.filter { headings[$0].isLabel || $0 == headings.count - 1 }
    return places.map { headings[$0].name }.joined(separator: ", ")
  }

  /// The open annex: articles are numbered through the whole text or through one annex.
  private var annex: Int? { headings.firstIndex { $0.rank == 1 } }

  /// The open article, within which divisions of a lower rank are numbered; nil for others.
  private func article(of rank: Int) -> Int? {
    rank > Division.article ? headings.lastIndex { $0.rank == Division.article } : nil
  }

  // MARK: - Other clauses

  private mutating func address(_ kind: Clause.Kind, _ label: String, _ level: Int) -> String {
    let isItem = kind == .item && Self.isName(label)
    let style = isItem ? style(label) : nil
    if let rank = style?.rank { return enter(Self.bare(label), label, rank) }
    while let last = owners.last, last.level >= level { owners.removeLast() }
    let address =
      switch kind {
      case .footnote: unique(section + "footnote " + Self.bare(label))
      case _ where isItem: unique(name(label, level, style))
      default: counted(kind)
      }
    if kind == .item || kind == .footnote { owners.append(Owner(level: level, address: address)) }
    return address
  }

  private mutating func style(_ label: String) -> LabelStyle? {
    if let known = styles[label] { return known }
    let style = Self.match(label)?.style
    styles[label] = .some(style)
    return style
  }

  /// Returns the address of an unlabelled clause: its count among those of its kind under the same
  /// item or heading.
  private mutating func counted(_ kind: Clause.Kind) -> String {
    let isPart = kind == .paragraph || kind == .item
    guard isPart, let last = owners.indices.last else {
      return section + unlabelled.next(kind)
    }
    return owners[last].address + " " + owners[last].unlabelled.next(kind)
  }

  private mutating func name(_ label: String, _ level: Int, _ style: LabelStyle?) -> String {
    if style?.isAbsolute == true { labels.removeAll() }
    while let last = labels.last, last.level >= level { labels.removeLast() }
    let (whole, part) = label.wholeAndPart
    labels.append((level, Self.bare(whole.withoutMarkup)))
    if let part { labels.append((level + 1, part)) }
    let path =
      labels.count == 1
      ? labels[0].name : labels.suffix(Self.deepest).map(\.name).joined(separator: " ")
    return place(style) + (labels.count > Self.deepest ? "… " + path : path)
  }

  /// What precedes a label: under a heading `PP` or `OP`, a label such as `PP 1` already holds that
  /// name.
  private func place(_ style: LabelStyle?) -> String {
    guard style == .operative, let last = headings.last, last.isOperative else { return section }
    return last.outer
  }

  /// Returns a hash that is equal for canonically equivalent addresses. Different addresses with
  /// the same hash would merely be counted together.
  private static func key(_ address: String) -> UInt64 {
    UInt64(truncatingIfNeeded: address.hashValue)
  }

  /// Returns the address, with its count appended where it was given before.
  private mutating func unique(_ address: String) -> String {
    let number = seen.number(of: Self.key(address))
    guard number < counts.count else {
      counts.append(1)
      return address
    }
    counts[number] += 1
    return unique("\(address) (\(counts[number]))")
  }
}
