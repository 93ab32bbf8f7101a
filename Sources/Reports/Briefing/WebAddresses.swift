import Formats

extension Manuscript.Piece {
  /// Returns words from outside as pieces, with links for the web addresses: those that are whole
  /// words, in the letters that RFC 3986 allows, so that what is seen is where they lead.
  static func linking(_ words: String) -> [Manuscript.Piece] {
    var pieces: [Manuscript.Piece] = []
    var rest = words[...]
    while let range = rest.firstWebAddress {
      if range.lowerBound > rest.startIndex {
        pieces.append(.init(.text(String(rest[..<range.lowerBound]))))
      }
      var link = Manuscript.Piece(.text(String(rest[range])))
      link.target = .page(String(rest[range]))
      pieces.append(link)
      rest = rest[range.upperBound...]
    }
    if !rest.isEmpty || pieces.isEmpty { pieces.append(.init(.text(String(rest)))) }
    return pieces
  }
}

extension Substring {
  fileprivate var firstWebAddress: Range<Index>? {
    var start = startIndex
    while let scheme = self[start...].firstRange(of: "http") {
      let end = self[scheme.lowerBound...].endOfWebAddress
      let isWhole =
        self[..<scheme.lowerBound].last?.isWordLike != true
        && self[end...].first?.isWordLike != true
      if isWhole, self[scheme.lowerBound..<end].hasWebScheme { return scheme.lowerBound..<end }
      start = scheme.upperBound
    }
    return nil
  }

  /// The end of an address that begins here, without any trailing punctuation or closing bracket.
  private var endOfWebAddress: Index {
    let whole = prefix {
      $0.isASCII && ($0.isLetter || $0.isNumber || "-._~:/?#[]@!$&'()*+,;=%".contains($0))
    }
    let last = whole.lastIndex { !".,;:!?)]'".contains($0) }
    return last.map(index(after:)) ?? startIndex
  }

  private var hasWebScheme: Bool {
    ["https://", "http://"].contains { hasPrefix($0) && count > $0.count }
  }
}

extension Character {
  fileprivate var isWordLike: Bool { isLetter || isNumber }
}
