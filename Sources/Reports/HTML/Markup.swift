/// HTML being written. Tags and attribute names come only from the code; text is always escaped.
struct Markup {
  /// The elements that reports use.
  enum Tag: String {
    case a, article, bdi, body, button, circle, del, details, div, em, h1, h2, h3, head, header
    case html, ins, kbd, li, main, nav, ol, output, p, path, script, span, strong, style, summary
    case svg, text, title
  }

  private(set) var html = ""

  mutating func element(
    _ tag: Tag, _ attributes: Attribute..., content: (inout Markup) -> Void = { _ in }
  ) {
    html += "<" + tag.rawValue
    for attribute in attributes {
      html += " \(attribute.name)=\""
      html.append(attribute.value, replacing: Markup.escape)
      html += "\""
    }
    html += ">"
    content(&self)
    html += "</" + tag.rawValue + ">"
  }

  /// Adds text, with its hidden characters named and set off.
  mutating func text(_ text: String) {
    html.append(text) { scalar in
      guard scalar != "\n", let form = visibleForm(scalar) else { return Markup.escape(scalar) }
      return "<span class=\"hidden-character\">" + form + "</span>"
    }
  }

  /// Adds words made by ecp, with an isolating element around each part that they isolate.
  mutating func told(_ words: String) {
    for run in Isolate.runs(of: words) {
      if run.isIsolated { element(.bdi) { $0.text(run.text) } } else { text(run.text) }
    }
  }

  /// Adds markup written in the code: a style sheet, a script, a whole tag.
  mutating func constant(_ markup: StaticString) { html += "\(markup)" }

  mutating func lineFeed() { html += "\n" }

  private static func escape(_ scalar: Unicode.Scalar) -> String? {
    switch scalar {
    case "<": "&lt;"
    case ">": "&gt;"
    case "&": "&amp;"
    case "\"": "&quot;"
    case "'": "&#39;"
    case "\n": nil
    default: visibleForm(scalar)
    }
  }
}

extension Markup {
  /// A name and a value; the value is escaped where it is written.
  struct Attribute {
    let name: StaticString
    let value: String

    init(_ name: StaticString, _ value: String) {
      self.name = name
      self.value = value
    }

    static func id(_ value: String) -> Attribute { Attribute("id", value) }
    static func classes(_ value: String) -> Attribute { Attribute("class", value) }
    static func link(to id: String) -> Attribute { Attribute("href", "#" + id) }
    static func label(_ value: String) -> Attribute { Attribute("aria-label", value) }
    /// Takes the direction of the text from its first letter.
    static let ownDirection = Attribute("dir", "auto")
    /// Sets the text from left to right, whatever surrounds it.
    static let leftToRight = Attribute("dir", "ltr")
    /// Hides what a screen reader need not read out.
    static let silent = Attribute("aria-hidden", "true")
  }
}
