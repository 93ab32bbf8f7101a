import Prose

/// The clauses of a document as a tree of provisions, each with an identifier.
struct Outline {
  let document: Document
  /// By clause, its unique `eId`: `hcont_recalling__para_b__para_i`.
  private(set) var identifiers: [String] = []
  /// By clause, the clauses that it holds: those under a heading or in an item.
  private(set) var children: [[Int]]
  private(set) var roots: [Int] = []
  private let prefix: String

  /// The deepest nesting of provisions; deeper ones become siblings. XML readers stop at 256.
  private static let deepest = 40

  init(_ document: Document, prefix: String) {
    self.document = document
    self.prefix = prefix
    children = Array(repeating: [], count: document.clauses.count)
    var owners: [Int] = []
    var taken: Set<String> = []
    for (place, clause) in document.clauses.enumerated() {
      while let owner = owners.last, !Self.holds(document.clauses[owner], clause) {
        owners.removeLast()
      }
      if owners.count == Self.deepest { owners.removeLast() }
      let siblings = owners.last.map { children[$0].count } ?? roots.count
      let own = Self.name(clause) ?? "\(siblings + 1)"
      let stem = owners.last.map { identifiers[$0] + "__" } ?? prefix
      identifiers.append(Self.free(stem + Self.abbreviation(clause) + own, &taken))
      if let owner = owners.last { children[owner].append(place) } else { roots.append(place) }
      owners.append(place)
    }
  }

  /// Returns the identifier as it is in the document by itself.
  func withoutPrefix(_ identifier: String) -> String { String(identifier.dropFirst(prefix.count)) }

  /// Whether a clause belongs to an earlier one.
  private static func holds(_ owner: Clause, _ clause: Clause) -> Bool {
    switch (owner.kind, clause.kind) {
    case (.heading, .heading): owner.level < clause.level
    case (.heading, _): true
    case (_, .heading), (.verbatim, _), (.row, _), (_, .row), (_, .footnote): false
    default: owner.level < clause.level
    }
  }

  private static func abbreviation(_ clause: Clause) -> String {
    clause.kind == .heading ? "hcont_" : "para_"
  }

  /// Returns the letters and digits of a label or, for a heading without one, of its words; nil if
  /// there are none.
  ///
  /// Source: part 3, section 5.5: the number as printed, without punctuation, its case kept.
  private static func name(_ clause: Clause) -> String? {
    let printed = clause.label.isEmpty && clause.kind == .heading ? clause.text : clause.label
    let name = printed.unicodeScalars.prefix(longest).filter {
      $0.isASCII && ($0.properties.isAlphabetic || $0.properties.numericType != nil)
    }
    return name.isEmpty ? nil : String(String.UnicodeScalarView(name))
  }

  private static let longest = 24

  /// Returns the identifier or, if it is taken, the first free one that follows it.
  private static func free(_ identifier: String, _ taken: inout Set<String>) -> String {
    if taken.insert(identifier).inserted { return identifier }
    var number = 2
    while !taken.insert("\(identifier)-\(number)").inserted { number += 1 }
    return "\(identifier)-\(number)"
  }
}
