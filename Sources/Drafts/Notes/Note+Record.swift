import GitStore

/// A note as a record: one JSON object on one line.
extension Note {
  private static let format = "ecp-note"
  private static let version = "1"
  private static let known: Set<String> = [
    "format", "version", "id", "revision", "after", "text", "label", "address", "index", "wording",
    "quote", "twins", "kind", "audience", "status", "body", "author", "language", "source",
    "against", "embargo", "steps",
  ]

  /// Whether a line claims to be a note.
  static func isRecord(_ record: JSONValue) -> Bool { record["format"]?.text == format }

  /// Reads a note from a record and keeps members that are not known; `nil` if a known part of it
  /// is not understood.
  init?(record: JSONValue) {
    guard record["version"]?.whole == 1, let id = record["id"]?.text,
      let text = record["text"]?.text, let label = record["label"]?.text,
      let anchor = Anchor(record: record),
      let kind = record["kind"]?.text.flatMap(Kind.init(rawValue:)),
      let audience = record["audience"]?.text.flatMap(Audience.init(rawValue:)),
      let status = record["status"]?.text.flatMap(Status.init(rawValue:)),
      let body = record["body"]?.text, let author = record["author"]?.text,
      let language = record["language"]?.text
    else { return nil }
    self.init(
      id: id, text: text, label: label, anchor: anchor, kind: kind, audience: audience,
      status: status, body: body, author: author, language: language)
    source = record["source"]?.text
    if let against = record["against"] {
      guard let counterpart = Counterpart(record: against) else { return nil }
      self.counterpart = counterpart
    }
    if let embargo = record["embargo"] {
      guard let time = embargo.text.flatMap(Timestamp.init(iso:)) else { return nil }
      self.embargo = time
    }
    let steps = record["steps"]?.elements ?? []
    self.steps = steps.compactMap(TakenStep.init(record:))
    guard self.steps.count == steps.count else { return nil }
    others = record.members?.filter { !Self.known.contains($0.key) } ?? []
  }

  /// The record of a revision of the note.
  func record(revision: String, after: [String]) -> JSONValue {
    var members: [JSONMember] = [
      .init("format", .string(Self.format)), .init("version", .number(Self.version)),
      .init("id", .string(id)), .init("revision", .string(revision)),
      .init("after", .array(after.map(JSONValue.string))), .init("text", .string(text)),
      .init("label", .string(label)), .init("address", .string(anchor.address)),
      .init("index", .number("\(anchor.index)")), .init("wording", .string(anchor.wording)),
      .init("quote", .string(anchor.quote)), .init("kind", .string(kind.rawValue)),
      .init("audience", .string(audience.rawValue)), .init("status", .string(status.rawValue)),
      .init("body", .string(body)), .init("author", .string(author)),
      .init("language", .string(language)),
    ]
    if anchor.twins > 0 { members.append(.init("twins", .number("\(anchor.twins)"))) }
    if let source { members.append(.init("source", .string(source))) }
    if let counterpart { members.append(.init("against", counterpart.record)) }
    if let embargo { members.append(.init("embargo", .string(embargo.inZone))) }
    members.append(.init("steps", .array(steps.map(\.record))))
    return .object(members + others)
  }
}

extension Note.Anchor {
  fileprivate init?(record: JSONValue) {
    guard let address = record["address"]?.text, let index = record["index"]?.whole,
      let wording = record["wording"]?.text, let quote = record["quote"]?.text,
      let twins = record["twins"].map({ $0.whole }) ?? 0
    else { return nil }
    self.init(address: address, index: index, wording: wording, quote: quote, twins: twins)
  }
}

extension Note.Counterpart {
  fileprivate init?(record: JSONValue) {
    guard let label = record["label"]?.text,
      let commit = record["commit"]?.text.flatMap({ ObjectID(hex: $0) })
    else { return nil }
    self.init(label: label, commit: commit)
  }

  fileprivate var record: JSONValue {
    .object([.init("label", .string(label)), .init("commit", .string(commit.hex))])
  }
}

extension Note.TakenStep {
  fileprivate init?(record: JSONValue) {
    guard let name = record["step"]?.text, let by = record["by"]?.text,
      let time = record["at"]?.text
    else { return nil }
    self.init(name: name, by: by, time: time)
  }

  fileprivate var record: JSONValue {
    .object([
      .init("step", .string(name)), .init("by", .string(by)), .init("at", .string(time)),
    ])
  }
}
