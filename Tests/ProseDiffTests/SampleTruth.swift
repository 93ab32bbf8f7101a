import FoundationEssentials
import Prose
import ProseDiff

/// A sample draft and what happens between its versions, as stated by hand; see `Samples/README.md`.
struct Sample: Decodable {
  struct Step: Decodable {
    let old: String
    let new: String
    let changes: [Statement]
  }

  struct Statement: Decodable {
    let kind: String
    let old: [String]
    let new: [String]
    let facts: [String]
  }

  let text: String
  let steps: [Step]

  private static let package = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  init(named name: String) throws {
    let path = "Tests/ProseDiffTests/Samples/\(name).json"
    let bytes = try Data(contentsOf: Self.package.appending(path: path))
    self = try JSONDecoder().decode(Sample.self, from: bytes)
  }

  func document(_ version: String) throws -> Document {
    let path = "drafts/samples/\(text)/\(version).md"
    let bytes = try Data(contentsOf: Self.package.appending(path: path))
    return Document(name: version, source: String(decoding: bytes, as: UTF8.self))
  }
}

/// One change, put so that what is stated and what is found can be compared.
struct Finding: Hashable, CustomStringConvertible {
  let kind: String
  let old: [String]
  let new: [String]
  let facts: Set<String>

  var description: String {
    "\(kind) \(old) → \(new)" + (facts.isEmpty ? "" : " \(facts.sorted())")
  }

  init(kind: String, old: [String], new: [String], facts: some Sequence<String>) {
    self.kind = kind
    self.old = old
    self.new = new
    var asserted = Set(facts)
    if asserted.contains("marks") { asserted.remove("editorial") }
    if kind == "split" || kind == "merged" { asserted.remove("renumbered") }
    self.facts = asserted
  }

  init(_ statement: Sample.Statement, in comparison: Comparison) {
    self.init(
      kind: statement.kind, old: statement.old.map { comparison.old.address(meantBy: $0) },
      new: statement.new.map { comparison.new.address(meantBy: $0) }, facts: statement.facts)
  }

  /// The change, unless it is a plain one.
  init?(_ change: Change, in comparison: Comparison) {
    if change.kind == .unchanged && !change.moved && !change.renumbered { return nil }
    let facts = [
      (change.moved, "moved"), (change.renumbered, "renumbered"), (change.editorial, "editorial"),
      (change.flag(.marks) != nil, "marks"),
    ]
    self.init(
      kind: change.kind.rawValue, old: change.old.map { comparison.old.addresses[$0] },
      new: change.new.map { comparison.new.addresses[$0] },
      facts: facts.filter { $0.0 }.map { $0.1 })
  }
}

extension Document {
  /// The address that ends as the reference, else that of the clause whose wording begins so.
  fileprivate func address(meantBy reference: String) -> String {
    let ending = addresses.filter { $0 == reference || $0.hasSuffix(" " + reference) }
    let beginning = clauses.indices.filter { clauses[$0].text.hasPrefix(reference) }
    return ending.first ?? beginning.first.map { addresses[$0] } ?? "no clause: \(reference)"
  }
}
