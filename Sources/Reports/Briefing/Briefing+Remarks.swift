import Formats
import Prose
import ProseDiff

/// What the notes say, on changes and on clauses.
extension Briefing {
  /// Adds notes in two lists: `views` with the positions that stand side by side, `notes` with the
  /// others.
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
    if let source = remark.source { facts["source"] = .footnote(source) }
    return facts
  }

  /// Adds what a backgrounder tells: the clauses that have notes, quoted exactly, and of these the ones
  /// with positions as points of discussion, with letters.
  func addBackground(to facts: inout TemplateFacts) {
    let clauses = onClauses.keys.sorted()
    let isDisputed = { (clause: Int) in onClauses[clause]?.contains { $0.kind == "view" } == true }
    facts["clauses"] = .each(clauses.filter { !isDisputed($0) }.map { clauseFacts($0) })
    facts.mark("hasClauses", !clauses.allSatisfy(isDisputed))
    facts.mark("hasPoints", clauses.contains(where: isDisputed))
    facts["points"] = .each(
      clauses.filter(isDisputed).enumerated().map { place, clause in
        var facts = clauseFacts(clause)
        facts.set("letter", PrintedNumber.text(place + 1, "lowerLetter"))
        return facts
      })
    let lines = clauses.flatMap { onClauses[$0] ?? [] }.filter { $0.kind == "line" }
    guard !lines.isEmpty else { return }
    facts["pullQuote"] = .each(
      lines.map { line in
        var facts = Self.facts(line)
        facts.set("pullQuote", line.body)
        return facts
      })
  }

  private func clauseFacts(_ clause: Int) -> TemplateFacts {
    let remarks = onClauses[clause] ?? []
    var facts = TemplateFacts()
    facts.set("address", comparison.new.addresses[clause])
    facts["quote"] = .pieces(quote(comparison.new.clauses[clause].text.seenMarkdown, remarks))
    // The line of the press office that is pulled out of the text is not said twice.
    addRemarks(remarks.filter { $0.kind != "line" }, to: &facts)
    return facts
  }

  /// A wording, the words that notes rest on in bold: the emphasis is added.
  private func quote(_ wording: String, _ remarks: [Remark]) -> [Manuscript.Piece] {
    let quoted = remarks.map(\.quote.seenMarkdown).first { $0 != wording && wording.contains($0) }
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
