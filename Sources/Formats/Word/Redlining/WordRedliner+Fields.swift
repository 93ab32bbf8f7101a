/// Writes fields of the file whose results change.
///
/// Programs recompute the result when they print, so a field with a new result is struck as a
/// whole, and the new result is inserted as text.
extension WordRedliner {
  /// Writes the field that begins with the first of some children, if its result changes, and
  /// returns the number of children it takes; otherwise 0.
  mutating func writeField(
    _ children: ArraySlice<Int>, depth: Int, _ passage: inout Passage
  ) throws(RedlineFault) -> Int {
    guard passage.fields == 0, let first = children.first,
      let field = field(children), let last = field.last
    else { return 0 }
    let isSimple = source.elements[first].name == .simpleField
    let range = first..<source.elements[last].end
    guard passage.next.map(range.contains) ?? false else { return 0 }
    try flushInside(&passage, depth: depth)
    let isChanged = passage.steps[passage.at...].changes(range, passage.origin)
    guard isChanged || isSimple && passage.isGone else { return 0 }
    passage.append(isSimple ? struckSimple(first) : strike(field))
    let pieces = try passage.takeField(range)
    if !pieces.isEmpty { passage.append(inserted(pieces, like: passage.neighbours)) }
    return field.count
  }

  /// The children that make up a field beginning with the first; `nil` if there is none, it does
  /// not end among them, or it is a link, whose words are its own.
  private func field(_ children: ArraySlice<Int>) -> ArraySlice<Int>? {
    guard let first = children.first else { return nil }
    if source.elements[first].name == .simpleField { return children.prefix(1) }
    var open = 0
    for (count, child) in children.enumerated() {
      for element in child..<source.elements[child].end {
        if isLink(element) { return nil }
        guard source.elements[element].name == .fieldMark else { continue }
        let kind = source.attribute("fldCharType", of: element)?.value
        open += kind == "begin" ? 1 : kind == "end" ? -1 : 0
      }
      if open == 0 { return count == 0 && !holdsMark(child) ? nil : children.prefix(count + 1) }
    }
    return nil
  }

  private func holdsMark(_ element: Int) -> Bool { source.holds(.fieldMark, in: element) }

  private func isLink(_ element: Int) -> Bool {
    source.elements[element].name == .instructions
      && source.text(source.elements[element].content).contains("HYPERLINK")
  }

  // MARK: - Striking

  /// Some children of an element with all their runs struck.
  private mutating func strike(_ children: some Sequence<Int>) -> String {
    var (text, runs) = ("", "")
    func flushed(_ runs: inout String, _ redliner: inout WordRedliner) -> String {
      defer { runs = "" }
      return runs.isEmpty ? "" : redliner.deleted(runs)
    }
    for child in children {
      if source.elements[child].name == .run {
        runs += struckMarkup(child)
        continue
      }
      text += flushed(&runs, &self)
      text +=
        source.holds(.run, in: child)
        ? openTag(child) + strike(source.children(of: child)) + closeTag(child)
        : source.markup(of: child)
    }
    return text + flushed(&runs, &self)
  }

  /// A single-element field, written out as field marks, since only those can be struck.
  private mutating func struckSimple(_ field: Int) -> String {
    func mark(_ kind: String) -> String { "<w:r><w:fldChar w:fldCharType=\"\(kind)\"/></w:r>" }
    let code = source.attribute("instr", of: field)?.value ?? ""
    let instructions =
      "<w:r><w:delInstrText xml:space=\"preserve\">" + code + "</w:delInstrText></w:r>"
    return deleted(mark("begin") + instructions + mark("separate"))
      + strike(source.children(of: field)) + deleted(mark("end"))
  }

  /// An element with all its text struck.
  private func struckMarkup(_ element: Int) -> String {
    switch source.elements[element].name {
    case .text: return struckText(element)
    case .instructions:
      return "<w:delInstrText xml:space=\"preserve\">"
        + source.text(source.elements[element].content) + "</w:delInstrText>"
    default:
      let children = source.children(of: element)
      return children.isEmpty
        ? source.markup(of: element)
        : openTag(element) + children.map(struckMarkup).joined() + closeTag(element)
    }
  }
}

extension ArraySlice<ParagraphScript.Step> {
  /// The number of leading steps, up to the last one of old wording in some elements.
  fileprivate func count(in range: Range<Int>, _ origin: WordOrigin) -> Int {
    let last = lastIndex { step in
      if case .old(let piece, _, _) = step {
        range.contains(origin.pieces[piece].element)
      } else {
        false
      }
    }
    return last.map { $0 + 1 - startIndex } ?? 0
  }

  /// Whether wording in some elements is struck, or something is inserted in it.
  fileprivate func changes(_ range: Range<Int>, _ origin: WordOrigin) -> Bool {
    prefix(count(in: range, origin)).contains { step in
      if case .old(_, _, let fate) = step { fate == .deleted } else { true }
    }
  }
}

extension WordRedliner.Passage {
  /// Takes all steps of the wording in a field, with the insertions after it; returns what the new
  /// text has there.
  fileprivate mutating func takeField(_ range: Range<Int>) throws(RedlineFault) -> [Manuscript
    .Piece]
  {
    var pieces: [Manuscript.Piece] = []
    for step in steps[at...].prefix(steps[at...].count(in: range, origin)) {
      switch step {
      case .end: throw .nested
      case .new(let piece): pieces.append(piece)
      case .old(let piece, let scalars, let fate):
        if fate != .deleted, let kept = origin.pieces[piece].inserted(scalars) {
          pieces.append(kept)
        }
        if origin.pieces[piece].isNote { throw .nested }
      }
      at += 1
    }
    return pieces + takeNew()
  }
}

extension WordOrigin.Piece {
  /// A range of the wording as inserted wording.
  fileprivate func inserted(_ scalars: Range<Int>) -> Manuscript.Piece? {
    var kept = String.UnicodeScalarView()
    kept.append(contentsOf: text.unicodeScalars.dropFirst(scalars.lowerBound).prefix(scalars.count))
    return kept.isEmpty ? nil : .init(.text(String(kept)), style, .inserted)
  }
}
