import CGit2

/// The name of an object in the repository: 20 bytes, written as 40 hexadecimal digits.
package struct ObjectID: Sendable, Hashable, CustomStringConvertible {
  private let head: UInt64
  private let middle: UInt64
  private let tail: UInt32

  /// Reads 40 hexadecimal digits. Does not use libgit2, whose own parser leaves a message in state
  /// that exists only once the library has started.
  package init?(hex: String) {
    let digits = hex.utf8.compactMap { Character(Unicode.Scalar($0)).hexDigitValue }
    guard hex.utf8.count == 40, digits.count == 40 else { return nil }
    var id = git_oid()
    unsafe withUnsafeMutableBytes(of: &id) { bytes in
      for index in 0..<20 {
        unsafe bytes[index] = UInt8(digits[2 * index] << 4 | digits[2 * index + 1])
      }
    }
    self.init(id)
  }

  init(_ id: git_oid) {
    (head, middle, tail) = unsafe withUnsafeBytes(of: id) { bytes in
      unsafe (
        bytes.loadUnaligned(as: UInt64.self),
        bytes.loadUnaligned(fromByteOffset: 8, as: UInt64.self),
        bytes.loadUnaligned(fromByteOffset: 16, as: UInt32.self)
      )
    }
  }

  init(_ id: UnsafePointer<git_oid>) {
    unsafe self.init(id.pointee)
  }

  /// The id as libgit2's type.
  var raw: git_oid {
    var id = git_oid()
    unsafe withUnsafeMutableBytes(of: &id) { bytes in
      unsafe bytes.storeBytes(of: head, as: UInt64.self)
      unsafe bytes.storeBytes(of: middle, toByteOffset: 8, as: UInt64.self)
      unsafe bytes.storeBytes(of: tail, toByteOffset: 16, as: UInt32.self)
    }
    return id
  }

  /// Forty lower-case hexadecimal digits.
  package var hex: String {
    var id = raw
    return unsafe withUnsafeBytes(of: &id) { bytes in
      let digits = Array("0123456789abcdef".utf8)
      return unsafe String(unsafeUninitializedCapacity: 40) { text in
        for index in 0..<20 {
          let byte = unsafe bytes[index]
          unsafe text[2 * index] = digits[Int(byte >> 4)]
          unsafe text[2 * index + 1] = digits[Int(byte & 15)]
        }
        return 40
      }
    }
  }

  package var description: String { hex }

  /// The first eight digits, as shown to people.
  package var short: String { String(hex.prefix(8)) }
}
