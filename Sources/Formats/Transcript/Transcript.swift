/// A draft of whatever format written out as Markdown, with what was noticed on the way.
package struct Transcript: Sendable, Hashable {
  package let markdown: String
  /// The changes that the document records, whichever of its views was read.
  package var tracked = TrackedChanges()
  /// How its text was written, where it was told or guessed.
  package var encoding: Encoding?
  /// Whether nothing but its looks speaks for the encoding.
  package var isEncodingGuess = false
  /// What a mail says it is about, and the day that it bears, as 2013-05-14.
  package var subject: String?
  package var date: String?
  /// The names of what came with it and was not read.
  package var attachments: [String] = []
  /// Headers and footers of its pages that were left out, each as one page has it.
  package var pageLines: [String] = []
  /// How many words are struck through by formatting alone, which is no change that it records.
  package var struckWords = 0
  /// What kinds of things are embedded in it and were not read.
  package var embedded: [String] = []

  /// Who changed what stands on a line, from 1, of the Markdown, where the document records it.
  package var credits: [Int: [Credit]] = [:]
  package var comments: [Comment] = []

  package init(markdown: String) { self.markdown = markdown }

  /// Writes out what was read.
  init(_ blocks: [Block]) {
    let written = blocks.written
    markdown = written.text
    for (block, line) in zip(blocks, written.lines) where !block.credits.isEmpty {
      credits[line] = block.credits
    }
  }
}

extension Transcript {
  /// Some texts one below the other, as the parts of one mail.
  init(joining parts: [Transcript]) {
    let wordings = parts.dropLast().map { $0.markdown.trimmed + "\n\n" }
    self.init(markdown: wordings.joined() + (parts.last?.markdown ?? ""))
    for part in parts { tracked.add(part.tracked) }
    let telling = parts.first { $0.isEncodingGuess } ?? parts.first { $0.encoding != .utf8 }
    encoding = telling?.encoding ?? parts.first?.encoding
    isEncodingGuess = telling?.isEncodingGuess ?? false
  }
}

/// How the bytes of a draft are to be read.
package struct ReadingRequest: Sendable, Hashable {
  package let format: DraftFormat
  package let view: TrackedView
  /// The encoding that somebody asks for, whatever the bytes look like or say.
  package let encoding: Encoding?

  package init(_ format: DraftFormat, _ view: TrackedView = .accept, encoding: Encoding? = nil) {
    self.format = format
    self.view = view
    self.encoding = encoding
  }
}

extension ReadingRequest {
  /// Reads the bytes of a draft; of a PDF, those that `pdftotext -bbox-layout` writes of it.
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

  /// The view that is asked for of a text with its changes.
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

  /// Reads such words; nil for others.
  package init?(words: [String]) {
    guard words.count == 3, let format = DraftFormat(rawValue: words[0]),
      let view = TrackedView(rawValue: words[1])
    else { return nil }
    self.init(format, view, encoding: Encoding(rawValue: words[2]))
  }
}
