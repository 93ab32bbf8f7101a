import Drafts
import GitStore
import Glibc
import Lineages
import Prose

/// What is known of the versions of a text, kept to save time on the next run: the clauses of each,
/// and what became of them in the next.
///
/// Each version is stored under the name of its content and of what was settled by hand between it
/// and the version before. The longest run of first versions whose names match is valid; a program
/// that might compare differently starts over.
struct ChronicleCache {
  /// The known versions, oldest first.
  private(set) var documents: [Document] = []
  private(set) var steps: [Step] = []
  /// The whole succession, if every version is known.
  private(set) var succession: Succession?
  /// Whether versions later than these are known.
  private var isLonger = false
  private var bytes: [UInt8]
  private let versions: [Version]
  /// The name of each version.
  private let names: [String]
  /// The name of what was settled by hand of versions that are not adjacent.
  private let settledName: String

  /// Reads what is kept of the first of these versions.
  init(_ versions: [Version], _ rulings: Rulings, in store: DraftStore) {
    self.versions = versions
    names = versions.indices.map { place in
      let content = versions[place].content.hex
      guard place > 0, !rulings.isEmpty else { return content }
      let settled = rulings.between(versions[place - 1], versions[place])
      return settled.isEmpty ? content : store.wordingName("\(content) \(settled)")
    }
    settledName = store.wordingName("\(rulings.apart(in: versions))")
    bytes = Self.heading
    guard let text = versions.first?.text, let kept = store.keepsake(Self.name, of: text),
      kept.starts(with: Self.heading)
    else { return }
    var rest = kept.dropFirst(Self.heading.count)
    while documents.count < versions.count, let record = Record(&rest),
      record.name == names[documents.count], take(record)
    {}
    guard documents.count == versions.count, let record = Record(&rest) else { return }
    isLonger = record.name != Record.last
    if !isLonger, rest.isEmpty, record.payload.starts(with: settledName.utf8) {
      let returns = record.payload.dropFirst(settledName.utf8.count)
      succession = Succession(documents, steps, returns: returns)
    }
  }

  private mutating func take(_ record: Record) -> Bool {
    let label = versions[documents.count].label
    guard
      let (document, step) = VersionCoding.version(
        record.payload, name: label, after: documents.last)
    else { return false }
    documents.append(document)
    if let step { steps.append(step) }
    bytes += record.bytes
    return true
  }

  /// Stores all versions, of which the first ones were already known.
  func keep(_ succession: Succession, in store: DraftStore) {
    guard let text = versions.first?.text, self.succession == nil, !isLonger else { return }
    var bytes = bytes
    for place in documents.count..<versions.count {
      let payload = VersionCoding.bytes(of: place, in: succession)
      bytes += Record(name: names[place], payload: payload[...]).bytes
    }
    let payload = settledName.utf8 + succession.returnBytes
    bytes += Record(name: Record.last, payload: payload[...]).bytes
    store.keep(bytes, as: Self.name, of: text)
  }

  static let name = "lineages"

  /// The version of the file's format, then the program's version and the size and time of its
  /// executable, as a rebuilt program may compare differently.
  private static let heading: [UInt8] = {
    var status = stat()
    let isKnown = unsafe stat("/proc/self/exe", &status) == 0
    let time = status.st_mtim
    let build = isKnown ? "\(status.st_size) \(time.tv_sec).\(time.tv_nsec)" : ""
    return Array("ecp-lineages-3 \(Release.version) \(build)\n".utf8)
  }()
}

/// One version in the file.
private struct Record {
  /// Forty hexadecimal digits.
  let name: String
  let payload: ArraySlice<UInt8>

  private static let sizeLength = 8

  /// What replaces the name in the last record, which holds the clauses that came back.
  static let last = String(repeating: "0", count: 40)

  init(name: String, payload: ArraySlice<UInt8>) {
    self.name = name
    self.payload = payload
  }

  /// Takes the first record off the rest of a file; nil if the rest holds no whole record.
  init?(_ rest: inout ArraySlice<UInt8>) {
    let head = rest.prefix(40 + Self.sizeLength)
    guard head.count == 40 + Self.sizeLength,
      let size = Int(String(decoding: head.dropFirst(40), as: UTF8.self), radix: 16),
      size >= 0, size <= rest.count - head.count
    else { return nil }
    name = String(decoding: head.prefix(40), as: UTF8.self)
    payload = rest.dropFirst(head.count).prefix(size)
    rest = rest.dropFirst(head.count + size)
  }

  var bytes: [UInt8] {
    let size = String(payload.count, radix: 16)
    let padded = String(repeating: "0", count: max(0, Self.sizeLength - size.utf8.count)) + size
    return Array((name + padded).utf8) + payload
  }
}
