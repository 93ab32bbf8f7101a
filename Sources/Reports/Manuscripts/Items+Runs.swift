import Formats

extension [Composer.Item] {
  /// The items, with each inserted or struck stretch made whole if it continues past the end of a
  /// paragraph that stays.
  ///
  /// LibreOffice treats such words as one stretch anyway, and would remove the end between them
  /// together with the words. Word accepts either.
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
  /// Whether the whole paragraph, with its end, has this revision.
  fileprivate func isWholly(_ revision: Manuscript.Revision) -> Bool {
    end == revision && pieces.allSatisfy { $0.revision == revision }
  }

  /// Returns the paragraph and a later one with their ends exchanged: its own goes with the words
  /// before it and the later one's is kept, as Word writes paragraphs inserted after a changed end.
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

  /// Returns the paragraph divided before the changed words at its end. Of the two ends, before and
  /// after these words, one is struck and one inserted, so that each text has one.
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
