import CGit2

/// A loose object's kind and content.
struct LooseObject {
  let kind: git_object_t
  let content: [UInt8]
}

/// Why a loose object was not read.
enum LooseFault: Error, Hashable {
  case absent
  case ambiguous
  case damaged(path: String, Damage)
}

/// The header before a loose object's content: `blob 1234`, then a NUL.
struct LooseHeader {
  let kind: git_object_t
  let size: Int

  /// The longest possible header: `commit`, a space, 19 digits.
  static let longest = 26

  /// Reads a header without its NUL; `nil` for anything that git would not write.
  init?(_ bytes: ArraySlice<UInt8>) {
    guard let space = bytes.firstIndex(of: UInt8(ascii: " ")),
      let kind = Self.kinds[String(decoding: bytes[..<space], as: UTF8.self)]
    else { return nil }
    let digits = bytes[(space + 1)...]
    guard digits.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }),
      digits.count == 1 || digits.first != UInt8(ascii: "0"),
      let size = Int(String(decoding: digits, as: UTF8.self))
    else { return nil }
    self.kind = kind
    self.size = size
  }

  private static let kinds = [
    "commit": GIT_OBJECT_COMMIT, "tree": GIT_OBJECT_TREE, "blob": GIT_OBJECT_BLOB,
    "tag": GIT_OBJECT_TAG,
  ]
}
