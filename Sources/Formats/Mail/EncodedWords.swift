/// Decodes header words that are not ASCII: `=?koi8-r?B?…?=` (RFC 2047).
enum EncodedWords {
  /// Decodes a field. Words that cannot be decoded are left as they are.
  static func text(_ field: String) -> String {
    var text = ""
    var rest = field[...]
    while let start = rest.firstRange(of: "=?") {
      let before = rest[..<start.lowerBound]
      guard let (word, after) = word(rest[start.upperBound...]) else {
        text += rest[..<start.upperBound]
        rest = rest[start.upperBound...]
        continue
      }
      // White space between two such words only separates them.
      if text.isEmpty || before.contains(where: { $0 != " " }) { text += before }
      text += word
      rest = after
    }
    return text + rest
  }

  /// Decodes `charset?B?…?=` at the start.
  private static func word(_ text: Substring) -> (word: String, after: Substring)? {
    let parts = text.split(separator: "?", maxSplits: 3, omittingEmptySubsequences: false)
    guard parts.count == 4, parts[3].hasPrefix("="), let encoding = Encoding(name: String(parts[0]))
    else { return nil }
    let bytes = Array(parts[2].utf8)[...]
    do throws(FormatError) {
      let isBase64 = parts[1].lowercased() == "b"
      let content = isBase64 ? try TransferEncoding.base64(bytes) : quoted(bytes)
      return (try encoding.text(content[...]), parts[3].dropFirst())
    } catch {
      return nil
    }
  }

  private static func quoted(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    let spaced = bytes.map { $0 == UInt8(ascii: "_") ? UInt8(ascii: " ") : $0 }
    return TransferEncoding.quotedPrintable(spaced[...]).dropLast()
  }
}
