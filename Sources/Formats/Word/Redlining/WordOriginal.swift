/// A Word file into which changes are to be written, as of one view of the changes that it already
/// records.
package struct WordOriginal {
  /// The text read from it.
  package let markdown: String
  private let bytes: [UInt8]
  let package: WordPackage
  let reader: WordReader
  let blocks: [Block]
  /// The parts with wording, by name.
  let sources: [String: WordRedliner.Source]

  /// Reads a file. Throws `FormatError.unchangeable` if it is written in an unusual way.
  package init(_ bytes: [UInt8], _ view: TrackedView) throws(FormatError) {
    let original = try WordOriginal(reading: bytes, view)
    let settled = try original.settled(view)
    guard settled.isEmpty || !original.reader.joinsUnlike else { throw .unchangeable(.hiddenEnd) }
    self =
      settled.isEmpty
      ? original : try WordOriginal(reading: ZipPatch.bytes(bytes, settled), view)
  }

  private init(reading bytes: [UInt8], _ view: TrackedView) throws(FormatError) {
    self.bytes = bytes
    let package = try WordPackage(bytes)
    var reader = try WordReader(package, view, isTracing: true)
    blocks = try reader.readBody()
    (self.package, self.reader) = (package, reader)
    markdown = blocks.markdown
    var sources: [String: WordRedliner.Source] = [:]
    let kinds: [WordPackageWriter.Part] = [.footnotes, .endnotes, .comments]
    for name in [package.main] + kinds.compactMap({ package.target(ofKind: $0.rawValue) }) {
      if let bytes = try package.bytes(of: name) { sources[name] = try Self.source(bytes) }
    }
    self.sources = sources
  }

  /// The parts that record changes, with those resolved.
  private func settled(_ view: TrackedView) throws(FormatError) -> [String: [UInt8]] {
    var parts: [String: [UInt8]] = [:]
    for (name, source) in sources {
      do throws(RedlineFault) {
        let resolved = try WordResolver.resolved(source, view)
        if resolved != source.bytes { parts[name] = resolved }
      } catch {
        throw .unchangeable(error)
      }
    }
    return parts
  }

  /// Reads a part. Throws for UTF-16, and unless `w` is the prefix of Word's elements, as all
  /// programs have it, since new markup uses it.
  private static func source(_ bytes: [UInt8]) throws(FormatError) -> WordRedliner.Source {
    guard WordXML.encoding(bytes) != nil else { throw .unchangeable(.encoding) }
    let source = WordRedliner.Source(bytes, prefixes: WordName.prefixes)
    guard let root = source.elements.first,
      let space = source.bytes[root.opening].namespaces["w"], WordName.prefixes[space] == "w:"
    else { throw .unchangeable(.prefix) }
    return source
  }

  /// Returns the file with the changes that a manuscript of its text and another one records.
  package func redline(
    _ manuscript: Manuscript, _ reviser: Reviser
  ) throws(FormatError) -> [UInt8] {
    let parts: [String: [UInt8]]
    do throws(RedlineFault) {
      parts = try changed(manuscript, reviser).all()
    } catch {
      throw .unchangeable(error)
    }
    return try ZipPatch.bytes(bytes, parts)
  }

  private func changed(
    _ manuscript: Manuscript, _ reviser: Reviser
  ) throws(RedlineFault) -> WordParts {
    guard let source = sources[package.main] else { throw .otherWording }
    let manuscript = manuscript.withNotes(of: reader.notes.kinds)
    var writer = WordWriter(manuscript, reviser)
    writer.lastChange = sources.values.map(\.highestID).max() ?? 0
    writer.firstNote = writer.lastChange + 1
    writer.firstComment = writer.lastChange + 1
    var redliner = WordRedliner(source, reader, writer)
    try redliner.write(
      manuscript.blocks, into: blocks.filter { !$0.isNote }.compactMap(\.origin))
    var parts = WordParts(package, root: source)
    parts.replace(package.main, try redliner.bytes())
    writer = redliner.writer
    try change(notes: redliner.notes, &writer, &parts)
    if !writer.comments.isEmpty {
      try parts.add(writer.commentElements(), to: .comments, new: "")
    }
    return parts
  }
}

extension Manuscript {
  /// The manuscript with its notes turned into the one kind that the file has, whatever their marks
  /// look like.
  fileprivate func withNotes(of kinds: Set<WordNotes.Kind>) -> Manuscript {
    guard kinds.count == 1, let kind = kinds.first else { return self }
    var manuscript = self
    manuscript.notes = notes.map { note in
      let own: Note.Kind = kind == .endnote ? .endnote : .footnote
      return note.kind == .signed ? note : Note(own, note.paragraphs)
    }
    return manuscript
  }
}

extension WordRedliner.Source {
  /// The highest `w:id` in the part.
  fileprivate var highestID: Int {
    var highest = 0
    var rest = bytes[...]
    let mark = Array("w:id=\"".utf8)
    while let found = rest.place(of: mark) {
      rest = rest[(found + mark.count)...]
      let digits = rest.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
      highest = max(
        highest, digits.count < 10 ? Int(String(decoding: digits, as: UTF8.self)) ?? 0 : 0)
    }
    return highest
  }
}
