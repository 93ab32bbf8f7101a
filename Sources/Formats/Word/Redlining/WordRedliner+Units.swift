/// Matches the blocks of a manuscript with those of the file.
extension WordRedliner {
  /// A step in writing a manuscript into the file.
  enum Unit {
    /// Paragraphs into which one of the file is turned.
    case passage([Manuscript.Paragraph], WordOrigin)
    case added([Manuscript.Paragraph])
    case row(Manuscript.Row, WordOrigin)
    /// A row inserted beside one of the file.
    case addedRow(Manuscript.Row, beside: WordOrigin, isAfter: Bool)
    case addedTable([Manuscript.Row])

    /// The paragraph or row of the file that it rewrites.
    var origin: WordOrigin? {
      switch self {
      case .passage(_, let origin), .row(_, let origin): origin
      default: nil
      }
    }
  }

  static func units(
    _ blocks: [Manuscript.Block], _ old: [WordOrigin]
  ) throws(RedlineFault) -> [Unit] {
    var units: [Unit] = []
    var rest = old[...]
    var open: [Manuscript.Paragraph] = []
    func next(isRow: Bool) throws(RedlineFault) -> WordOrigin {
      guard let origin = rest.popFirst(), origin.isRow == isRow else { throw .otherWording }
      return origin
    }
    for block in blocks {
      switch block {
      case .paragraph(let paragraph):
        for part in paragraph.parts(in: rest.first) {
          open.append(part)
          guard part.end != .inserted else { continue }
          let lead = open.prefix { $0.isAdded }
          if !lead.isEmpty { units.append(.added(Array(lead))) }
          let origin = try next(isRow: false)
          let passage = open.dropFirst(lead.count).map { $0.asPrinted(by: origin) }
          units.append(.passage(passage, origin))
          open = []
        }
      case .table(let rows):
        if !open.isEmpty { units.append(.added(open)) }
        open = []
        guard rows.contains(where: { $0.revision != .inserted }) else {
          units.append(.addedTable(rows))
          continue
        }
        var last: WordOrigin?
        for row in rows {
          if row.revision != .inserted {
            let origin = try next(isRow: true)
            units.append(.row(row, origin))
            last = origin
          } else if let beside = last ?? rest.first {
            units.append(.addedRow(row, beside: beside, isAfter: last != nil))
          }
        }
      }
    }
    if !open.isEmpty { units.append(.added(open)) }
    guard rest.isEmpty else { throw .otherWording }
    return units
  }

  /// Rewrites paragraphs added after the last one of a container in Word's way: the end of that one
  /// is inserted, and the last added one takes over its former end.
  func exchangingEnds(_ units: [Unit]) -> [Unit] {
    var result: [Unit] = []
    for unit in units {
      guard case .added(let added) = unit, case .passage(var paragraphs, let origin)? = result.last,
        source.elements[origin.element].name == .paragraph, isLast(origin.element),
        let last = paragraphs.last
      else {
        result.append(unit)
        continue
      }
      if last.end == .kept {
        paragraphs[paragraphs.count - 1].end = .inserted
        paragraphs += added
      } else {
        paragraphs = added
        paragraphs[0].pieces = last.pieces + paragraphs[0].pieces
        paragraphs[0].comment = added[0].comment ?? last.comment
      }
      let closing = paragraphs.count - 1
      (paragraphs[closing].end, paragraphs[closing].formerStyle) = (.kept, last.oldStyle)
      result[result.count - 1] = .passage(paragraphs, origin)
    }
    return result
  }
}

extension Manuscript.Paragraph {
  /// Whether the old text has none of it.
  fileprivate var isAdded: Bool {
    end == .inserted && pieces.allSatisfy { $0.revision == .inserted }
  }

  /// The style of the paragraph in the old text.
  var oldStyle: Manuscript.Style { formerStyle ?? style }
}
