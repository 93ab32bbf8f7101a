import Drafts
import GitStore
import Reports

/// The status for machines: one JSON object.
enum StatusJSON {
  static func text(_ status: Status) -> String {
    var json = JSONWriter()
    json.raw("{\"format\": \"ecp-status\", \"version\": 1")
    if let branch = status.branch { json.member("branch", branch) }
    if let head = status.head { json.member("head", head.hex) }
    json.member("merging", status.operation == .merge)
    if let operation = status.operation { json.member("operation", operation.rawValue) }
    json.raw(",\n\"drafts\": ")
    json.lines(status.entries) { $0.write($1) }
    json.raw(",\n\"strangers\": ")
    json.lines(status.strangers) { $0.string($1) }
    json.list("untagged", status.untagged)
    json.raw(",\n\"obstacles\": ")
    json.lines(status.obstacles) { $0.string($1) }
    json.list("mistagged", status.mistagged)
    json.list("clashing", status.clashing)
    json.raw("}\n")
    return json.text
  }
}

extension JSONWriter {
  fileprivate mutating func write(_ entry: Status.Entry) {
    raw("{\"text\": ")
    string(entry.text.description)
    member("path", entry.path)
    member("state", entry.state.key)
    raw("}")
  }

  fileprivate mutating func list(_ name: String, _ versions: [Version]) {
    raw(",\n\"\(name)\": ")
    lines(versions) { json, version in
      json.raw("{\"text\": ")
      json.string(version.text.description)
      json.member("label", version.label)
      json.member("commit", version.commit.hex)
      json.raw("}")
    }
  }
}

extension Status.State {
  fileprivate var key: String {
    switch self {
    case .unversioned: "new"
    case .modified: "modified"
    case .conflicted: "conflict"
    case .missing: "missing"
    case .unreadable: "unreadable"
    }
  }
}
