package import Formats
import Prose
package import ProseDiff

/// A press briefing of a comparison, or a backgrounder of its new side: what a template is filled with.
/// Nothing in it is more than the two texts and the notes say.
package struct Briefing: Sendable {
  /// One of the two versions.
  package struct Side: Sendable, Hashable {
    package let label: String
    package let day: Day
    package var symbol: String?
    package var stage: String?
    /// Where the draft came from.
    package var source: String?

    package init(label: String, day: Day) {
      self.label = label
      self.day = day
    }
  }

  /// A note that may go out to whom this briefing is for.
  package struct Remark: Sendable, Hashable {
    /// As `Note.Kind` spells it.
    package let kind: String
    package let body: String
    package let quote: String
    package var source: String?
    /// What it speaks of, where that is another change than the paper's.
    package var step: Step?
    /// Until when it may not be used, where that is still to come.
    package var embargo: String?

    /// Whether it speaks of what happened between two versions.
    var isOnChange: Bool { kind == "why" || kind == "what-changed" }

    package init(kind: String, body: String, quote: String) {
      self.kind = kind
      self.body = body
      self.quote = quote
    }
  }

  /// Two versions of the text by their labels, and what happened between them.
  package struct Step: Sendable, Hashable {
    let from: String
    let to: String

    package init(from: String, to: String) {
      self.from = from
      self.to = to
    }
  }

  /// The version that a change came with.
  package struct Arrival: Sendable, Hashable {
    let version: Side
    /// Whether it is only the last of several that changed the clause.
    let isLast: Bool

    package init(_ version: Side, isLast: Bool) {
      self.version = version
      self.isLast = isLast
    }
  }

  let comparison: Comparison
  let old: Side?
  let new: Side
  /// The name of the text.
  package var name = ""
  /// By the index of the change that each is about.
  package var onChanges: [Int: [Remark]] = [:]
  /// What brought a change, by its index, where other versions lie between the two.
  package var arrivals: [Int: Arrival] = [:]
  /// By the clause of the new document that each is on.
  package var onClauses: [Int: [Remark]] = [:]
  package var contact: String?
  package var disclaimer: String?
  /// Audiences besides the public that this is for, as `Note.Audience` spells them.
  package var restrictions: [String] = []

  /// The comparison with the flags of `Negotiation`; without an old side, of the new one with itself.
  package init(_ comparison: Comparison, old: Side?, new: Side) {
    self.comparison = comparison
    self.old = old
    self.new = new
  }
}

extension Briefing {
  /// The briefing in the words and the language of a template.
  package func manuscript(_ template: Template) -> Manuscript {
    var manuscript = Manuscript(
      template.filled(with: facts(template)), language: template.head["language"])
    let heads = restrictions.map { audience in
      let stamp = template.head["stamp-\(audience)"] ?? ""
      return stamp.contains(where: \.isLetter) ? stamp : audience.uppercased()
    }
    if !heads.isEmpty { manuscript.runningHead = heads.joined(separator: " · ") }
    return manuscript
  }

  /// What the text calls itself: the headings that it opens with.
  package var title: String {
    let headings = comparison.new.titleClauses.map { comparison.new.clauses[$0] }
    let title = headings.map { [$0.label, $0.text].filter { !$0.isEmpty }.joined(separator: " ") }
    return title.isEmpty ? name : title.joined(separator: ": ")
  }
}

/// A day of the calendar.
package struct Day: Sendable, Hashable {
  let year: Int
  let month: Int
  let day: Int

  package init(year: Int, month: Int, day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }

  /// The day as a template writes it: by its `months` and its `date`, such as `{day} {month} {year}`;
  /// `2024-03-15` where it has none.
  func text(_ template: Template) -> String {
    let months = template.head["months"]?.split(separator: " ") ?? []
    guard let form = template.head["date"] else {
      return [year, month, day].map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: "-")
    }
    let name = months.indices.contains(month - 1) ? String(months[month - 1]) : "\(month)"
    // Names of the first days of a month, where a language has such.
    let days = template.head["days"]?.split(separator: " ") ?? []
    let number = days.indices.contains(day - 1) ? String(days[day - 1]) : "\(day)"
    return form.replacing("{day}", with: number).replacing("{month}", with: name)
      .replacing("{year}", with: "\(year)")
  }
}
