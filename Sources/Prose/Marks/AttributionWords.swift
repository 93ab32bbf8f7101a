/// The words around the name of a proposer, in any language, from `Words/attributions.txt`.
struct AttributionWords: Sendable {
  /// The words before a name.
  private let openings: [(words: String, needs: Need)]
  private let endings: [String]
  /// For each byte, whether an opening begins with it, in either case.
  private let heads: [Bool]
  let nobody: Set<String>

  /// What is required besides an opening: a capital letter after one that also begins titles, an
  /// ending after one that also begins sentences.
  private enum Need {
    case nothing, capital, ending
  }

  init(_ file: [UInt8]) {
    let terms = WordList(file, separator: UInt8(ascii: "|"))
    openings =
      terms["from"].map { ($0.asOpening, .nothing) }
      + terms["of"].map { ($0.asOpening, .capital) }
      + terms["with"].map { ($0.asOpening, .ending) }
    endings = terms["after"]
    var heads = [Bool](repeating: false, count: 256)
    for byte in openings.compactMap({ $0.words.utf8.first }) {
      heads[Int(byte)] = true
      if byte < 0x80 { heads[Int(byte & 0xDF)] = true }
    }
    self.heads = heads
    nobody = Set(terms["nobody"])
  }

  /// Whether a text may begin with the name of a proposer; cheaper than reading it.
  func mayBegin(_ text: borrowing Span<UInt8>) -> Bool {
    var at = 0
    while at < text.count, text[at] == UInt8(ascii: "[") || text[at].isEmphasis { at += 1 }
    return mayBegin(text, at: at)
  }

  func mayBegin(_ text: borrowing Span<UInt8>, at place: Int) -> Bool {
    guard place < text.count, heads[Int(text[place])] else { return false }
    return openings.contains { text.begins(with: $0.words, at: place) }
  }

  /// Returns the name after an opening, without an addition in round brackets; nil where there is
  /// no name, or where a sentence without a closing colon follows.
  func proposer(_ words: String, isWhole: Bool) -> String? {
    let lowered = words.lowercased()
    guard let opening = openings.first(where: { lowered.hasPrefix($0.words) }) else { return nil }
    if isWhole, opening.needs != .nothing || words.last.map(".;,".contains) == true { return nil }
    let name = words.dropFirst(opening.words.count).split { "(（".contains($0) }.first ?? ""
    var shown = name.trimmingSpaces
    let ending = endings.first(where: shown.hasSuffix) ?? ""
    shown.removeLast(ending.count)
    guard let first = shown.first, !first.isNumber, opening.needs != .ending || !ending.isEmpty
    else { return nil }
    let isName = !first.isLowercase || opening.needs == .nothing && shown.hasPrefix("the ")
    return isName || !isWhole && opening.needs == .nothing ? shown : nil
  }
}

extension StringProtocol {
  /// The text without leading and trailing spaces.
  package var trimmingSpaces: String {
    var text = drop { $0 == " " }
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}

extension String {
  /// The words with the space that separates them from a name, in scripts that have one.
  fileprivate var asOpening: String {
    guard let last = unicodeScalars.last, !"'’".unicodeScalars.contains(last), last.value < 0x3000
    else { return self }
    return self + " "
  }
}

extension Span<UInt8> {
  /// Whether `opening`, which is in lower case, appears at a place, ignoring the case of ASCII.
  fileprivate func begins(with opening: String, at place: Int) -> Bool {
    let wanted = opening.utf8
    guard place + wanted.count <= count else { return false }
    for (offset, byte) in wanted.enumerated() {
      let own = self[place + offset]
      // A capital of another script differs in its bytes.
      if byte >= 0x80 { return own >= 0x80 }
      guard own.lowered == byte else { return false }
    }
    return true
  }
}
