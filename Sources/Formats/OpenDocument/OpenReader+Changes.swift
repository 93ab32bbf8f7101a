/// Tracked changes. Deleted content is stored apart from the text, which only marks its place.
extension OpenReader {
  /// Reads the tracked changes, all of which precede the text.
  mutating func readChanges() throws(FormatError) {
    try xml.forEachChild { child throws(FormatError) in
      guard child == .region else { return }
      let id = xml.attribute("id") ?? ""
      try xml.forEachChild { change throws(FormatError) in
        switch change {
        case .insertion?:
          if view == .reject { insertions.insert(id) }
          try readRegion(.insertion, id)
        case .deletion?: try readRegion(.deletion, id)
        case .formatChange?: try readRegion(.format, id)
        default: break
        }
      }
    }
  }

  /// Reads who made a change and when, and any deleted content that the view includes: the end of a
  /// paragraph, whole ones, the start of another.
  private mutating func readRegion(
    _ kind: TrackedChanges.Kind, _ id: String
  ) throws(FormatError) {
    var story = OpenStory(kept: [])
    var (author, date): (String?, String?)
    let isKept = kind == .deletion && view == .reject
    try xml.forEachChild { child throws(FormatError) in
      if child == .changeInfo {
        try xml.forEachChild { field throws(FormatError) in
          if field == .creator { author = try xml.text() }
          if field == .date { date = try xml.text() }
        }
      } else if isKept, let child {
        try readBlock(child, into: &story)
      }
    }
    tracked.count(kind, author: author, date: date)
    if let author, kind != .format {
      let credit: Credit.Kind = kind == .insertion ? .inserted : .struck
      authors[id] = Credit(kind: credit, author: author, date: date)
    }
    if isKept { deletions[id] = story.kept }
  }

  /// Reads the start or end of an insertion, which is hidden if the view excludes it.
  mutating func passInsertion(_ mark: OpenName) {
    guard let id = xml.attribute("change-id") else { return }
    credit(id)
    guard insertions.contains(id) else { return }
    if mark == .changeStart { openInsertions.insert(id) } else { openInsertions.remove(id) }
  }

  /// Records who made a change.
  private mutating func credit(_ id: String) {
    guard let credit = authors[id] else { return }
    credits.add(credit.kind, author: credit.author, date: credit.date)
  }

  // MARK: - Deleted content

  /// The content deleted at the place that was started last, if the view includes it; not if it had
  /// itself been inserted.
  private mutating func deleted() -> [OpenParagraph] {
    if let id = xml.attribute("change-id") { credit(id) }
    guard openInsertions.isEmpty, let id = xml.attribute("change-id"), !insertions.contains(id)
    else { return [] }
    return deletions[id] ?? []
  }

  /// Puts deleted content back between blocks.
  mutating func restoreBlocks(into story: inout OpenStory) {
    for paragraph in deleted() {
      closeParagraph(in: &story)
      story.open = counted(paragraph, like: nil)
    }
    closeParagraph(in: &story)
  }

  /// Puts deleted content back within a paragraph. If that splits it into two, the one that kept
  /// wording keeps its kind.
  mutating func restore(into paragraph: inout OpenParagraph, in story: inout OpenStory) {
    let deleted = deleted()
    guard let first = deleted.first, let last = deleted.last else { return }
    let host = paragraph
    paragraph.text.append(first.text)
    paragraph.after += first.after
    guard deleted.count > 1 else { return }
    let keepsStart = !host.text.text.markdown.isEmpty
    if !keepsStart { paragraph.take(counted(first, like: host)) }
    for next in deleted.dropFirst() {
      story.open = paragraph
      closeParagraph(in: &story)
      paragraph = counted(next, like: host)
    }
    if !keepsStart { paragraph.take(host) } else { paragraph.take(counted(last, like: host)) }
  }

  /// A deleted paragraph with the number series of the list that it was deleted from.
  private mutating func counted(
    _ paragraph: OpenParagraph, like host: OpenParagraph?
  ) -> OpenParagraph {
    guard let place = paragraph.place else { return paragraph }
    let isSame = host?.place?.style == place.style
    let series = isSame ? host?.place?.series : nil
    var counted = paragraph
    counted.place = OpenListPlace(
      style: place.style, series: series ?? lists.series(ofStyle: place.style),
      level: place.level, start: place.start)
    return counted
  }
}

extension OpenParagraph {
  /// Takes the kind of paragraph from another.
  mutating func take(_ other: OpenParagraph) {
    (outlineLevel, place, unnumbered) = (other.outlineLevel, other.place, other.unnumbered)
  }
}
