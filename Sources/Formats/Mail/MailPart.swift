/// A mail, or a part of one: its header fields and what follows them.
struct MailPart {
  private let fields: [String: String]
  let body: ArraySlice<UInt8>

  /// Reads the header fields of RFC 5322 up to the blank line after them.
  init(_ bytes: ArraySlice<UInt8>) {
    var fields: [String: String] = [:]
    var name: String?
    var rest = bytes
    while let line = rest.popLine(), !line.isEmpty {
      let text = String(decoding: line, as: UTF8.self)
      if line.first == 0x20 || line.first == 0x09 {
        if let name { fields[name, default: ""] += " " + text.trimmed }
      } else if let colon = text.firstIndex(of: ":") {
        let key = text[..<colon].lowercased()
        name = fields[key] == nil ? key : nil
        if let name { fields[name] = String(text[text.index(after: colon)...]).trimmed }
      }
    }
    self.fields = fields
    body = rest
  }

  subscript(field: String) -> String? { fields[field] }

  /// The value of a field without its parameters, in lower case.
  func value(_ field: String) -> String? {
    fields[field].map { String($0.prefix { $0 != ";" }).trimmed.lowercased() }
  }

  /// A parameter of a field, such as `charset` in `text/plain; charset="KOI8-R"`.
  func parameter(_ name: String, of field: String) -> String? {
    for parameter in fields[field]?.splitParameters.dropFirst() ?? [] {
      let parts = parameter.split(separator: "=", maxSplits: 1)
      let (key, value) = (
        String(parts[0]).trimmed.lowercased(), parts.count == 2 ? String(parts[1]).trimmed : ""
      )
      if key == name + "*", let value = value.withoutCharset { return value }
      guard parts.count == 2, key == name else { continue }
      return value.hasPrefix("\"") ? String(value.dropFirst().prefix { $0 != "\"" }) : value
    }
    return nil
  }

  /// The content type; `text/plain` if none is given.
  var type: String { value("content-type") ?? "text/plain" }

  /// The body with its transfer encoding decoded.
  func content() throws(FormatError) -> [UInt8] {
    switch value("content-transfer-encoding") {
    case "quoted-printable": TransferEncoding.quotedPrintable(body)
    case "base64": try TransferEncoding.base64(body)
    default: Array(body)
    }
  }

  /// The parts between the lines of the boundary (RFC 2046, section 5.1); empty if there is no
  /// boundary.
  ///
  /// Throws if the body ends before the closing boundary: what was cut off would be lost.
  func parts() throws(FormatError) -> [MailPart] {
    guard let boundary = parameter("boundary", of: "content-type") else { return [] }
    let mark = Array("--\(boundary)".utf8)
    var parts: [MailPart] = []
    var start: Int?
    var rest = body
    while true {
      let lineStart = rest.startIndex
      guard let line = rest.popLine() else { throw .mail(.cutOff) }
      guard line.starts(with: mark) else { continue }
      let after = line.dropFirst(mark.count)
      let isLast = after.starts(with: Array("--".utf8))
      guard after.dropFirst(isLast ? 2 : 0).allSatisfy({ $0 == 0x20 || $0 == 0x09 }) else {
        continue
      }
      if let start { parts.append(MailPart(body[start..<lineStart].withoutLastBreak)) }
      if isLast { return parts }
      start = rest.startIndex
    }
  }
}

extension ArraySlice<UInt8> {
  /// Removes and returns the first line, without its line end; `nil` if nothing is left.
  mutating func popLine() -> ArraySlice<UInt8>? {
    guard !isEmpty else { return nil }
    let end = firstIndex(of: 0x0A) ?? endIndex
    let line = self[startIndex..<end]
    self = self[Swift.min(end + 1, endIndex)...]
    return line.last == 0x0D ? line.dropLast() : line
  }

  /// The bytes without the line end before a boundary, which belongs to the boundary.
  fileprivate var withoutLastBreak: ArraySlice<UInt8> {
    var slice = self
    if slice.last == 0x0A { slice = slice.dropLast() }
    if slice.last == 0x0D { slice = slice.dropLast() }
    return slice
  }
}

extension String {
  /// Decodes a value such as `UTF-8''r%C3%A9solution` (RFC 2231); `nil` if it is in another
  /// encoding.
  fileprivate var withoutCharset: String? {
    let parts = split(separator: "'", maxSplits: 2, omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].lowercased() == "utf-8" else { return nil }
    let pieces = parts[2].split(separator: "%", omittingEmptySubsequences: false)
    var bytes = Array(pieces[0].utf8)
    for piece in pieces.dropFirst() {
      guard let byte = UInt8(piece.prefix(2), radix: 16) else { return nil }
      bytes.append(byte)
      bytes += piece.dropFirst(2).utf8
    }
    return String(validating: bytes, as: UTF8.self)
  }

  /// The parts between semicolons outside quotation marks.
  fileprivate var splitParameters: [String] {
    var pieces = [""]
    var isQuoted = false
    for character in self {
      if character == "\"" { isQuoted.toggle() }
      if character == ";", !isQuoted {
        pieces.append("")
      } else {
        pieces[pieces.count - 1].append(character)
      }
    }
    return pieces
  }
}
