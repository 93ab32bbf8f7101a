import Formats

extension Manuscript.Paragraph {
  /// The paragraph with the direction of its first letter, and each stretch of letters with its own.
  var directed: Manuscript.Paragraph { directed(isRightToLeft: nil) }

  /// The same, with a direction of the paragraph that is known.
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

  /// The piece in stretches of one direction each. What is no letter goes with the letters around it
  /// where these agree, and else with the paragraph.
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
