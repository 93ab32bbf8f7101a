import Formats

extension Manuscript.Paragraph {
  /// The paragraph in the direction of its first letter, with each stretch of letters in its own.
  var directed: Manuscript.Paragraph { directed(isRightToLeft: nil) }

  /// Returns the same, with the direction of the paragraph given.
  func directed(isRightToLeft known: Bool?) -> Manuscript.Paragraph {
    guard pieces.contains(where: \.holdsRightToLeft) || known == true else { return self }
    var paragraph = self
    let isRightToLeft = known ?? (Direction(of: pieces.compactMap(\.text)) == .rightToLeft)
    paragraph.isRightToLeft = isRightToLeft
    paragraph.pieces = pieces.flatMap { $0.divided(isIn: isRightToLeft) }
    return paragraph
  }
}

extension Manuscript.Piece {
  fileprivate var text: String? { if case .text(let text) = content { text } else { nil } }

  var holdsRightToLeft: Bool {
    text.map { Reports.isRightToLeft(in: $0.utf8Span.span) } ?? false
  }

  /// Returns the piece in stretches of one direction each. Characters that are not letters go with
  /// the letters around them if these agree, otherwise with the paragraph.
  fileprivate func divided(isIn isParagraph: Bool) -> [Manuscript.Piece] {
    guard let text else { return [self] }
    var stretches: [(text: String.UnicodeScalarView, isRightToLeft: Bool)] = []
    var neutral = String.UnicodeScalarView()
    func add(_ scalars: String.UnicodeScalarView, _ direction: Bool) {
      if let last = stretches.last, last.isRightToLeft == direction {
        stretches[stretches.count - 1].text.append(contentsOf: scalars)
      } else if !scalars.isEmpty {
        stretches.append((scalars, direction))
      }
    }
    for scalar in text.unicodeScalars {
      let isOwn = Reports.isRightToLeft(scalar)
      guard isOwn || scalar.properties.isAlphabetic else {
        neutral.append(scalar)
        continue
      }
      add(neutral, stretches.last?.isRightToLeft == isOwn ? isOwn : isParagraph)
      neutral = .init()
      add(.init([scalar]), isOwn)
    }
    add(neutral, isParagraph)
    return stretches.map { text, isRightToLeft in
      var piece = Manuscript.Piece(.text(String(text)), style, former: formerStyle, revision)
      (piece.isRightToLeft, piece.isLabel, piece.target) = (isRightToLeft, isLabel, target)
      return piece
    }
  }
}
