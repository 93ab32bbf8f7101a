/// Reads the text of a mail: its plain text, or its HTML if it has no other.
struct MailReader {
  let request: ReadingRequest
  private var texts: [Transcript] = []
  private var attachments: [String] = []

  /// The deepest nesting of parts in an honest mail.
  private static let deepest = 20

  /// Reads the bytes of a mail. Its header is not part of the text; the subject and day are
  /// returned separately.
  static func transcript(
    _ bytes: [UInt8], _ request: ReadingRequest
  ) throws(FormatError) -> Transcript {
    let mail = MailPart(bytes[...])
    var reader = MailReader(request: request)
    try reader.read(mail, depth: 0)
    var transcript = try reader.joined()
    transcript.subject = mail["subject"].map(EncodedWords.text)?.shownPart
    transcript.date = mail["date"].flatMap(MailDate.day)
    transcript.attachments = reader.attachments
    return transcript
  }

  init(request: ReadingRequest) { self.request = request }

  private mutating func read(_ part: MailPart, depth: Int) throws(FormatError) {
    guard depth < Self.deepest else { throw .mail(.tooDeep) }
    let type = part.type
    if type == "multipart/encrypted" || type == "application/pkcs7-mime" {
      throw .mail(.encrypted)
    }
    if type == "multipart/alternative" {
      try readAlternatives(part.parts(), depth: depth)
    } else if type.hasPrefix("multipart/") {
      for inner in try part.parts() { try read(inner, depth: depth + 1) }
    } else if let text = try text(part) {
      texts.append(text)
    } else {
      let name = part.parameter("filename", of: "content-disposition")
      let known = name ?? part.parameter("name", of: "content-type")
      attachments.append(EncodedWords.text(known ?? type))
    }
  }

  /// Reads the plainest of several alternative forms.
  private mutating func readAlternatives(
    _ parts: [MailPart], depth: Int
  ) throws(FormatError) {
    let plain = parts.first { $0.type == "text/plain" }
    if let plain, let text = try text(plain), !text.markdown.trimmed.isEmpty {
      return texts.append(text)
    }
    for part in parts where part.type == "text/html" || part.type.hasPrefix("multipart/") {
      return try read(part, depth: depth + 1)
    }
    for part in parts { try read(part, depth: depth + 1) }
  }

  /// The text of a part; `nil` if the part is an attachment or not text.
  private func text(_ part: MailPart) throws(FormatError) -> Transcript? {
    guard part.value("content-disposition") != "attachment" else { return nil }
    let name = part.parameter("charset", of: "content-type")
    let declared = name.flatMap(Encoding.init(name:))
    if let name, declared == nil, request.encoding == nil { throw .mail(.unknownCharset(name)) }
    let content = try part.content()
    switch part.type {
    case "text/html", "application/xhtml+xml":
      return try HTMLReader.transcript(content[...], request, declared: declared)
    case "text/plain": return try plainText(part, content, declared)
    default: return nil
    }
  }

  private func plainText(
    _ part: MailPart, _ content: [UInt8], _ declared: Encoding?
  ) throws(FormatError) -> Transcript {
    let (source, isGuess) = try SourceText.decoded(
      content[...], asked: request.encoding, declared: declared)
    let isFlowed = part.parameter("format", of: "content-type")?.lowercased() == "flowed"
    let deletes = part.parameter("delsp", of: "content-type")?.lowercased() == "yes"
    var transcript = Transcript(
      markdown: isFlowed ? FlowedText.joined(source.text, deletingSpaces: deletes) : source.text)
    (transcript.encoding, transcript.isEncodingGuess) = (source.encoding, isGuess)
    return transcript
  }

  private func joined() throws(FormatError) -> Transcript {
    guard let first = texts.first else { throw .mail(.noText) }
    let others = texts.dropFirst().filter { !$0.markdown.trimmed.isEmpty }
    return others.isEmpty ? first : Transcript(joining: [first] + others)
  }
}

extension String {
  /// The string without control characters and line breaks of any kind; `nil` if nothing is left.
  fileprivate var shownPart: String? {
    let kept = unicodeScalars.filter { scalar in
      let category = scalar.properties.generalCategory
      return ![.control, .lineSeparator, .paragraphSeparator].contains(category)
    }
    let text = String(String.UnicodeScalarView(kept)).trimmed
    return text.isEmpty ? nil : text
  }
}
