import Formats
import Lineages
package import Negotiation
import Prose
import ProseDiff

/// Lineages as one web page that loads nothing from outside: a picture, and what happened to each.
package enum TimelinePage {
  /// Returns the page; it has no script.
  ///
  /// Cost: linear in what happened, for each clause.
  package static func report(
    _ genealogy: Genealogy, text: String, _ profile: Profile = .itu
  ) -> String {
    var page = Markup()
    page.constant("<!DOCTYPE html>\n")
    page.element(.html, .init("lang", "en")) { html in
      html.element(.head) { $0.head(text) }
      html.lineFeed()
      html.element(.body) { $0.body(genealogy, text, profile) }
    }
    page.lineFeed()
    return page.html
  }

  /// The most events, of all clauses together, for which each is described below the picture; a
  /// ceiling on the size of the page.
  static let most = 4000
}

extension Markup {
  fileprivate mutating func head(_ text: String) {
    let title = visible(text) + " through its versions"
    head(TimelinePage.policy, title: title, style: TimelinePage.style)
  }

  fileprivate mutating func body(_ genealogy: Genealogy, _ text: String, _ profile: Profile) {
    lineFeed()
    element(.header) { header in
      header.element(.h1) { title in title.element(.bdi) { $0.text(text) } }
      header.element(.p, .classes("summary")) { $0.text(genealogy.summary) }
      header.element(.p, .classes("legend")) { $0.legend(genealogy) }
    }
    for sheet in genealogy.sheets {
      lineFeed()
      self.sheet(sheet, of: genealogy)
    }
    lineFeed()
    element(.main) { $0.stories(genealogy, profile) }
    lineFeed()
  }

  /// Adds the signs that occur, and what they mean.
  private mutating func legend(_ genealogy: Genealogy) {
    var told: Set<String> = []
    for row in genealogy.rows {
      for case let event? in genealogy.events(row) where told.insert(event.sign).inserted {
        if event == .given || event == .kept { continue }
        element(.span, .classes("meaning")) { meaning in
          meaning.element(.span, .classes("key " + event.style)) { $0.text(event.sign) }
          meaning.text(" " + event.word)
        }
        text(" ")
      }
    }
  }

  // MARK: - What happened

  private mutating func stories(_ genealogy: Genealogy, _ profile: Profile) {
    let changed = genealogy.rows.filter { row in
      genealogy.events(row).contains { $0.map { $0 != .given && $0 != .kept } ?? false }
    }
    let count = changed.reduce(0) { sum, row in
      sum + genealogy.events(row).count { $0.map { $0 != .kept } ?? false }
    }
    guard count <= TimelinePage.most else {
      return element(.p, .classes("summary")) {
        $0.text("Too much happened to tell all of it here; ecp timeline with an address tells it.")
      }
    }
    for row in changed {
      let story = Story(of: genealogy.lastAppearance(row), in: genealogy.succession, profile)
      lineFeed()
      let text = genealogy.succession.clause(genealogy.lastAppearance(row)).text
      let direction = Direction(of: [text]).rawValue
      element(.article, .id("row-\(row)"), .init("dir", direction)) { article in
        article.element(.h2) { title in
          title.element(.bdi) { $0.text(genealogy.address(row)) }
        }
        for chapter in story.chapters { article.chapter(chapter, genealogy) }
      }
    }
  }

  private mutating func chapter(_ chapter: Story.Chapter, _ genealogy: Genealogy) {
    let title = genealogy.titles[chapter.version]
    let words = chapter.change?.words ?? []
    lineFeed()
    element(.div, .classes("chapter " + chapter.event.style)) { part in
      part.element(.h3) { heading in
        heading.element(.span, .classes("sign"), .silent) { $0.text(chapter.event.sign + " ") }
        heading.element(.bdi) { $0.text(title.name) }
        let facts = [title.date] + words + chapter.remarks(genealogy.titles)
        heading.text(" ")
        heading.element(.span, .classes("facts"), .init("dir", "ltr")) {
          $0.told(facts.joined(separator: " · "))
        }
      }
      guard let change = chapter.change, let comparison = chapter.comparison else {
        return part.whole(chapter, genealogy.succession)
      }
      if change.outcome != .renumbered { part.wording(comparison.styledRedline(change)) }
    }
  }

  private mutating func whole(_ chapter: Story.Chapter, _ succession: Succession) {
    guard let appearance = chapter.appearance else { return }
    let runs = succession.clause(appearance).seen.runs
    wording([
      StyledEdit(operation: .equal, runs: runs.map { .init(text: $0.text, style: $0.style) })
    ])
  }
}

extension Genealogy {
  /// The numbers of clauses and versions, and the first and last version, in words.
  var summary: String {
    let versions = titles.count == 1 ? "1 version" : "\(titles.count) versions"
    let names = [titles.first, titles.last].compactMap(\.self).map { "\($0.name) (\($0.date))" }
    return clauses(rows.count) + ", " + versions + ", " + names.joined(separator: " to ")
  }
}
