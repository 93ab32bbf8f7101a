import Formats
import Negotiation
import Prose
import ProseDiff

/// The facts that fill a template.
extension Briefing {
  func facts(_ template: Template) -> TemplateFacts {
    var facts = TemplateFacts()
    facts.set("title", title)
    facts.set("text", name)
    facts.set("disclaimer", disclaimer)
    facts.set("contact", contact)
    facts.set("stage", new.stage)
    facts.set("symbol", new.symbol)
    facts.set("draftSource", new.source)
    facts.set("newLabel", new.label)
    facts.set("newDate", new.day.text(template))
    facts.set("oldLabel", old?.label)
    facts.set("oldDate", old?.day.text(template))
    facts.set("oldSymbol", old?.symbol)
    facts.set("oldStage", old?.stage)
    let summary = comparison.summary
    let language = template.head["language"] ?? "en"
    let ofMarks = comparison.changes.count(where: \.isOfMarks)
    for (name, count) in Self.counted {
      facts.set(name, count: count(summary, ofMarks), in: language)
    }
    let told = tellingChanges
    facts["changes"] = .each(told.map { changeFacts($0, template) })
    facts["others"] = .each(notedOtherwise.map { changeFacts($0, template) })
    facts.mark("noChanges", told.isEmpty)
    addBackground(to: &facts)
    return facts
  }
}
