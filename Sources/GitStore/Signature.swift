/// A moment as git keeps it.
package struct Timestamp: Sendable, Hashable {
  /// Seconds since 1970 in UTC.
  package let seconds: Int64
  /// Minutes east of UTC at the place of writing.
  package let offset: Int

  package init(seconds: Int64, offset: Int = 0) {
    self.seconds = seconds
    self.offset = offset
  }
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
}
