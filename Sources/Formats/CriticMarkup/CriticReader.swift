/// Reads the two texts in a CriticMarkup text.
package struct CriticReader {
  private let bytes: [UInt8]
  private var texts: (old: [UInt8], new: [UInt8]) = ([], [])
  private var ends = CriticMark.allCases.map { CriticCursor($0.end) }
  private var separator = CriticCursor(CriticMark.separator)
  /// The number of changes.
  package private(set) var tracked = TrackedChanges()
  /// Whether there are any marks, even if only remarks.
  private(set) var isMarked = false

  /// Reads a text; treats a mark that is never closed as wording. Cost: linear in the text.
  package init(_ text: String) { self.init(Array(text.utf8)) }

  private init(_ bytes: [UInt8]) {
    self.bytes = bytes
    read(bytes.indices)
  }

  /// The text with every change rejected.
  package var old: String { String(decoding: texts.old, as: UTF8.self) }
  /// The text with every change accepted.
  package var new: String { String(decoding: texts.new, as: UTF8.self) }

  /// The number of positions at which ends of marks were looked for.
  var looks: Int { ends.reduce(separator.looks) { $0 + $1.looks } }

  private mutating func read(_ range: Range<Int>) {
    var (plain, at) = (range.lowerBound, range.lowerBound)
    while at < range.upperBound {
      if let (mark, content) = mark(at: at, before: range.upperBound) {
        add(plain..<at, isOld: true, isNew: true)
        read(mark, content)
        at = content.upperBound + 3
        plain = at
      } else {
        at += bytes[at] == .backslash ? 2 : 1
      }
    }
    add(plain..<range.upperBound, isOld: true, isNew: true)
  }

  /// The mark that opens at a position and closes before `limit`, and the range of its content.
  private mutating func mark(at place: Int, before limit: Int) -> (CriticMark, Range<Int>)? {
    let start = place + 3
    guard bytes[place] == UInt8(ascii: "{"), start <= limit, bytes[place + 1] == bytes[place + 2],
      let mark = CriticMark(opening: bytes[place + 1]),
      let end = ends[mark.rawValue].place(in: bytes, from: start), end + 3 <= limit
    else { return nil }
    if mark == .substitution, separator.place(in: bytes, from: start) ?? end >= end { return nil }
    return (mark, start..<end)
  }

  /// Reads the content of a mark. Only a highlight may contain other marks.
  private mutating func read(_ mark: CriticMark, _ content: Range<Int>) {
    isMarked = true
    switch mark {
    case .insertion: insert(content)
    case .deletion: delete(content)
    case .substitution:
      guard let middle = separator.place(in: bytes, from: content.lowerBound) else { return }
      delete(content.lowerBound..<middle)
      insert(middle + CriticMark.separator.count..<content.upperBound)
    case .highlight: read(content)
    case .remark: break
    }
  }

  private mutating func insert(_ content: Range<Int>) {
    add(content, isOld: false, isNew: true)
    tracked.count(.insertion, author: nil, date: nil)
  }

  private mutating func delete(_ content: Range<Int>) {
    add(content, isOld: true, isNew: false)
    tracked.count(.deletion, author: nil, date: nil)
  }

  private mutating func add(_ range: Range<Int>, isOld: Bool, isNew: Bool) {
    let wording = bytes[range].takingOffCriticEscapes
    if isOld { texts.old += wording }
    if isNew { texts.new += wording }
  }
}

extension CriticReader {
  /// Whether a text has marks. Bytes that are neither UTF-8 nor have a byte order mark are searched
  /// as ASCII, which may find too many but never too few.
  package static func isMarked(_ bytes: [UInt8], asked: Encoding? = nil) -> Bool {
    guard bytes.contains(UInt8(ascii: "{")) else { return false }
    if asked == nil, !bytes.contains(0x1B), let source = try? SourceText(bytes) {
      return CriticReader(source.text).isMarked
    }
    return CriticReader(bytes.filter { $0 != 0 && $0 != .backslash }).isMarked
  }
}
