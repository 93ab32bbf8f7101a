/// A draft's text as read from a file or a stream.
package struct SourceText: Sendable, Hashable {
  /// The text, line endings and byte order mark as received.
  package let text: String

  package init(text: String) { self.text = text }
}
