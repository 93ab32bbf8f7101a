import Formats

/// The facts that names stand for at one place in a template.
struct TemplateFacts: Sendable, Hashable {
  enum Fact: Sendable, Hashable {
    /// Words from outside the template: never markup, whatever they hold.
    case words(String)
    /// Such words, with emphasis added by ecp.
    case pieces([Manuscript.Piece])
    /// The text of a footnote.
    case footnote(String)
    /// Words that link to the heading with that anchor; inside a heading, they give it the anchor.
    case place(String, anchor: String)
    case each([TemplateFacts])
  }

  private(set) var facts: [String: Fact] = [:]

  subscript(name: String) -> Fact? {
    get { facts[name] }
    set { facts[name] = newValue }
  }

  /// Sets words, or nothing if there are none.
  mutating func set(_ name: String, _ words: String?) {
    facts[name] = words.flatMap { $0.isEmpty ? nil : .words($0) }
  }

  /// Makes a section appear once, if `holds`.
  mutating func mark(_ name: String, _ holds: Bool = true) {
    if holds { facts[name] = .each([TemplateFacts()]) }
  }

  /// Sets a count for a section, unless it is zero: in it, `number`, the plural category of the
  /// number in a language, and `other`.
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
    /// Words of the template, whose markup takes effect.
    case text(String)
    case pieces([Manuscript.Piece])
    case footnote(String)
    case place(String, anchor: String)
  }

  /// Returns the parts of the template, with the facts in their places.
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

  /// Whether the section is `other`, and one beside it fits the number's own plural category.
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

  /// Returns the fact of a name, from the innermost section that has it.
  private static func fact(_ name: String, _ scopes: [TemplateFacts]) -> TemplateFacts.Fact? {
    guard case let fact?? = scopes.reversed().lazy.map({ $0[name] }).first(where: { $0 != nil })
    else { return nil }
    if case .each(let several) = fact, several.isEmpty { return nil }
    return fact
  }

  /// Returns words as they are shown: line breaks kept, invisible characters named.
  static func shown(_ words: String) -> String {
    words.split(separator: "\n", omittingEmptySubsequences: false)
      .map { visible(String($0)) }.joined(separator: "\u{2028}")
  }
}
