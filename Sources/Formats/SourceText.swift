/// A draft's text as read from a file or a stream.
package struct SourceText: Sendable, Hashable {
  /// The text without its byte order mark, line endings as received.
  package let text: String
  package let encoding: Encoding

  /// Decodes bytes that are UTF-8 or have a byte order mark. Repairs and guesses nothing.
  package init(_ bytes: [UInt8]) throws(FormatError) {
    try self.init(bytes[...], in: Encoding.ofMark(bytes[...])?.encoding ?? .utf8)
  }

  /// Decodes bytes in an encoding, without any byte order mark at the start.
  init(_ bytes: ArraySlice<UInt8>, in encoding: Encoding) throws(FormatError) {
    let mark = Encoding.ofMark(bytes)
    text = try encoding.text(bytes.dropFirst(mark?.encoding == encoding ? mark?.length ?? 0 : 0))
    self.encoding = encoding
  }

  /// Decodes bytes in the encoding that was asked for, or else that of their byte order mark,
  /// UTF-8, the declared one, or the likeliest in which they are readable.
  ///
  /// Throws the error of the encoding that was asked for, marked or declared, or that of UTF-8 if
  /// no guess is readable.
  static func decoded(
    _ bytes: ArraySlice<UInt8>, asked: Encoding?, declared: Encoding? = nil, isMarkup: Bool = false
  ) throws(FormatError) -> (source: SourceText, isGuess: Bool) {
    if let asked { return (try SourceText(bytes, in: asked), false) }
    if let mark = Encoding.ofMark(bytes) {
      return (try SourceText(bytes, in: mark.encoding), false)
    }
    // This encoding uses only ASCII bytes, so they would pass as UTF-8.
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
