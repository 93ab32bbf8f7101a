/// A draft of any format written out as Markdown, with what was noticed on the way.
package struct Transcript: Sendable, Hashable {
  package let markdown: String
  /// The changes that the document records, whichever view was read.
  package var tracked = TrackedChanges()
  /// The encoding of its text, if it was known or guessed.
  package var encoding: Encoding?
  /// Whether the encoding was guessed from the bytes alone.
  package var isEncodingGuess = false
  /// The subject and the day of a mail, the latter as 2013-05-14.
  package var subject: String?
  package var date: String?
  /// The names of attachments that were not read.
  package var attachments: [String] = []
  /// The page headers and footers that were left out, each as it is on one page.
  package var pageLines: [String] = []
  /// The number of words struck through by formatting alone, which is not a recorded change.
  package var struckWords = 0
  /// The kinds of embedded objects that were not read.
  package var embedded: [String] = []

  /// Who changed the content of each line of the Markdown, from 1, if the document records it.
  package var credits: [Int: [Credit]] = [:]
  package var comments: [Comment] = []

  package init(markdown: String) { self.markdown = markdown }

  /// Writes out blocks.
  init(_ blocks: [Block]) {
    let written = blocks.written
    markdown = written.text
    for (block, line) in zip(blocks, written.lines) where !block.credits.isEmpty {
      credits[line] = block.credits
    }
  }
}

extension Transcript {
  /// Joins texts one below the other, such as the parts of a mail.
  init(joining parts: [Transcript]) {
    let wordings = parts.dropLast().map { $0.markdown.trimmed + "\n\n" }
    self.init(markdown: wordings.joined() + (parts.last?.markdown ?? ""))
    for part in parts { tracked.add(part.tracked) }
    let telling = parts.first { $0.isEncodingGuess } ?? parts.first { $0.encoding != .utf8 }
    encoding = telling?.encoding ?? parts.first?.encoding
    isEncodingGuess = telling?.isEncodingGuess ?? false
  }
}

/// How to read the bytes of a draft.
package struct ReadingRequest: Sendable, Hashable {
  package let format: DraftFormat
  package let view: TrackedView
  /// The encoding that was asked for, which overrides what the bytes look like or declare.
  package let encoding: Encoding?

  package init(_ format: DraftFormat, _ view: TrackedView = .accept, encoding: Encoding? = nil) {
    self.format = format
    self.view = view
    self.encoding = encoding
  }
}

extension ReadingRequest {
  /// Reads the bytes of a draft; for a PDF, the output of `pdftotext -bbox-layout`.
  package func transcript(of bytes: [UInt8]) throws(FormatError) -> Transcript {
    switch format {
    case .text: try text(bytes)
    case .criticMarkup: try marked(text(bytes))
    case .mail: try MailReader.transcript(bytes, self)
    case .html: try HTMLReader.transcript(bytes[...], self)
    case .openDocument: try OpenReader.transcript(bytes, view)
    case .pdf: try PDFReader.transcript(layout: bytes)
    case .word: try WordReader.transcript(bytes, view)
    }
  }

  private func text(_ bytes: [UInt8]) throws(FormatError) -> Transcript {
    let (source, isGuess) = try SourceText.decoded(bytes[...], asked: encoding)
    var transcript = Transcript(markdown: source.text)
    (transcript.encoding, transcript.isEncodingGuess) = (source.encoding, isGuess)
    return transcript
  }

  /// The requested view of a text that records its changes.
  private func marked(_ text: Transcript) -> Transcript {
    let read = CriticReader(text.markdown)
    var transcript = Transcript(markdown: view == .accept ? read.new : read.old)
    transcript.tracked = read.tracked
    (transcript.encoding, transcript.isEncodingGuess) = (text.encoding, text.isEncodingGuess)
    return transcript
  }
}

extension ReadingRequest {
  /// The request as words on a command line.
  package var words: [String] { [format.rawValue, view.rawValue, encoding?.rawValue ?? "-"] }

  /// Reads a request from such words; `nil` for others.
  package init?(words: [String]) {
    guard words.count == 3, let format = DraftFormat(rawValue: words[0]),
      let view = TrackedView(rawValue: words[1])
    else { return nil }
    self.init(format, view, encoding: Encoding(rawValue: words[2]))
  }
}
