/// Why changes cannot be written into a Word file.
package enum RedlineFault: Error, Sendable, Hashable {
  /// What was read of it is not what the changes are of.
  case otherWording
  /// A part in UTF-16.
  case encoding
  /// The prefix `w` stands for something else in it.
  case prefix
  /// A change where one word follows on another in two elements that belong together: a text box, an
  /// annotation over words.
  case nested
  /// A paragraph that runs on into the next over a hidden end.
  case hiddenEnd
  /// A cell that holds other things than paragraphs.
  case cell
  /// What was written does not read as the two texts.
  case unproven
}
