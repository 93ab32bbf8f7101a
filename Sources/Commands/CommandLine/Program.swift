/// A program as its documentation sees it: what it is for, and its verbs.
struct Program: Sendable {
  let abstract: String
  /// How documents are named on the command line, as paragraphs parted by a blank line.
  let documents: String
  let exitStatus: String
  let environment: [(name: String, about: String)]
  let files: [(name: String, about: String)]
  let verbs: [Verb]

  var visibleVerbs: [Verb] { verbs.filter { !$0.isHidden } }

  func verb(named name: String) throws(UsageError) -> Verb {
    guard let verb = verbs.first(where: { $0.name == name }) else {
      throw .unknownVerb(name, nearest: nearest(to: name, among: visibleVerbs.map(\.name)))
    }
    return verb
  }
}
