/// The appearance of headings and of the marks of notes.
extension OpenDocumentWriter {
  /// The appearance of a heading in Western, Asian and complex scripts, which OpenDocument formats
  /// separately.
  static func look(ofHeading level: Int) -> [XMLWriter.Attribute] {
    let size = "\(max(16 - level, 12))pt"
    let sizes: [XMLWriter.Attribute] = [
      .init("fo:font-size", size), .init("style:font-size-asian", size),
      .init("style:font-size-complex", size),
    ]
    let italic: [XMLWriter.Attribute] = [
      .init("fo:font-style", "italic"), .init("style:font-style-asian", "italic"),
      .init("style:font-style-complex", "italic"),
    ]
    let bold: [XMLWriter.Attribute] = [
      .init("fo:font-weight", "bold"), .init("style:font-weight-asian", "bold"),
      .init("style:font-weight-complex", "bold"),
    ]
    return (level == 7 ? italic : bold) + sizes
  }

  /// The appearance of note marks: raised, and before the note itself followed by a space.
  static let notes: StaticString = """
    <style:style style:name="Raised" style:family="text"><style:text-properties \
    style:text-position="super 58%"/></style:style><text:notes-configuration \
    text:note-class="footnote" text:citation-style-name="Raised" \
    text:citation-body-style-name="Raised" style:num-format="1" style:num-suffix=" "/>\
    <text:notes-configuration text:note-class="endnote" text:citation-style-name="Raised" \
    text:citation-body-style-name="Raised" style:num-format="i" style:num-suffix=" "/>
    """
}
