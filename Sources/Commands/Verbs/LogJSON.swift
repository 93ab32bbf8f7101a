import Drafts
import GitStore
import ProseDiff
import Reports

/// The versions of texts for machines: one JSON object, one version a line.
enum LogJSON {
  static func text(_ histories: [[LogEntry]], gone: [[Version]]) -> String {
    var json = JSONWriter()
    json.raw("{\"format\": \"ecp-log\", \"version\": 1,\n\"versions\": ")
    json.lines(histories.joined()) { $0.write($1) }
    json.raw(",\n\"gone\": ")
    json.lines(gone.compactMap(\.first)) { $0.string($1.text.description) }
    json.raw("}\n")
    return json.text
  }
}

extension JSONWriter {
  fileprivate mutating func write(_ entry: LogEntry) {
    let version = entry.version
    raw("{\"text\": ")
    string(version.text.description)
    member("label", version.label)
    member("commit", version.commit.hex)
    member("date", version.date.description)
    member("symbol", ifAny: version.particulars.symbol)
    member("stage", ifAny: version.particulars.stage)
    member("language", ifAny: version.particulars.language)
    member("source", ifAny: version.particulars.source)
    member("author", version.author.name)
    member("subject", version.subject)
    if entry.isUnreadable { member("unreadable", true) }
    if let changes = entry.changes {
      key("changes")
      write(changes)
    }
    raw("}")
  }

  /// Writes a member, or nothing if there is no value.
  private mutating func member(_ name: String, ifAny value: String?) {
    if let value { member(name, value) }
  }
}
