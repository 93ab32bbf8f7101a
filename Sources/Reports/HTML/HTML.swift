import Prose
package import ProseDiff

/// The report as one web page that loads nothing from outside.
package enum HTML {
  /// Returns the page. It is readable without scripts; with them, changes can be filtered, shown
  /// side by side and stepped through.
  ///
  /// Cost: linear in the wording of both documents.
  package static func report(_ comparison: Comparison) -> String {
    var page = Markup()
    page.constant("<!DOCTYPE html>\n")
    page.element(.html, .init("lang", "en")) { html in
      html.element(.head) { $0.head(comparison) }
      html.lineFeed()
      html.element(.body) { $0.body(comparison) }
    }
    page.lineFeed()
    return page.html
  }
}

extension Markup {
  fileprivate mutating func head(_ comparison: Comparison) {
    let title = visible(comparison.old.name) + " → " + visible(comparison.new.name)
    head(HTML.policy, title: title, style: HTML.style)
  }

  fileprivate mutating func body(_ comparison: Comparison) {
    lineFeed()
    element(.header) { $0.header(comparison) }
    lineFeed()
    element(.div, .classes("page")) { page in
      page.element(.nav, .label("Contents")) { $0.contents(comparison) }
      page.lineFeed()
      page.element(.main) { $0.passages(comparison) }
    }
    lineFeed()
    element(.script) { $0.constant(HTML.script) }
  }

  private mutating func passages(_ comparison: Comparison) {
    element(.div, .classes("names"), .silent) { names in
      names.element(.bdi) { $0.text(comparison.old.name) }
      names.element(.bdi) { $0.text(comparison.new.name) }
    }
    for passage in comparison.passages {
      lineFeed()
      add(passage, of: comparison)
    }
    lineFeed()
  }
}
