/// Where a reader finds each clause: the path of headings and labels, made unique.
///
/// `is of the view 2`, `recognizing b)bis`, `Annex 1, 3.2`, `recalling ¶ 1` for what has no label.
/// A section of the same address as an earlier one is `recalling (2)`, and so is a label that its
/// section has already.
struct Addresses {
  private var headings: [Heading] = []
  private var labels: [(level: Int, name: String)] = []
  /// What stands before the name of a clause in the section being read.
  private var section = ""
  /// The items and the footnote that the next paragraph may be part of.
  private var owners: [Owner] = []
  /// The clauses of the section that carry no label and are no part of an owner.
  private var unlabelled = Unlabelled()
  /// Numbers of the addresses that there are by their hash, and how often each was to be given.
  private var seen: KeyNumbers
  private var counts: [Int] = []
  /// How labels look, as far as they were read: many stand more than once.
  private var styles: [String: LabelStyle?] = [:]

  private struct Owner {
    let level: Int
    let address: String
    /// Its parts that carry no label.
    var unlabelled = Unlabelled()
  }

  private struct Heading {
    let level: Int
    let name: String
    let isLabel: Bool
    let rank: Int
    /// What stands before the name of a clause right above this heading.
    let outer: String

    /// Whether this is the `PP` or `OP` above a list.
    var isOperative: Bool { ["pp", "op"].contains(name.lowercased()) }
  }

  /// Labels of enclosing items that an address shows at most.
  private static let deepest = 4

  /// Makes room for so many addresses of clauses that have a label.
  private init(room: Int) { seen = KeyNumbers(room: room) }

  static func of(_ clauses: [Clause]) -> [String] {
    var addresses = Addresses(room: clauses.count { !$0.label.isEmpty })
    let titles = titles(clauses)
    var all: [String] = []
    all.reserveCapacity(clauses.count)
    // A clause as a whole is not touched: its text is read for few.
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

  /// Opens the section of a heading, or of an item that is a division, and returns its own address.
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

  /// The enclosing annex, the article of a section or point, the nearest labelled division and the
  /// nearest heading, each once.
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

  /// All divisions that are open, and the nearest heading.
  private func wholePath() -> String {
    let places = headings.indices.filter { headings[$0].isLabel || $0 == headings.count - 1 }
    return places.map { headings[$0].name }.joined(separator: ", ")
  }

  /// The annex that is open: articles are counted through a text or through one of these.
  private var annex: Int? { headings.firstIndex { $0.rank == 1 } }

  /// The article that sections and points are counted within.
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

  /// The count of a clause without a label among those of its kind under the same item or heading.
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
    labels.append((level, Self.bare(label.withoutMarkup)))
    let path =
      labels.count == 1
      ? labels[0].name : labels.suffix(Self.deepest).map(\.name).joined(separator: " ")
    return place(style) + (labels.count > Self.deepest ? "… " + path : path)
  }

  /// What stands before a label: a PP has its name already under a heading PP or OP.
  private func place(_ style: LabelStyle?) -> String {
    guard style == .operative, let last = headings.last, last.isOperative else { return section }
    return last.outer
  }

  /// A hash that is the same for addresses that look the same. Two others of the same one would but be
  /// counted together.
  private static func key(_ address: String) -> UInt64 {
    UInt64(truncatingIfNeeded: address.hashValue)
  }

  /// The address with the count of earlier ones like it, where there are any.
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
