/// Why changes cannot be written into a Word file.
package enum RedlineFault: Error, Sendable, Hashable {
  /// The wording read from the file is not that of the changes' old text.
  case otherWording
  /// A part is in UTF-16.
  case encoding
  /// The prefix `w` is bound to something else.
  case prefix
  /// A change in an element that cannot be divided: a text box, an annotation around words.
  case nested
  /// A paragraph runs on into the next over a hidden end.
  case hiddenEnd
  /// A cell holds other things than paragraphs.
  case cell
  /// The written file does not read as both texts.
  case unproven
}
