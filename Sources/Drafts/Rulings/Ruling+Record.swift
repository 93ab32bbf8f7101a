import GitStore

/// A ruling as a record: one JSON object on one line.
extension Ruling {
  private static let format = "ecp-pair"

  /// Reads a line of the note on a commit; `nil` if it is not a ruling or is not understood.
  init?(_ line: NoteLine, on commit: ObjectID) {
    guard let record = JSONReader.value(line), record["format"]?.text == Self.format,
      record["version"]?.whole == 1, let text = record["text"]?.text,
      let kind = record["kind"]?.text.flatMap(Kind.init(rawValue:)),
      let oldCommit = record["oldCommit"]?.text.flatMap(ObjectID.init(hex:)),
      let old = Place(record["old"]), let new = Place(record["new"]),
      let by = record["by"]?.text, let time = record["at"]?.text,
      let turn = record["turn"]?.whole
    else { return nil }
    self.init(
      text: text, kind: kind, oldCommit: oldCommit, old: old, newCommit: commit, new: new, by: by,
      time: time, turn: turn)
  }

  var line: NoteLine {
    let record = JSONValue.object([
      .init("format", .string(Self.format)), .init("version", .number("1")),
      .init("text", .string(text)), .init("kind", .string(kind.rawValue)),
      .init("oldCommit", .string(oldCommit.hex)), .init("old", old.record),
      .init("new", new.record), .init("by", .string(by)), .init("at", .string(time)),
      .init("turn", .number("\(turn)")),
    ])
    return Array(record.line.utf8)
  }
}

extension Ruling.Place {
  fileprivate init?(_ record: JSONValue?) {
    guard let index = record?["index"]?.whole, index >= 0, let wording = record?["wording"]?.text
    else { return nil }
    self.init(index: index, wording: wording)
  }

  fileprivate var record: JSONValue {
    .object([.init("index", .number("\(index)")), .init("wording", .string(wording))])
  }
}
