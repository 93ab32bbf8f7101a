import ProseDiff

private let kinds = Change.Kind.allCases
private let evidence = Change.Evidence.allCases

extension ByteWriter {
  /// Writes a change of a step, which has no edits.
  mutating func change(_ change: Change) {
    choice(change.kind, of: kinds)
    choice(change.by, of: evidence)
    let facts = [change.moved, change.renumbered, change.editorial]
    number(facts.reduce(0) { $0 << 1 | ($1 ? 1 : 0) })
    list(change.old) { $0.number($1) }
    list(change.new) { $0.number($1) }
    share(change.similarity)
    share(change.confidence)
    list(change.flags) { writer, flag in
      writer.text(flag.name.rawValue)
      writer.list(flag.old) { $0.text($1) }
      writer.list(flag.new) { $0.text($1) }
    }
  }
}

extension ByteReader {
  mutating func change() throws(Fault) -> Change {
    let (kind, by) = (try choice(of: kinds), try choice(of: evidence))
    let facts = try number()
    guard facts < 8 else { throw Fault() }
    return Change(
      kind: kind, old: try places(), new: try places(), moved: facts & 4 != 0,
      renumbered: facts & 2 != 0, editorial: facts & 1 != 0, similarity: try share(),
      confidence: try share(), by: by,
      flags: try list { (reader) throws(Fault) in try reader.flag() })
  }

  private mutating func places() throws(Fault) -> Places {
    let count = try count()
    guard count != 1 else { return Places(try place()) }
    var (places, known): ([Int], Set<Int>) = ([], [])
    for _ in 0..<count {
      let next = try place()
      guard known.insert(next).inserted else { throw Fault() }
      places.append(next)
    }
    return Places(places)
  }

  private mutating func place() throws(Fault) -> Int {
    let place = try number()
    guard place < Int(Int32.max) else { throw Fault() }
    return place
  }

  private mutating func flag() throws(Fault) -> Change.Flag {
    Change.Flag(
      Change.Flag.Name(rawValue: try text()), old: try texts(), new: try texts())
  }

  private mutating func texts() throws(Fault) -> [String] {
    try list { (reader) throws(Fault) in try reader.text() }
  }
}
