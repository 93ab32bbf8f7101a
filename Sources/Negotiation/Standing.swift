import Prose

/// How a clause stands in the negotiation, as its marks say.
package struct Standing: Sendable, Hashable {
  package enum Extent: String, Sendable, Hashable, CaseIterable {
    case none, part, whole
  }

  /// UTF-8 offsets of the wording in the clause's text, without the marks around it.
  package let wording: Range<Int>
  package let brackets: Brackets
  /// How much of the wording stands in brackets.
  package let bracketed: Extent
  /// As printed, without brackets: `agreed ad ref`; the last where there are several.
  package let status: String?
  package let proposers: [String]
  /// Whether it is offered in place of another clause: `2 alt`.
  package let isAlternative: Bool

  /// Whether all agree to it, be it subject to their capitals.
  package var isAgreed: Bool {
    guard let status = status?.lowercased() else { return false }
    return Self.agreed.contains { status.hasPrefix($0) }
  }

  private static let agreed = [
    "agreed", "provisionally agreed", "closed", "accepté", "approuvé", "convenu", "acordado",
    "convenido", "согласовано", "متفق عليه", "商定", "已商定",
  ]

  /// Reads the marks of one clause, which may stand between brackets of others.
  init(
    _ clause: Clause, _ profile: Profile, proposers spanning: [String] = [],
    brackets outer: (Brackets, Range<Int>) -> Brackets
  ) {
    let bytes = Array(clause.text.utf8)
    let marks = StatusMarks(clause.text.utf8Span.span)
    let quote = { (range: Range<Int>) in String(decoding: bytes[range], as: UTF8.self) }
    isAlternative = Self.isAlternative(clause, profile)
    wording = marks.wording
    let own = Brackets(bytes, marks.wording)
    brackets = outer(profile == .who ? own.withoutOptions : own, marks.wording)
    bracketed = Self.extent(brackets, bytes, marks.wording)
    status = marks.marks.last(where: \.isStatus).map { quote($0.words) }
    let named = Self.proposers(marks, clause, quote)
    proposers = named + spanning.filter { !named.contains($0) }
  }

  /// How a clause stands that bears no mark but in its label.
  init(unmarked clause: Clause, _ profile: Profile) {
    isAlternative = Self.isAlternative(clause, profile)
    wording = 0..<clause.text.utf8.count
    brackets = Brackets([], 0..<0)
    (bracketed, status, proposers) = (.none, nil, [])
  }

  private static func isAlternative(_ clause: Clause, _ profile: Profile) -> Bool {
    profile != .plain && clause.isLabelledAlternative
  }

  private static func proposers(
    _ marks: StatusMarks, _ clause: Clause, _ quote: (Range<Int>) -> String
  ) -> [String] {
    let trailing = marks.proposers(quote)
    guard clause.kind != .heading else { return trailing }
    return (Attribution.leading(clause.text) ?? []) + trailing
  }

  private static func extent(
    _ brackets: Brackets, _ bytes: [UInt8], _ wording: Range<Int>
  ) -> Extent {
    guard !brackets.spans.isEmpty else { return .none }
    let outer = brackets.spans.filter { $0.depth == 1 }.map(\.inner)
    let isWhole = wording.allSatisfy { at in
      !isWord(bytes[at]) || outer.contains { $0.contains(at) }
    }
    return isWhole ? .whole : .part
  }

  /// Whether a byte is part of a letter or digit.
  private static func isWord(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: byte >= 0xC3 && byte < 0xE2 || byte > 0xE3
    }
  }
}

extension StatusMarks {
  /// Who is named after the brackets of a wording.
  func proposers(_ quote: (Range<Int>) -> String) -> [String] {
    marks.filter { !$0.isStatus }.flatMap { mark in
      quote(mark.words).split { $0 == "," || $0 == ";" }.map { String($0.drop { $0 == " " }) }
    }
  }
}

extension Clause {
  /// Whether its label offers it in place of another: `2 alt`.
  var isLabelledAlternative: Bool {
    label.utf8.count > 2 && label.lowercased().contains("alt")
  }
}
