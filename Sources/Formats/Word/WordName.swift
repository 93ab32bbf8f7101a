/// The elements of WordprocessingML and its neighbours that the reader must tell apart. All others
/// only surround these: text stands in text elements alone, so none is lost by passing through.
enum WordName: String {
  // Packaging.
  case relationships = "r:Relationships", relationship = "r:Relationship"

  // Roots and blocks.
  case document = "w:document", body = "w:body", styles = "w:styles", numbering = "w:numbering"
  case footnotes = "w:footnotes", footnote = "w:footnote"
  case endnotes = "w:endnotes", endnote = "w:endnote"
  case paragraph = "w:p", table = "w:tbl", row = "w:tr", cell = "w:tc", embedded = "w:altChunk"

  // Runs and what stands in them.
  case run = "w:r", text = "w:t", deletedText = "w:delText", tab = "w:tab"
  case positionedTab = "w:ptab", lineBreak = "w:br", carriageReturn = "w:cr"
  case noBreakHyphen = "w:noBreakHyphen", softHyphen = "w:softHyphen", symbol = "w:sym"
  case fieldMark = "w:fldChar", rubyText = "w:rt"
  case footnoteReference = "w:footnoteReference", endnoteReference = "w:endnoteReference"

  // Comments.
  case comments = "w:comments", comment = "w:comment", commentStart = "w:commentRangeStart"
  case commentEnd = "w:commentRangeEnd"

  // Tracked changes.
  case inserted = "w:ins", deleted = "w:del", movedFrom = "w:moveFrom", movedTo = "w:moveTo"
  case cellInserted = "w:cellIns", cellDeleted = "w:cellDel"
  case paragraphChange = "w:pPrChange", runChange = "w:rPrChange"

  // Properties.
  case paragraphProperties = "w:pPr", runProperties = "w:rPr", rowProperties = "w:trPr"
  case cellProperties = "w:tcPr", paragraphStyle = "w:pStyle", runStyle = "w:rStyle"
  case list = "w:numPr", level = "w:ilvl", listID = "w:numId", outlineLevel = "w:outlineLvl"
  case bold = "w:b", italic = "w:i", hidden = "w:vanish"

  // Styles and lists.
  case style = "w:style", basedOn = "w:basedOn", styleName = "w:name"
  case abstractList = "w:abstractNum", listInstance = "w:num", abstractID = "w:abstractNumId"
  case listLevel = "w:lvl", start = "w:start", format = "w:numFmt", levelText = "w:lvlText"
  case restart = "w:lvlRestart", legal = "w:isLgl", listStyle = "w:numStyleLink"
  case levelOverride = "w:lvlOverride", startOverride = "w:startOverride"

  // Drawings, which may hold text boxes, each perhaps written twice.
  case textBox = "w:txbxContent"
  case alternatives = "mc:AlternateContent", choice = "mc:Choice", fallback = "mc:Fallback"

  // Formulas.
  case formula = "m:oMath", formulaText = "m:t", raised = "m:sup", lowered = "m:sub", numerator =
    "m:num"
  case denominator = "m:den", radical = "m:rad", degree = "m:deg"
}

extension WordName {
  /// The prefixes of the names above, by namespace: those of Office 2007 and of ISO/IEC 29500
  /// (strict).
  static let prefixes: [String: String] = {
    let schemas = "http://schemas.openxmlformats.org/"
    let strict = "http://purl.oclc.org/ooxml/"
    return [
      schemas + "wordprocessingml/2006/main": "w:", strict + "wordprocessingml/main": "w:",
      schemas + "officeDocument/2006/math": "m:", strict + "officeDocument/math": "m:",
      schemas + "markup-compatibility/2006": "mc:",
      schemas + "package/2006/relationships": "r:",
    ]
  }()
}
