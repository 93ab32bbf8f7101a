/// A draft of whatever format written out as Markdown, with what was noticed on the way.
package struct Transcript: Sendable, Hashable {
  package let markdown: String
  /// The changes that the document records, whichever of its views was read.
  package var tracked = TrackedChanges()
  /// How its text was written, where it was told or guessed.
  package var encoding: Encoding?
  /// Whether nothing but its looks speaks for the encoding.
  package var isEncodingGuess = false

  package init(markdown: String) { self.markdown = markdown }
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
  /// Reads the bytes of a draft.
  package func transcript(of bytes: [UInt8]) throws(FormatError) -> Transcript {
    switch format {
    case .text: try text(bytes)
    case .word: try WordReader.transcript(bytes, view)
    }
  }

  private func text(_ bytes: [UInt8]) throws(FormatError) -> Transcript {
    let (source, isGuess) = try SourceText.decoded(bytes[...], asked: encoding)
    var transcript = Transcript(markdown: source.text)
    (transcript.encoding, transcript.isEncodingGuess) = (source.encoding, isGuess)
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
