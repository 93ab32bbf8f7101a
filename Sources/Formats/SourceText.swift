/// A draft's text as read from a file or a stream.
package struct SourceText: Sendable, Hashable {
  /// The text without its byte order mark, line endings as received.
  package let text: String
  package let encoding: Encoding

  /// Decodes bytes that say themselves how they are written: UTF-8, or what a byte order mark names.
  /// Nothing is repaired or guessed.
  package init(_ bytes: [UInt8]) throws(FormatError) {
    try self.init(bytes[...], in: Encoding.ofMark(bytes[...])?.encoding ?? .utf8)
  }

  /// Decodes bytes in an encoding, without the mark that it may begin with.
  init(_ bytes: ArraySlice<UInt8>, in encoding: Encoding) throws(FormatError) {
    let mark = Encoding.ofMark(bytes)
    text = try encoding.text(bytes.dropFirst(mark?.encoding == encoding ? mark?.length ?? 0 : 0))
    self.encoding = encoding
  }

  /// Decodes bytes in the encoding that somebody asks for, or else in that of their mark, in UTF-8, in
  /// the one that they or what came with them declare, or in the likeliest in which they are readable.
  ///
  /// Throws what is wrong with them in the last of these that was tried first.
  static func decoded(
    _ bytes: ArraySlice<UInt8>, asked: Encoding?, declared: Encoding? = nil, isMarkup: Bool = false
  ) throws(FormatError) -> (source: SourceText, isGuess: Bool) {
    if let asked { return (try SourceText(bytes, in: asked), false) }
    if let mark = Encoding.ofMark(bytes) {
      return (try SourceText(bytes, in: mark.encoding), false)
    }
    // The one whose bytes are ASCII as well.
    if declared == .japaneseMail { return (try SourceText(bytes, in: .japaneseMail), false) }
    if declared == nil, EncodingGuess.isJapaneseMail(bytes) {
      return (try SourceText(bytes, in: .japaneseMail), true)
    }
    let fault: FormatError
    do throws(FormatError) {
      return (try SourceText(bytes, in: .utf8), false)
    } catch {
      fault = error
    }
    if let declared, declared != .utf8 { return (try SourceText(bytes, in: declared), false) }
    for encoding in try EncodingGuess.encodings(bytes, isMarkup: isMarkup) {
      do throws(FormatError) {
        let source = try SourceText(bytes, in: encoding)
        if EncodingGuess.isReadable(source.text) { return (source, true) }
      } catch {
        continue
      }
    }
    throw fault
  }
}
