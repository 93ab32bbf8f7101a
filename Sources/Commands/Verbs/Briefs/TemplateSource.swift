import Drafts
import Reports

/// The template in use: one of the repository's, or one built in.
struct TemplateSource {
  let text: String
  /// The tag of the template's language.
  let language: String
  /// The name that messages use.
  private let name: String

  /// Finds the template of a kind in a language. Falls back to the language without its subtags
  /// and, unless the language was requested, to English.
  init(
    _ kind: BuiltInTemplate.Kind, _ language: String, isFixed: Bool, in store: DraftStore
  ) throws {
    let main = String(language.prefix { $0 != "-" }).lowercased()
    for tag in [language, main] + (isFixed ? [] : ["en"]) {
      let file = "\(kind.rawValue).\(tag).md"
      if let text = try store.template(file) {
        self.init(text: text, language: tag, name: "\(store.templatesPath)/\(file)")
        return
      }
      if let text = BuiltInTemplate.source(kind, tag) {
        self.init(text: text, language: tag, name: file)
        return
      }
    }
    throw CommandError.noTemplate(
      kind: kind.rawValue, language: main, among: BuiltInTemplate.languages,
      folder: store.templatesPath)
  }

  private init(text: String, language: String, name: String) {
    self.text = text
    self.language = language
    self.name = name
  }

  func template() throws(CommandError) -> Template {
    do throws(TemplateFault) {
      return try Template(text, names: Briefing.names)
    } catch {
      throw .template(name, error)
    }
  }
}
