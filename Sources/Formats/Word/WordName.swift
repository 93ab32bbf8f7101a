/// The elements of WordprocessingML and its neighbours that the reader must distinguish. All others
/// are passed through, as they merely surround these.
enum WordName: String {
  // Packaging.
  case relationships = "r:Relationships", relationship = "r:Relationship"

  // Roots and blocks.
  case document = "w:document", body = "w:body", styles = "w:styles", numbering = "w:numbering"
  case footnotes = "w:footnotes", footnote = "w:footnote"
  case endnotes = "w:endnotes", endnote = "w:endnote"
  case paragraph = "w:p", table = "w:tbl", row = "w:tr", cell = "w:tc", embedded = "w:altChunk"
  case subDocument = "w:subDoc", section = "w:sectPr", settings = "w:settings"

  // Runs and their content.
  case run = "w:r", text = "w:t", deletedText = "w:delText", tab = "w:tab"
  case positionedTab = "w:ptab", lineBreak = "w:br", carriageReturn = "w:cr"
  case noBreakHyphen = "w:noBreakHyphen", softHyphen = "w:softHyphen", symbol = "w:sym"
  case rubyText = "w:rt"
  case footnoteReference = "w:footnoteReference", endnoteReference = "w:endnoteReference"
  case footnoteProperties = "w:footnotePr", endnoteProperties = "w:endnotePr"
  case noteStart = "w:numStart", noteRestart = "w:numRestart"

  // Fields.
  case fieldMark = "w:fldChar", simpleField = "w:fldSimple", instructions = "w:instrText"
  case deletedInstructions = "w:delInstrText", form = "w:ffData", dropDown = "w:ddList"
  case choiceResult = "w:result", usualResult = "w:default", entry = "w:listEntry"
  case checkBox = "w:checkBox", checked = "w:checked"

  // Comments.
  case comments = "w:comments", comment = "w:comment", commentStart = "w:commentRangeStart"
  case commentEnd = "w:commentRangeEnd"

  // Tracked changes.
  case inserted = "w:ins", deleted = "w:del", movedFrom = "w:moveFrom", movedTo = "w:moveTo"
  case cellInserted = "w:cellIns", cellDeleted = "w:cellDel"
  case paragraphChange = "w:pPrChange", runChange = "w:rPrChange"
  case sectionChange = "w:sectPrChange", tableChange = "w:tblPrChange"
  case gridChange = "w:tblGridChange", rowChange = "w:trPrChange", cellChange = "w:tcPrChange"
  case cellMerge = "w:cellMerge"
  case exceptionChange = "w:tblPrExChange", numberingChange = "w:numberingChange"

  // Properties.
  case paragraphProperties = "w:pPr", runProperties = "w:rPr", rowProperties = "w:trPr"
  case cellProperties = "w:tcPr", paragraphStyle = "w:pStyle", runStyle = "w:rStyle"
  case list = "w:numPr", level = "w:ilvl", listID = "w:numId", outlineLevel = "w:outlineLvl"
  case struck = "w:strike", doublyStruck = "w:dstrike"
  case bold = "w:b", italic = "w:i", hidden = "w:vanish", elevation = "w:vertAlign"
  case hiddenRow = "w:hidden"

  // Styles and lists.
  case style = "w:style", basedOn = "w:basedOn", styleName = "w:name"
  case abstractList = "w:abstractNum", listInstance = "w:num", abstractID = "w:abstractNumId"
  case listLevel = "w:lvl", start = "w:start", format = "w:numFmt", levelText = "w:lvlText"
  case restart = "w:lvlRestart", legal = "w:isLgl", listStyle = "w:numStyleLink"
  case levelOverride = "w:lvlOverride", startOverride = "w:startOverride"

  // Drawings, which may hold text boxes, sometimes written twice, and other documents.
  case textBox = "w:txbxContent", drawnParagraph = "a:p", drawnText = "a:t"
  case wordArt = "v:textpath", object = "o:OLEObject", chart = "c:chart", diagram = "d:relIds"
  case alternatives = "mc:AlternateContent", choice = "mc:Choice", fallback = "mc:Fallback"

  // Formulas.
  case formula = "m:oMath", formulaText = "m:t", raised = "m:sup", lowered = "m:sub"
  case numerator = "m:num", denominator = "m:den", radical = "m:rad", degree = "m:deg"
  case delimited = "m:d", delimiters = "m:dPr", opening = "m:begChr", closing = "m:endChr"
  case separator = "m:sepChr", argument = "m:e", sum = "m:nary", sumProperties = "m:naryPr"
  case sign = "m:chr", accented = "m:acc", accent = "m:accPr", barred = "m:bar", bar = "m:barPr"
  case grouped = "m:groupChr", group = "m:groupChrPr", position = "m:pos", matrix = "m:m"
  case matrixRow = "m:mr", equations = "m:eqArr", limitBelow = "m:limLow", limit = "m:lim"
  case limitAbove = "m:limUpp"
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
      schemas + "drawingml/2006/main": "a:", strict + "drawingml/main": "a:",
      schemas + "drawingml/2006/chart": "c:", strict + "drawingml/chart": "c:",
      schemas + "drawingml/2006/diagram": "d:", strict + "drawingml/diagram": "d:",
      "urn:schemas-microsoft-com:vml": "v:", "urn:schemas-microsoft-com:office:office": "o:",
      schemas + "markup-compatibility/2006": "mc:",
      schemas + "package/2006/relationships": "r:",
    ]
  }()
}
