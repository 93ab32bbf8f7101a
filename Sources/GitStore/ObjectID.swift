/// The name of an object in the repository: 20 bytes, written as 40 hexadecimal digits.
package struct ObjectID: Sendable, Hashable, CustomStringConvertible {
  /// Forty lower-case hexadecimal digits.
  package let hex: String

  package var description: String { hex }

  /// The first eight digits, as people are shown them.
  package var short: String { String(hex.prefix(8)) }
}
