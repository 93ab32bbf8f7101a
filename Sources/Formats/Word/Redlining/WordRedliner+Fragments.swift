/// Writes runs of the file, divided where something in them changes.
extension WordRedliner {
  /// A part of a run with a single fate.
  private struct Fragment {
    let fate: ParagraphScript.Fate
    var content: String
  }

  /// Writes a run.
  mutating func writeRun(
    _ run: Int, depth: Int, _ passage: inout Passage
  ) throws(RedlineFault) {
    let end = source.elements[run].end
    var fragment: Fragment?
    for child in source.children(of: run) where source.elements[child].name != .runProperties {
      guard let next = passage.next, next >= child, next < source.elements[child].end else {
        let fate = passage.isGone ? .deleted : fragment?.fate ?? .kept
        add(unread(child, &passage), fate, &fragment, run, &passage)
        continue
      }
      guard next == child else {
        guard try takeKept(in: child, &passage) else { throw .nested }
        add(source.markup(of: child), .kept, &fragment, run, &passage)
        continue
      }
      while let next = passage.next, next < end, next == child || !passage.isAtOld {
        guard case .old(let piece, let range, let fate) = passage.steps[passage.at] else {
          write(fragment, run, &passage)
          fragment = nil
          let before = passage.parts.count
          flush(&passage)
          if depth > 0, passage.parts.count > before { throw .nested }
          continue
        }
        passage.at += 1
        add(stretch(piece, range, fate, passage), fate, &fragment, run, &passage)
      }
    }
    write(fragment, run, &passage)
  }

  private mutating func add(
    _ markup: String, _ fate: ParagraphScript.Fate, _ fragment: inout Fragment?, _ run: Int,
    _ passage: inout Passage
  ) {
    if fragment?.fate != fate {
      write(fragment, run, &passage)
      fragment = Fragment(fate: fate, content: "")
    }
    fragment?.content += markup
  }

  private mutating func write(_ fragment: Fragment?, _ run: Int, _ passage: inout Passage) {
    guard let fragment else { return }
    let own = source.child(.runProperties, of: run)
    var properties = own.map(source.markup) ?? ""
    if case .restyled(let style) = fragment.fate {
      let model = passage.origin.pieces.first {
        $0.element > run && $0.element < source.elements[run].end
      }
      var change = XMLWriter(declaration: "")
      change.element("w:rPrChange", writer.change()) { xml in
        xml.append(
          markup: "<w:rPr>" + (own.map { source.text(source.elements[$0].content) } ?? "")
            + "</w:rPr>")
      }
      properties = "<w:rPr>" + runProperties(like: model, style) + change.xml + "</w:rPr>"
    }
    let text = openTag(run) + properties + fragment.content + closeTag(run)
    passage.append(fragment.fate == .deleted ? deleted(text) : text)
  }

  /// The markup of a range of a piece.
  private func stretch(
    _ piece: Int, _ range: Range<Int>, _ fate: ParagraphScript.Fate, _ passage: Passage
  ) -> String {
    let origin = passage.origin.pieces[piece]
    let scalars = Array(origin.text.unicodeScalars)
    guard origin.kind == .text, fate == .deleted || range.count < scalars.count else {
      let isStruckText = fate == .deleted && source.elements[origin.element].name == .text
      return range.lowerBound > 0
        ? "" : isStruckText ? struckText(origin.element) : source.markup(of: origin.element)
    }
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars[range])
    var xml = XMLWriter(declaration: "")
    WordWriter.add(String(text), isDeleted: fate == .deleted, to: &xml)
    return xml.xml
  }

  /// The text of an element as struck text of a run.
  func struckText(_ element: Int) -> String {
    "<w:delText xml:space=\"preserve\">" + source.text(source.elements[element].content)
      + "</w:delText>"
  }

  // MARK: - Unread elements

  /// The markup of an element without wording: a picture, the mark of a field or its instructions.
  private func unread(_ element: Int, _ passage: inout Passage) -> String {
    let markup = source.markup(of: element)
    switch source.localName(of: element) {
    case "fldChar":
      let kind = source.attribute("fldCharType", of: element)?.value
      if kind == "begin" { passage.fields += 1 }
      if kind == "end" { passage.fields -= 1 }
      return markup
    case "instrText" where passage.isGone:
      return "<w:delInstrText xml:space=\"preserve\">"
        + source.text(source.elements[element].content) + "</w:delInstrText>"
    default: return markup
    }
  }

  /// Takes the steps of everything read in an element; returns `false` at the first that is not
  /// kept.
  private func takeKept(
    in element: Int, _ passage: inout Passage
  ) throws(RedlineFault) -> Bool {
    while let next = passage.next, next < source.elements[element].end {
      guard case .old(_, _, .kept) = passage.steps[passage.at] else { return false }
      passage.at += 1
    }
    return true
  }
}

extension WordRedliner.Passage {
  /// Whether old wording comes next, with no insertion before it.
  var isAtOld: Bool {
    if at < steps.count, case .old = steps[at] { true } else { false }
  }
}
