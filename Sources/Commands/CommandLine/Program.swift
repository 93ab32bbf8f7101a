/// A program as its documentation sees it: what it is for, and its verbs.
struct Program: Sendable {
  let abstract: String
  /// How documents are named on the command line, as paragraphs separated by blank lines.
  let documents: String
  let exitStatus: String
  let environment: [(name: String, about: String)]
  let files: [(name: String, about: String)]
  let verbs: [Verb]
  /// What each group of verbs is for, by the first word of their names.
  var groups: [String: String] = [:]

  var visibleVerbs: [Verb] { verbs.filter { !$0.isHidden } }

  /// Returns the verbs of a group, whose names are two words: `note add` is one of `note`.
  func verbs(of group: String) -> [Verb] { visibleVerbs.filter { $0.group == group } }

  /// The first words of the verbs' names, each once, with what they are for.
  var firstWords: [(name: String, about: String)] {
    var seen: Set<String> = []
    return visibleVerbs.compactMap { verb in
      guard let group = verb.group else { return (verb.name, verb.abstract) }
      return seen.insert(group).inserted ? (group, groups[group, default: ""]) : nil
    }
  }

  func verb(named name: String) throws(UsageError) -> Verb {
    guard let verb = verbs.first(where: { $0.name == name }) else {
      throw .unknownVerb(name, nearest: nearest(to: name, among: visibleVerbs.map(\.name)))
    }
    return verb
  }
}
