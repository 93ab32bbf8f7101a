package import Formats
import Prose
package import ProseDiff

/// A press briefing of a comparison, or a backgrounder of its new side: what a template is filled
/// with. It holds nothing beyond what the two texts and the notes say.
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

  /// A note that may go out to the readers of this briefing.
  package struct Remark: Sendable, Hashable {
    /// The raw value of `Note.Kind`.
    package let kind: String
    package let body: String
    package let quote: String
    package var source: String?
    /// The step that the note speaks of, if it is not the paper's own.
    package var step: Step?
    /// The end of the embargo, if still to come.
    package var embargo: String?

    /// Whether the note speaks of a change between two versions.
    var isOnChange: Bool { kind == "why" || kind == "what-changed" }

    package init(kind: String, body: String, quote: String) {
      self.kind = kind
      self.body = body
      self.quote = quote
    }
  }

  /// Two versions of the text between which a change was made, by their labels.
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
    /// Whether this is only the last of several versions that changed the clause.
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
  /// The notes on changes, by the index of the change.
  package var onChanges: [Int: [Remark]] = [:]
  /// The version that brought a change, by its index, if other versions lie between the two sides.
  package var arrivals: [Int: Arrival] = [:]
  /// The notes on clauses, by the index of the new document's clause.
  package var onClauses: [Int: [Remark]] = [:]
  package var contact: String?
  package var disclaimer: String?
  /// The audiences besides the public that this is for, as raw values of `Note.Audience`.
  package var restrictions: [String] = []

  /// Takes a comparison with `Negotiation`'s flags; without an old side, the new side with itself.
  package init(_ comparison: Comparison, old: Side?, new: Side) {
    self.comparison = comparison
    self.old = old
    self.new = new
  }
}

extension Briefing {
  /// Returns the briefing in the words and the language of a template.
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

  /// The title that the text gives itself, or else its name.
  package var title: String { comparison.new.title ?? name }
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

  /// Returns the day as a template writes it: by its `months` and its `date`, such as
  /// `{day} {month} {year}`; `2024-03-15` if it has no `date`.
  func text(_ template: Template) -> String {
    let months = template.head["months"]?.split(separator: " ") ?? []
    guard let form = template.head["date"] else {
      return [year, month, day].map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: "-")
    }
    let name = months.indices.contains(month - 1) ? String(months[month - 1]) : "\(month)"
    // Names of the first days of a month, if the language has any.
    let days = template.head["days"]?.split(separator: " ") ?? []
    let number = days.indices.contains(day - 1) ? String(days[day - 1]) : "\(day)"
    return form.replacing("{day}", with: number).replacing("{month}", with: name)
      .replacing("{year}", with: "\(year)")
  }
}
