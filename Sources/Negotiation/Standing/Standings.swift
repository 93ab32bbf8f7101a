package import Prose

/// The standings of a document's clauses, each read when it is asked for.
package struct Standings: Sendable {
  private let document: Document
  private let profile: Profile
  /// For clauses inside a bracket that another clause opens or closes, the ranges inside it.
  private var outer: [Int: [Range<Int>]] = [:]
  /// For each clause, what others say about it.
  private var surroundings: [Int: Standing.Surroundings] = [:]
  /// Clauses that hold a bracket.
  private var bracketed: Set<Int> = []
  /// Clauses that are only a status, which applies to the clause before.
  private var statuses: Set<Int> = []
  /// The last clause so far that is not only a status.
  private var owner: Int?
  /// The numbers of the document's notes and the names that it defines for links.
  private var notes: Set<String> = []

  /// Finds the brackets that span several clauses, and statuses on lines of their own.
  /// Cost: reads each byte once.
  package init(_ document: Document, _ profile: Profile) {
    self.document = document
    self.profile = profile
    guard profile != .plain else { return }
    var open: [(clause: Int, sign: Range<Int>)] = []
    let clauses = document.clauses
    for index in clauses.indices where clauses[index].kind != .verbatim {
      takeStatus(index)
      if clauses[index].kind == .footnote { notes.insert(clauses[index].label.filter(\.isNumber)) }
      guard clauses[index].text.utf8Span.span.holdsBracket else { continue }
      bracketed.insert(index)
      let bytes = Array(clauses[index].text.utf8)
      if let name = Brackets.linkName(bytes) { notes.insert(name) }
      let brackets = Brackets(bytes, bytes.indices)
      for close in brackets.closed {
        guard let start = open.popLast(), index - start.clause <= Self.mostSpanned else { break }
        span(from: start, to: (index, close))
      }
      open += brackets.open.map { (index, $0) }
    }
  }

  /// The most clauses that one bracket may span; one left open for longer is a slip.
  private static let mostSpanned = 40

  private mutating func span(
    from start: (clause: Int, sign: Range<Int>), to end: (clause: Int, sign: Range<Int>)
  ) {
    for clause in start.clause...end.clause {
      let count = document.clauses[clause].text.utf8.count
      let from = clause == start.clause ? start.sign.upperBound : 0
      let to = clause == end.clause ? end.sign.lowerBound : count
      outer[clause, default: []].append(from..<to)
    }
    let text = document.clauses[end.clause].text
    let marks = StatusMarks(text.utf8Span.span)
    guard marks.wording.upperBound == end.sign.upperBound else { return }
    let names = marks.proposers(text.slice)
    for clause in start.clause..<end.clause {
      surroundings[clause, default: .init()].proposers += names
    }
  }

  /// Records a clause that is only a status as the status of the clause before.
  private mutating func takeStatus(_ index: Int) {
    let text = document.clauses[index].text
    guard let owner, document.clauses[index].label.isEmpty, text.utf8.count < 2 * Self.reach,
      text.utf8.last.map(Self.ends.contains) == true,
      let mark = StatusMarks(text.utf8Span.span).alone.last
    else {
      owner = index
      return
    }
    statuses.insert(index)
    surroundings[owner, default: .init()].status = text.slice(mark.words)
  }

  /// What a status on a line of its own may end with.
  private static let ends = Array(")]*_）".utf8)

  /// Whether a clause is inside a bracket that spans several, or has proposers or a status
  /// elsewhere.
  func isMarkedElsewhere(_ clause: Int) -> Bool {
    outer[clause] != nil || surroundings[clause] != nil
  }

  /// Whether a clause is only the status of the clause before.
  func isStatus(_ clause: Int) -> Bool { statuses.contains(clause) }

  /// Whether a clause may carry any mark; cheaper than reading it.
  package func mayBearMarks(_ clause: Int) -> Bool {
    guard profile != .plain, document.clauses[clause].kind != .verbatim else { return false }
    if bracketed.contains(clause) || isMarkedElsewhere(clause) { return true }
    if isStatus(clause) { return false }
    let text = document.clauses[clause].text.utf8Span.span
    return text.mayHoldMark(Self.reach) || Attribution.mayBeAll(of: text)
  }

  /// Bytes at either end of a clause within which its marks begin or end.
  private static let reach = 80

  package subscript(clause: Int) -> Standing {
    guard mayBearMarks(clause), !isStatus(clause) else {
      return Standing(unmarked: document.clauses[clause], profile)
    }
    let spanning = outer[clause, default: []]
    var around = surroundings[clause, default: .init()]
    around.notes = notes
    return Standing(document.clauses[clause], profile, around) { brackets, wording in
      brackets.adding(spanning.map { $0.clamped(to: wording) })
    }
  }
}

extension Span<UInt8> {
  /// Whether there is a round bracket or a colon near the start, or a round bracket near the end.
  fileprivate func mayHoldMark(_ reach: Int) -> Bool {
    let (start, end) = (0..<Swift.min(reach, count), Swift.max(0, count - reach)..<count)
    return firstIndex(of: UInt8(ascii: "("), or: UInt8(ascii: ":"), in: start) < start.upperBound
      || firstIndex(of: 0xEF, or: 0xEF, in: start) < start.upperBound
      || firstIndex(of: UInt8(ascii: ")"), or: 0xEF, in: end) < end.upperBound
  }

  fileprivate var holdsBracket: Bool {
    firstIndex(of: UInt8(ascii: "["), or: UInt8(ascii: "]"), in: 0..<count) < count
      || holdsWideBracket
  }

  private var holdsWideBracket: Bool {
    var at = asciiCount(0, before: count)
    while at < count, BracketSign(self, at: at) == nil {
      at = firstIndex(of: 0xE3, or: 0xEF, in: at + 1..<count)
    }
    return at < count
  }
}
