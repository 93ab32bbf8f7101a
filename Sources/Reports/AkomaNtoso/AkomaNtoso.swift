package import Formats
import Prose
package import ProseDiff

/// A comparison in Akoma Ntoso: the new text with its modifications, the old one as a component.
///
/// Source: OASIS, "Akoma Ntoso Version 1.0", parts 1 (vocabulary), 2 (schema 3.0) and 3 (naming).
package struct AkomaNtoso {
  let comparison: Comparison
  let old: Outline
  let new: Outline
  let days: Days
  let reviser: Reviser
  /// A BCP 47 language tag; `und` if unknown.
  let language: String
  /// By new clause, the change that reworded a single old clause into it.
  private let rewordings: [Int: Change]
  /// By new clause, the identifier of the single old clause that became it.
  private let origins: [Int: String]

  /// The dates of the texts in ISO 8601; nil if unknown.
  package struct Days: Sendable, Hashable {
    let old: String?
    let new: String?

    package init(old: String?, new: String?) {
      self.old = old
      self.new = new
    }
  }

  /// Returns the report, ending in a line feed. A draft may hold any text; characters that XML
  /// forbids become U+FFFD.
  package static func report(
    _ comparison: Comparison, _ days: Days, language: String?, _ reviser: Reviser
  ) -> String {
    Self(comparison.seen, days, language ?? "und", reviser).xml
  }

  private init(_ comparison: Comparison, _ days: Days, _ language: String, _ reviser: Reviser) {
    self.comparison = comparison
    self.language = language
    self.days = days
    self.reviser = reviser
    old = Outline(comparison.old, prefix: "comp_old__")
    new = Outline(comparison.new, prefix: "")
    let pairs = comparison.changes.filter { $0.old.count == 1 && $0.new.count == 1 }
    rewordings = Dictionary(
      uniqueKeysWithValues: pairs.filter { !$0.edits.isEmpty }.map { ($0.new[0], $0) })
    let old = old
    origins = Dictionary(
      uniqueKeysWithValues: pairs.map { ($0.new[0], old.withoutPrefix(old.identifiers[$0.old[0]])) }
    )
  }

  private var xml: String {
    var writer = XMLWriter(declaration: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
    writer.element("akomaNtoso", [.init("xmlns", Self.namespace)]) { writer in
      writer.element("statement", [.init("name", "draft")]) { writer in
        meta(&writer, isNew: true)
        body(&writer, new, isNew: true)
        writer.element("components") { writer in
          writer.element("component", [.init("eId", "comp_old")]) { writer in
            writer.element("statement", [.init("name", "draft")]) { writer in
              meta(&writer, isNew: false)
              body(&writer, old, isNew: false)
            }
          }
        }
      }
    }
    return writer.xml + "\n"
  }

  private static let namespace = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0"

  // MARK: - Clauses

  private func body(_ writer: inout XMLWriter, _ outline: Outline, isNew: Bool) {
    writer.element("mainBody") { writer in
      // The schema requires content in a body.
      if outline.roots.isEmpty { writer.element("p") }
      for place in outline.roots { provision(&writer, outline, place, isNew) }
    }
  }

  private func provision(
    _ writer: inout XMLWriter, _ outline: Outline, _ place: Int, _ isNew: Bool
  ) {
    let clause = outline.document.clauses[place]
    let isHeading = clause.kind == .heading
    var attributes = [XMLWriter.Attribute("eId", outline.identifiers[place])]
    if isNew, let origin = origins[place], origin != outline.identifiers[place] {
      attributes.append(.init("wId", origin))
    }
    attributes.append(
      isHeading ? .init("name", "section") : .init("class", clause.kind.rawValue))
    let children = outline.children[place]
    let content = { (writer: inout XMLWriter) in
      if !clause.label.isEmpty { writer.element("num") { $0.text(clause.label) } }
      if isHeading {
        writer.element("heading") { words(&$0, clause, place, isNew) }
      } else {
        let block = { (writer: inout XMLWriter) in
          writer.element("p") { words(&$0, clause, place, isNew) }
        }
        if children.isEmpty {
          writer.element("content", [], block)
        } else {
          writer.element("intro", [], block)
        }
      }
      for child in children { provision(&writer, outline, child, isNew) }
    }
    writer.element(isHeading ? "hcontainer" : "paragraph", attributes, content)
  }

  /// Writes the wording of a clause; if it was reworded, with the struck and the inserted words.
  private func words(_ writer: inout XMLWriter, _ clause: Clause, _ place: Int, _ isNew: Bool) {
    guard isNew, let change = rewordings[place] else { return lines(&writer, clause.text) }
    for edit in change.edits {
      switch edit.operation {
      case .equal: lines(&writer, edit.text)
      case .delete: writer.element("del") { lines(&$0, edit.text) }
      case .insert: writer.element("ins") { lines(&$0, edit.text) }
      }
    }
  }

  private func lines(_ writer: inout XMLWriter, _ text: String) {
    for (place, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      if place > 0 { writer.element("eol") }
      writer.text(String(line))
    }
  }
}
