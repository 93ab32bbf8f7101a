/// Reads fields, including the printed text of those whose result no file stores.
extension WordReader {
  /// Reads a field mark: `begin`, `separate` or `end`.
  mutating func passFieldMark(
    _ isHidden: Bool, into paragraph: inout Paragraph
  ) throws(FormatError) {
    let element = xml.ordinal
    let mark = try xml.element(.fieldMark)
    for change in mark.children { count(change) }
    switch mark.attributes["fldCharType"] {
    case "begin": fields.begin(form: mark[.form]?.shownForm)
    case "separate": fields.separate()
    case "end":
      guard let field = fields.end(), !isHidden else { return }
      try show(field, element, in: &paragraph)
    default: break
    }
  }

  /// Reads a single-element field.
  mutating func readSimpleField(into paragraph: inout Paragraph) throws(FormatError) {
    let element = xml.ordinal
    fields.begin(instructions: xml.attribute("instr") ?? "")
    try readInline(into: &paragraph)
    if let field = fields.end() { try show(field, element, in: &paragraph) }
  }

  /// Adds the printed text of a field without a stored result.
  private mutating func show(
    _ field: FieldStack.Field, _ element: Int, in paragraph: inout Paragraph
  ) throws(FormatError) {
    guard !field.hasResult else { return }
    let code = FieldCode(field.instructions)
    let text: String?
    switch code.name {
    case "FORMDROPDOWN", "FORMCHECKBOX": text = field.form
    case "MACROBUTTON", "GOTOBUTTON": text = code.button
    case "SYMBOL", "AUTONUM", "AUTONUMLGL", "AUTONUMOUT", "LISTNUM":
      text = code.symbol ?? numbers.next(code, in: paragraph)
      let isJoined = paragraph.properties.runsOn || paragraph.origin?.paragraphs ?? 1 > 1
      if isJoined, code.symbol == nil { joinsUnlike = true }
      if text == nil { throw .fieldWithoutResult(String(code.name)) }
    case "EQ":
      let formula = "$\(EquationField.formula(code.argument))$"
      paragraph.text.append(markup: formula)
      return trace(formula, .whole, element, .plain, &paragraph)
    default: text = nil
    }
    guard let text, fields.shows(text) else { return }
    if code.isNumber, paragraph.mayTakeNumber {
      paragraph.number = text.trimmed
      return
    }
    paragraph.text.append(text)
    trace(text, .whole, element, .plain, &paragraph)
    comments.pass(text)
  }
}

extension WordElement {
  /// The value of a form field: the chosen entry, or a box.
  fileprivate var shownForm: String? {
    if let choice = self[.dropDown] {
      let entries = choice.all(.entry)
      let chosen = choice.number(.choiceResult) ?? choice.number(.usualResult) ?? 0
      return entries.indices.contains(chosen) ? entries[chosen].value : nil
    }
    return self[.checkBox].map { box in
      (box[.checked] ?? box[.usualResult])?.isOn ?? false ? "☒" : "☐"
    }
  }
}
