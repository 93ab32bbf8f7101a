import Formats

/// What the names in a template stand for at one place of it.
struct TemplateFacts: Sendable, Hashable {
  enum Fact: Sendable, Hashable {
    /// Words of others: never markup, whatever they hold.
    case words(String)
    /// The same, with emphasis of ours.
    case pieces([Manuscript.Piece])
    /// What stands in a note at the end.
    case footnote(String)
    /// Words that lead to the heading which holds them, by a name of ours.
    case place(String, anchor: String)
    case each([TemplateFacts])
  }

  private(set) var facts: [String: Fact] = [:]

  subscript(name: String) -> Fact? {
    get { facts[name] }
    set { facts[name] = newValue }
  }

  /// Sets words, where there are any.
  mutating func set(_ name: String, _ words: String?) {
    facts[name] = words.flatMap { $0.isEmpty ? nil : .words($0) }
  }

  /// Sets what a section is there for once, or not at all.
  mutating func mark(_ name: String, _ holds: Bool = true) {
    if holds { facts[name] = .each([TemplateFacts()]) }
  }

  /// Sets a count for a section: `number` inside of it, and the plural category that the number has in a
  /// language, beside `other`; nothing where it is zero.
  mutating func set(_ name: String, count: Int, in language: String) {
    guard count > 0 else { return }
    var facts = TemplateFacts()
    facts.set("number", "\(count)")
    facts.mark(PluralCategory(of: count, in: language).rawValue)
    facts.mark(PluralCategory.other.rawValue)
    self.facts[name] = .each([facts])
  }
}

extension Template {
  /// A part of a filled template.
  enum Part: Sendable, Hashable {
    /// Words of the template, in which markup is markup.
    case text(String)
    case pieces([Manuscript.Piece])
    case footnote(String)
    case place(String, anchor: String)
  }

  /// The parts of the template with facts in their places.
  func filled(with facts: TemplateFacts) -> [Part] { Self.parts(of: nodes, [facts]) }

  private static func parts(of nodes: [Node], _ scopes: [TemplateFacts]) -> [Part] {
    nodes.flatMap { node -> [Part] in
      switch node {
      case .text(let text): return [.text(text)]
      case .fact(let name):
        switch fact(name, scopes) {
        case .words(let words): return [.pieces(Manuscript.Piece.linking(shown(words)))]
        case .pieces(let pieces): return [.pieces(pieces)]
        case .footnote(let words): return [.footnote(shown(words))]
        case .place(let words, let anchor): return [.place(shown(words), anchor: anchor)]
        case .each, nil: return []
        }
      case .section(let name, let isInverted, let inner):
        let fact = fact(name, scopes)
        if !isInverted, isSuperseded(name, among: nodes, scopes) { return [] }
        guard !isInverted else { return fact == nil ? parts(of: inner, scopes) : [] }
        guard case .each(let several) = fact else {
          return fact == nil ? [] : parts(of: inner, scopes)
        }
        return several.flatMap { parts(of: inner, scopes + [$0]) }
      }
    }
  }

  /// Whether a section is for all numbers that no section beside it is for, and one of these is for this.
  private static func isSuperseded(
    _ name: String, among nodes: [Node], _ scopes: [TemplateFacts]
  ) -> Bool {
    guard name == PluralCategory.other.rawValue else { return false }
    return nodes.contains { node in
      guard case .section(let other, false, _) = node, other != name,
        PluralCategory(rawValue: other) != nil
      else { return false }
      return fact(other, scopes) != nil
    }
  }

  /// What a name stands for, in the innermost section that knows of it.
  private static func fact(_ name: String, _ scopes: [TemplateFacts]) -> TemplateFacts.Fact? {
    guard case let fact?? = scopes.reversed().lazy.map({ $0[name] }).first(where: { $0 != nil })
    else { return nil }
    if case .each(let several) = fact, several.isEmpty { return nil }
    return fact
  }

  /// Words as they are shown: line breaks kept, what nobody sees named.
  static func shown(_ words: String) -> String {
    words.split(separator: "\n", omittingEmptySubsequences: false)
      .map { visible(String($0)) }.joined(separator: "\u{2028}")
  }
}
