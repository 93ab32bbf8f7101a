/// How Markdown reads the first characters of a line, and how wording is escaped from that.
extension String {
  /// Whether it begins with an ordinal: `bis`, `ter`, …
  var opensWithOrdinal: Bool {
    let ordinals = [
      "bis", "ter", "quater", "quinquies", "sexies", "septies", "octies", "novies", "decies",
      "undecies", "duodecies", "alt",
    ]
    return ordinals.contains(where: prefix { $0.isLetter }.lowercased().elementsEqual)
  }

  var escapingBars: String {
    holds(UInt8(ascii: "|"))
      ? split(
        separator: "|", omittingEmptySubsequences: false
      ).joined(separator: "\\|") : self
  }

  /// The lines after the first, indented by `level` levels and escaped so that none opens a block.
  func escapingBreaks(indent level: Int) -> String {
    guard holds(0x0A) else { return self }
    let lines = split(separator: "\n").enumerated().map { place, line in
      place == 0 ? String(line) : String(line).escapingOpening
    }
    return lines.joined(separator: "\n" + String(repeating: "  ", count: level))
  }

  /// Whether it begins like a note, and not only with a reference to one.
  private var opensNote: Bool {
    hasPrefix("[^") && self[(firstIndex(of: "]") ?? startIndex)...].hasPrefix("]:")
  }

  /// Whether it consists of three or more of one mark, spaced or not: a rule, or the line below a
  /// heading.
  private var isRuleOrUnderline: Bool {
    guard let mark = utf8.first, "-*_=".utf8.contains(mark) else { return false }
    return utf8.allSatisfy { $0 == mark || $0 == 0x20 } && utf8.count { $0 == mark } >= 3
  }

  /// The string, with a backslash in front if its first characters would turn a paragraph into
  /// another kind of block.
  var escapingOpening: String {
    let opensBlock =
      ["#", ">", "|", "```", "~~~"].contains(where: hasPrefix) || opensNote || isRuleOrUnderline
    return opensBlock ? "\\" + self : self
  }
}

extension String {
  /// The string with a backslash in its first word if that would be read as the label of an item,
  /// such as `a)` or `1.`; the tab after it becomes a space.
  var escapingLabel: String {
    let word = prefix { $0 != " " && $0 != "\t" }
    let inner = word.filter { $0.isLetter || $0.isNumber }
    let isShort = inner.count < 2 || inner.allSatisfy { $0.isNumber || "ivxIVX".contains($0) }
    guard let last = word.last, last.isASCII, last.isPunctuation || last == "+",
      inner.count < 6, isShort, word.utf8.count < utf8.count
    else { return self }
    let rest = self[word.endIndex...].dropFirst()
    return word.dropLast() + "\\" + String(last) + " " + rest
  }

  /// The string as it is if it is a rule or a fenced block, otherwise between fences.
  var fenced: String {
    let lines = split(separator: "\n", omittingEmptySubsequences: false)
    guard let first = lines.first,
      let mark = first.utf8.first.map({ Character(Unicode.Scalar($0)) })
    else { return self }
    let fence = first.prefix { $0 == mark }
    let isRule =
      lines.count == 1 && "-*_".contains(mark) && fence.count > 2 && fence.count == first.count
    let isFence =
      "`~".contains(mark) && fence.count > 2 && lines.count > 1
      && lines.dropFirst().firstIndex { $0.allSatisfy { $0 == mark } && $0.count >= fence.count }
        .map { $0 == lines.count - 1 } ?? false
    if isRule || isFence { return self }
    let longest = lines.map { $0.prefix { $0 == "~" }.count }.max() ?? 0
    let around = String(repeating: "~", count: max(longest + 1, 3))
    return "\(around)\n\(self)\n\(around)"
  }
}
