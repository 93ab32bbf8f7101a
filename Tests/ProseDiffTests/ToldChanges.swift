import Prose

@testable import ProseDiff

/// Compares two sources and says each change that is none of "unchanged in its place" in a line.
func changes(_ old: String, _ new: String) -> [String] {
  let (old, new) = (Document(name: "old", source: old), Document(name: "new", source: new))
  return Comparison(old, new).changes.compactMap { change in
    let facts =
      [
        change.moved ? "moved" : nil, change.renumbered ? "renumbered" : nil,
        change.editorial ? "editorial" : nil,
      ].compactMap { $0 } + change.flags.map(\.name.rawValue)
    if change.kind == .unchanged, facts.isEmpty { return nil }
    let from = change.old.map { old.addresses[$0] }.joined(separator: " + ")
    let to = change.new.map { new.addresses[$0] }.joined(separator: " + ")
    return ([change.kind.rawValue, from, "→", to] + facts).filter { !$0.isEmpty }
      .joined(separator: " ")
  }
}
