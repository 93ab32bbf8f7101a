import CGit2

/// A point in time as git stores it.
package struct Timestamp: Sendable, Hashable {
  /// Seconds since 1970 in UTC.
  package let seconds: Int64
  /// Minutes east of UTC at the place of writing.
  package let offset: Int

  package init(seconds: Int64, offset: Int = 0) {
    self.seconds = seconds
    self.offset = offset
  }

  /// The seconds that can be stored: libgit2 1.5.1 writes them in 32 bits and drops higher bits.
  package static let storable: ClosedRange<Int64> = 0...Int64(UInt32.max)
}

/// Who did something, and when.
package struct Signature: Sendable, Hashable {
  package let name: String
  package let email: String
  package let time: Timestamp

  package init(name: String, email: String, time: Timestamp) {
    self.name = name
    self.email = email
    self.time = time
  }

  init(_ signature: UnsafePointer<git_signature>) {
    unsafe name = String(cString: signature.pointee.name)
    unsafe email = String(cString: signature.pointee.email)
    time = unsafe Timestamp(
      seconds: signature.pointee.when.time, offset: Int(signature.pointee.when.offset))
  }

  /// Lends libgit2's form of it to `body`; libgit2 refuses an empty name and angle brackets.
  @safe func lend<Result>(
    _ body: (UnsafePointer<git_signature>) throws(GitError) -> Result
  ) throws(GitError) -> Result {
    var signature: UnsafeMutablePointer<git_signature>?
    try check(
      "sign",
      unsafe git_signature_new(&signature, name, email, time.seconds, Int32(time.offset)))
    defer { unsafe git_signature_free(signature) }
    guard let signature = unsafe signature else { throw .nothingMade("sign") }
    return try unsafe body(signature)
  }
}
