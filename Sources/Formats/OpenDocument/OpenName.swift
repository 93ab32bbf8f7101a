/// The elements of OpenDocument that the reader must distinguish. All others merely surround these.
enum OpenName: String {
  // Roots.
  case content = "office:document-content", whole = "office:document"
  case stylesRoot = "office:document-styles"
  case manifest = "manifest:manifest", encryption = "manifest:encryption-data"
  case body = "office:body", text = "office:text"
  case automaticStyles = "office:automatic-styles", styles = "office:styles"

  // Blocks.
  case paragraph = "text:p", heading = "text:h", list = "text:list", listItem = "text:list-item"
  case listHeader = "text:list-header", section = "text:section", number = "text:number"
  case table = "table:table", row = "table:table-row", cell = "table:table-cell"
  case coveredCell = "table:covered-table-cell"
  case textBox = "draw:text-box", shape = "draw:custom-shape", title = "svg:title"
  case summary = "svg:desc", object = "draw:object"

  // Within a line.
  case span = "text:span", spaces = "text:s", tab = "text:tab", lineBreak = "text:line-break"
  case note = "text:note", noteMark = "text:note-citation", noteBody = "text:note-body"
  case rubyText = "text:ruby-text", hiddenText = "text:hidden-text"
  case hiddenParagraph = "text:hidden-paragraph", script = "text:script"

  // Tracked changes and comments.
  case trackedChanges = "text:tracked-changes", region = "text:changed-region"
  case insertion = "text:insertion", deletion = "text:deletion", formatChange = "text:format-change"
  case changeInfo = "office:change-info", creator = "dc:creator", date = "dc:date"
  case changeStart = "text:change-start", changeEnd = "text:change-end", change = "text:change"
  case annotation = "office:annotation", annotationEnd = "office:annotation-end"

  // Not part of the document's text.
  case forms = "office:forms", sequences = "text:sequence-decls", variables = "text:variable-decls"
  case userFields = "text:user-field-decls", contentsSource = "text:table-of-content-source"
  case illustrationsSource = "text:illustration-index-source"
  case alphabeticalSource = "text:alphabetical-index-source"
  case bibliographySource = "text:bibliography-source", userSource = "text:user-index-source"
  case tablesSource = "text:table-index-source", objectsSource = "text:object-index-source"

  // Styles.
  case style = "style:style", textProperties = "style:text-properties"
  case listStyle = "text:list-style", outlineStyle = "text:outline-style"
  case numberLevel = "text:list-level-style-number", bulletLevel = "text:list-level-style-bullet"
  case imageLevel = "text:list-level-style-image", outlineLevel = "text:outline-level-style"
}

typealias OpenXML = XMLReader<OpenName>
typealias OpenElement = XMLElement<OpenName>

extension OpenName {
  /// The prefixes of the names above, by namespace (OpenDocument 1.3, part 3, section 2).
  static let prefixes: [String: String] = {
    let names = "urn:oasis:names:tc:opendocument:xmlns:"
    return [
      names + "office:1.0": "office:", names + "text:1.0": "text:", names + "table:1.0": "table:",
      names + "style:1.0": "style:", names + "drawing:1.0": "draw:",
      names + "svg-compatible:1.0": "svg:", names + "manifest:1.0": "manifest:",
      "http://purl.org/dc/elements/1.1/": "dc:",
    ]
  }()

  /// Whether the element's content is not shown in its place.
  var isLeftOut: Bool {
    switch self {
    case .number, .title, .summary, .rubyText, .script, .forms, .sequences, .variables,
      .userFields, .contentsSource, .illustrationsSource, .alphabeticalSource,
      .bibliographySource, .userSource, .tablesSource, .objectsSource:
      true
    default: false
    }
  }
}
