import Formats
import Prose
import ProseDiff

/// The facts of notes, on changes and on clauses.
extension Briefing {
  /// Adds notes in two lists: `views` with the positions side by side, `notes` with all others.
  func addRemarks(_ remarks: [Remark], to facts: inout TemplateFacts) {
    let isView = { (remark: Remark) in remark.kind == "view" }
    facts["notes"] = .each(remarks.filter { !isView($0) }.map(Self.facts))
    facts["views"] = .each(
      remarks.filter(isView).enumerated().map { place, remark in
        var facts = Self.facts(remark)
        facts.mark(place == 0 ? "first" : "next")
        return facts
      })
  }

  private static func facts(_ remark: Remark) -> TemplateFacts {
    var facts = TemplateFacts()
    if let name = noteNames[remark.kind] { facts.mark(name) }
    facts.set("body", remark.body)
    facts.set("embargo", remark.embargo)
    facts.set("stepFrom", remark.step?.from)
    facts.set("stepTo", remark.step?.to)
    if let source = remark.source { facts["source"] = .footnote(source) }
    return facts
  }

  /// Adds the facts of a backgrounder: the notes on the title, as context for the whole text; the
  /// clauses with notes, quoted exactly, of which those with positions become lettered points of
  /// discussion; and the press office's lines, pulled out.
  func addBackground(to facts: inout TemplateFacts) {
    let title = comparison.new.titleClauses
    let noted = onClauses.keys.sorted()
    let clauses = noted.filter { !title.contains($0) }
    let isDisputed = { (clause: Int) in onClauses[clause]?.contains { $0.kind == "view" } == true }
    var context = TemplateFacts()
    addRemarks(noted.filter(title.contains).flatMap { remarks($0) }, to: &context)
    if noted.contains(where: title.contains) { facts["context"] = .each([context]) }
    facts["clauses"] = .each(clauses.filter { !isDisputed($0) }.map(clauseFacts))
    facts.mark("hasQuotes", !clauses.isEmpty)
    facts["points"] = .each(
      clauses.filter(isDisputed).enumerated().map { place, clause in
        var facts = clauseFacts(clause)
        facts.set("letter", PrintedNumber.text(place + 1, "lowerLetter"))
        return facts
      })
    facts["lines"] = .each(noted.flatMap(lineFacts))
  }

  /// Returns the notes on a clause, except the press office's lines, which are not repeated.
  private func remarks(_ clause: Int) -> [Remark] {
    (onClauses[clause] ?? []).filter { $0.kind != "line" }
  }

  private func lineFacts(_ clause: Int) -> [TemplateFacts] {
    (onClauses[clause] ?? []).filter { $0.kind == "line" }.map { line in
      var facts = Self.facts(line)
      facts.set("pullQuote", line.body)
      if !comparison.new.titleClauses.contains(clause) { facts["address"] = place(clause) }
      return facts
    }
  }

  private func place(_ clause: Int) -> TemplateFacts.Fact {
    let address = comparison.new.addresses[clause]
    return .place(address, anchor: address.anchor)
  }

  private func clauseFacts(_ clause: Int) -> TemplateFacts {
    var facts = TemplateFacts()
    facts["address"] = place(clause)
    facts["quote"] = .pieces(quote(comparison.new.clauses[clause], onClauses[clause] ?? []))
    addRemarks(remarks(clause), to: &facts)
    return facts
  }

  /// Returns a wording with the first part that a note rests on in bold; the emphasis is added.
  private func quote(_ clause: Clause, _ remarks: [Remark]) -> [Manuscript.Piece] {
    let wording = clause.seen.words
    let quotes = remarks.map { Clause(kind: clause.kind, lines: clause.lines, text: $0.quote) }
    let quoted = quotes.map(\.seen.words).first { $0 != wording && wording.contains($0) }
    guard let quoted, let range = wording.firstRange(of: quoted) else {
      return [Manuscript.Piece(.text(Template.shown(wording)))]
    }
    var bold = InlineText.Style.plain
    bold.isBold = true
    let parts = [
      (wording[..<range.lowerBound], InlineText.Style.plain), (wording[range], bold),
      (wording[range.upperBound...], .plain),
    ]
    return parts.filter { !$0.0.isEmpty }.map {
      Manuscript.Piece(.text(Template.shown(String($0.0))), $0.1)
    }
  }
}
