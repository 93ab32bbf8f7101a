/// What is wrong with an object of the repository.
package enum Damage: String, Error, Sendable, Hashable {
  /// The stream ends early or is no stream of zlib.
  case truncated
  /// The header is none that git would write.
  case notAnObject
  /// The content is not as long as the header says.
  case falseSize
  /// More than ecp reads.
  case tooLarge
  /// The content is not what the object's name stands for.
  case wrongHash
  /// Something else stands where the wording of a text belongs.
  case notABlob
  /// The file or folder cannot be read.
  case unreadable
}
