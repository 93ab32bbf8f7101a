/// A Word document as Markdown.
package struct WordDocument: Sendable, Hashable {
  package let markdown: String
  /// The changes that the document records, whichever of its views was read.
  package let tracked: TrackedChanges

  /// Reads the bytes of a .docx file.
  package init(_ bytes: [UInt8], _ view: TrackedView) throws(FormatError) {
    let (blocks, tracked) = try WordReader.blocks(bytes, view)
    markdown = blocks.markdown
    self.tracked = tracked
  }
}
