import Formats

extension [Composer.Item] {
  /// The items with what was put in or struck made one stretch where it goes on over the end of a
  /// paragraph that stays.
  ///
  /// LibreOffice takes such words for one stretch in any case, and where it takes them out would take the
  /// end between them too. Word is content with either.
  var withWholeStretches: [Composer.Item] {
    var result: [Composer.Item] = []
    var rest = self[...]
    while let item = rest.popFirst() {
      guard let lead = item.paragraph, lead.end == .kept,
        let revision = lead.pieces.last?.revision, revision != .kept
      else {
        result.append(item)
        continue
      }
      let run = rest.prefix { $0.paragraph?.isWholly(revision) ?? false }
      let next = rest.dropFirst(run.count).first?.paragraph
      if next?.pieces.first?.revision == revision {
        result += lead.divided(at: revision).map { .paragraph($0) }
      } else if let last = run.last?.paragraph {
        rest = rest.dropFirst(run.count)
        let ends = lead.exchangingEnds(with: last, revision)
        result += [.paragraph(ends.0)] + run.dropLast() + [.paragraph(ends.1)]
      } else {
        result.append(item)
      }
    }
    return result
  }
}

extension Composer.Item {
  var paragraph: Manuscript.Paragraph? {
    if case .paragraph(let paragraph) = self { paragraph } else { nil }
  }
}

extension Manuscript.Paragraph {
  /// Whether all of it, with its end, was put in or struck.
  fileprivate func isWholly(_ revision: Manuscript.Revision) -> Bool {
    end == revision && pieces.allSatisfy { $0.revision == revision }
  }

  /// The paragraph and a later one, its own end gone with the words before it and the later one's end
  /// kept instead, as Word writes paragraphs that are put in after a changed end.
  fileprivate func exchangingEnds(
    with last: Manuscript.Paragraph, _ revision: Manuscript.Revision
  ) -> (Manuscript.Paragraph, Manuscript.Paragraph) {
    var (opening, closing) = (self, last)
    let former = formerStyle ?? style
    (opening.end, closing.end) = (revision, .kept)
    opening.formerStyle = nil
    if revision == .deleted {
      opening.style = former
      (closing.style, closing.formerStyle) = (style, last.style)
    } else {
      closing.formerStyle = former
    }
    return (opening, closing)
  }

  /// The paragraph in two, of whose ends one was struck and one put in: one before the changed words at
  /// its end and one after them, so that each text has one.
  fileprivate func divided(at revision: Manuscript.Revision) -> [Manuscript.Paragraph] {
    var (first, second) = (self, self)
    let tail = pieces.reversed().prefix { $0.revision == revision }.count
    first.pieces.removeLast(tail)
    second.pieces.removeFirst(pieces.count - tail)
    second.comment = nil
    let former = formerStyle ?? style
    (first.formerStyle, second.formerStyle) = (nil, nil)
    if revision == .inserted {
      (first.end, first.style, second.end) = (.deleted, former, .inserted)
    } else {
      (first.end, second.end, second.style) = (.inserted, .deleted, former)
    }
    return [first, second]
  }
}
