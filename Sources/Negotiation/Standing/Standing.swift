import Prose

/// How a clause stands in the negotiation, as its marks say.
package struct Standing: Sendable, Hashable {
  package enum Extent: String, Sendable, Hashable, CaseIterable {
    case none, part, whole
  }

  /// UTF-8 offsets of the wording in the clause's text, without the marks around it.
  package let wording: Range<Int>
  /// The same without what offers it as one of several, `Option 1:`, or says whose it is, `EU:`.
  let content: Range<Int>
  package let brackets: Brackets
  /// How much of the wording is in brackets.
  package let bracketed: Extent
  /// As printed, without brackets: `agreed ad ref`; the last where there are several.
  package let status: String?
  package let proposers: [String]
  /// Whether it is offered in place of another clause: `2 alt`.
  package let isAlternative: Bool

  /// Returns the words of a clause's text without its marks and brackets.
  package static func words(of text: String) -> String {
    let marks = StatusMarks(text.utf8Span.span)
    let start = marks.attribution(text.utf8Span.span)?.range.upperBound ?? marks.wording.lowerBound
    return text.slice(start..<marks.wording.upperBound).filter { !$0.isSquareBracket }
      .split(separator: " ").joined(separator: " ")
  }

  /// Whether all agree to it, even if only provisionally or subject to their capitals.
  package var isAgreed: Bool {
    status.map(StatusWords.known.isAgreement) ?? false
  }

  /// Whether it is in brackets or has a status.
  var isMarked: Bool { bracketed != .none || status != nil }

  /// What other clauses say about one: who is named after a bracket that closes in a later clause,
  /// and a status on a line of its own.
  struct Surroundings: Sendable, Hashable {
    var proposers: [String] = []
    var status: String?
    /// The numbers of the document's notes and the names that it defines for links.
    var notes: Set<String> = []
  }

  /// Reads the marks of one clause, which may be inside brackets of others.
  init(
    _ clause: Clause, _ profile: Profile, _ surroundings: Surroundings,
    brackets outer: (Brackets, Range<Int>) -> Brackets
  ) {
    let bytes = Array(clause.text.utf8)
    let marks = StatusMarks(clause.text.utf8Span.span)
    let quote = { (range: Range<Int>) in String(decoding: bytes[range], as: UTF8.self) }
    let offered = MarkOpenings.known.optionEnd(bytes, marks.wording)
    wording = marks.wording
    let attribution = clause.kind == .heading ? nil : marks.attribution(clause.text.utf8Span.span)
    content =
      (offered ?? attribution?.ofMark?.upperBound ?? wording.lowerBound)..<wording.upperBound
    let own = Brackets(bytes, marks.wording, notes: surroundings.notes)
    brackets = outer(profile == .who ? own.withoutOptions : own, marks.wording)
    bracketed = Self.extent(brackets, bytes, marks.wording)
    isAlternative =
      offered != nil || Self.isAlternative(clause, profile, bracketed: bracketed)
    status = surroundings.status ?? marks.marks.last(where: \.isStatus).map { quote($0.words) }
    let leading =
      clause.kind == .heading ? nil : attribution?.names ?? Attribution.names(in: clause.text)
    let named = (leading ?? []) + marks.proposers(quote)
    proposers = named + surroundings.proposers.filter { !named.contains($0) }
  }

  /// Makes the standing of a clause that has no marks except in its label.
  init(unmarked clause: Clause, _ profile: Profile) {
    isAlternative = Self.isAlternative(clause, profile, bracketed: .none)
    wording = 0..<clause.text.utf8.count
    content = wording
    brackets = Brackets([], 0..<0)
    (bracketed, status, proposers) = (.none, nil, [])
  }

  /// Whether a label offers a clause in place of another. By the editorial manual of the United
  /// Nations a bracketed `3 bis` is another version of 3; elsewhere it is an additional clause.
  private static func isAlternative(
    _ clause: Clause, _ profile: Profile, bracketed: Extent
  ) -> Bool {
    guard profile != .plain else { return false }
    let isVersion = profile == .un && (bracketed == .whole || clause.label.utf8.first == 0x5B)
    return clause.label.isAlternative || isVersion && clause.label.lowercased().contains("bis")
  }

  private static func extent(
    _ brackets: Brackets, _ bytes: [UInt8], _ wording: Range<Int>
  ) -> Extent {
    guard !brackets.spans.isEmpty else { return .none }
    var end = wording.lowerBound
    for outer in brackets.spans.lazy.filter({ $0.depth == 1 }).map(\.outer) {
      if outer.lowerBound > end, holdsWord(bytes[end..<outer.lowerBound]) {
        return .part
      }
      end = max(end, outer.upperBound)
    }
    let rest = bytes[min(end, wording.upperBound)..<wording.upperBound]
    return holdsWord(withoutNoteMarks(rest)) ? .part : .whole
  }

  /// Returns what follows the marks of notes, `[^1]`, that some bytes begin with.
  private static func withoutNoteMarks(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var rest = bytes
    while rest.starts(with: "[^".utf8), let end = rest.firstIndex(of: UInt8(ascii: "]")) {
      rest = rest[(end + 1)...]
    }
    return rest
  }

  /// Whether some bytes hold a letter or digit.
  private static func holdsWord(_ bytes: ArraySlice<UInt8>) -> Bool {
    String(decoding: bytes, as: UTF8.self).unicodeScalars.contains {
      $0.properties.isAlphabetic || $0.properties.numericType != nil
    }
  }
}

extension StatusMarks {
  /// Returns who is named after the brackets of a wording.
  func proposers(_ quote: (Range<Int>) -> String) -> [String] {
    marks.filter { !$0.isStatus }.flatMap { mark in
      quote(mark.words).split { ",;/".contains($0) }.map { String($0).trimmingSpaces }
    }
  }
}
