import Negotiation
import ProseDiff

extension Change.Flag {
  /// Its name and the words that it rests on: `number 5 km > 6 km`.
  var shown: String {
    "\(name.rawValue) \(old.joined(separator: ", ")) > \(new.joined(separator: ", "))"
  }
}

/// The same flag, shown where the sides are exchanged.
func mirrored(_ flag: String) -> String {
  let name = flag.prefix { $0 != " " }
  let sides = flag.dropFirst(name.count + 1).split(
    separator: " > ", omittingEmptySubsequences: false)
  let turned = ["stronger": "weaker", "weaker": "stronger"][name] ?? name
  return "\(turned) \(sides[1]) > \(sides[0])"
}

/// The flags of one wording that became another.
func flags(_ language: Language, _ old: String, _ new: String) -> [String] {
  var reader = RewordingReader(language)
  return reader.flags(.init(old), .init(new), Edit.between(old, new)).map(\.shown)
}
