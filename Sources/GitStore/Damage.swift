/// What is wrong with a stored object.
package enum Damage: String, Error, Sendable, Hashable {
  /// The stream ends early or is not a zlib stream.
  case truncated
  /// The header is not one that git would write.
  case notAnObject
  /// The content's length is not the one in the header.
  case falseSize
  /// The object is larger than ecp reads.
  case tooLarge
  /// The content does not hash to the object's name.
  case wrongHash
  /// The object is not a blob, though the wording of a text belongs there.
  case notABlob
  /// The file or folder cannot be read.
  case unreadable
}
