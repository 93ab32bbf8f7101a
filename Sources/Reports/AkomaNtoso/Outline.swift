import Prose

/// The clauses of a document as a tree of provisions, each with an identifier.
struct Outline {
  let document: Document
  /// By clause, its `eId`: `hcont_recalling__para_b__para_i`. No two are the same.
  private(set) var identifiers: [String] = []
  /// By clause, those that stand in it: under a heading, in an item.
  private(set) var children: [[Int]]
  private(set) var roots: [Int] = []
  private let prefix: String

  /// Provisions that stand in one another; what is deeper stands beside. XML readers stop at 256.
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

  /// The identifier as it is in the document by itself.
  func withoutPrefix(_ identifier: String) -> String { String(identifier.dropFirst(prefix.count)) }

  /// Whether a clause is part of an earlier one.
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

  /// The letters and digits of a label, or of a heading's words; nil where there are none. Source: part 3,
  /// section 5.5: the number as printed, without punctuation, its case kept.
  private static func name(_ clause: Clause) -> String? {
    let printed = clause.label.isEmpty && clause.kind == .heading ? clause.text : clause.label
    let name = printed.unicodeScalars.prefix(longest).filter {
      $0.isASCII && ($0.properties.isAlphabetic || $0.properties.numericType != nil)
    }
    return name.isEmpty ? nil : String(String.UnicodeScalarView(name))
  }

  private static let longest = 24

  /// The identifier, or where it is taken the first that follows it.
  private static func free(_ identifier: String, _ taken: inout Set<String>) -> String {
    if taken.insert(identifier).inserted { return identifier }
    var number = 2
    while !taken.insert("\(identifier)-\(number)").inserted { number += 1 }
    return "\(identifier)-\(number)"
  }
}
