/// The elements of HTML that the reader must distinguish. All others merely surround text.
enum HTMLName: String {
  case html, body

  // Elements that are never shown.
  case head, script, style, template, noscript, object, iframe, audio, video, svg, canvas
  case select, textarea, datalist, rubyText = "rt", rubyParenthesis = "rp"

  // Blocks.
  case paragraph = "p", division = "div", section, article, main, header, footer, aside, address
  case navigation = "nav", figure, caption = "figcaption", center, form, fieldset, legend, details
  case summary, quotation = "blockquote", rule = "hr", dialog
  case terms = "dl", term = "dt", definition = "dd"
  case heading1 = "h1", heading2 = "h2", heading3 = "h3", heading4 = "h4", heading5 = "h5"
  case heading6 = "h6"
  case preformatted = "pre", listing, plaintext, xmp

  // Lists and tables.
  case orderedList = "ol", bulletList = "ul", menu, directory = "dir", item = "li"
  case table, row = "tr", cell = "td", headCell = "th", tableCaption = "caption"

  // Within a line.
  case lineBreak = "br", bold = "b", strong, italic = "i", emphasis = "em", raised = "sup"
  case lowered = "sub", struck = "s", struckThrough = "strike"
  case link = "a", quote = "q", span

  // Formulas, by their MathML names.
  case math, annotation, msup, msub, msubsup, mover, munder, munderover, mfrac, msqrt, mroot
  case mfenced, mtr, mtable

  // Tracked changes.
  case inserted = "ins", deleted = "del"
}

extension HTMLName: FormulaName {
  var math: MathName? { MathName(rawValue: "math:" + rawValue) }

  /// Whether the element's content is not shown to a reader of the page.
  var isLeftOut: Bool {
    switch self {
    case .head, .script, .style, .template, .noscript, .object, .iframe, .audio, .video, .svg,
      .canvas, .select, .textarea, .datalist, .rubyText, .rubyParenthesis:
      true
    default: false
    }
  }

  /// Whether paragraphs end where the element begins and ends.
  var isBlock: Bool {
    switch self {
    case .html, .body, .paragraph, .division, .section, .article, .main, .header, .footer, .aside,
      .address, .navigation, .figure, .caption, .center, .form, .fieldset, .legend, .details,
      .summary, .quotation, .rule, .dialog, .terms, .term, .definition, .tableCaption:
      true
    default: false
    }
  }

  /// The level of a heading, from 0.
  var headingLevel: Int? {
    switch self {
    case .heading1: 0
    case .heading2: 1
    case .heading3: 2
    case .heading4: 3
    case .heading5: 4
    case .heading6: 5
    default: nil
    }
  }
}
