import Formats
import Prose
import Workers

/// The bytes of a draft, and which of its wordings to read.
struct DraftReading: Sendable {
  let file: DraftFile
  let bytes: [UInt8]
  let view: TrackedView
  /// Whether somebody asked for that view, so that plain text that records changes is read as such.
  var isViewAsked = false
  let encoding: Encoding?
}

extension DraftReading {
  /// Returns how the bytes are to be read.
  func request() throws(ReadingError) -> ReadingRequest {
    do throws(FormatError) {
      let format = try DraftFormat(of: bytes, ending: file.ending)
      let isMarked =
        format == .text && isViewAsked && CriticReader.isMarked(bytes, asked: encoding)
      return ReadingRequest(isMarked ? .criticMarkup : format, view, encoding: encoding)
    } catch {
      throw .refused(error.inWords)
    }
  }

  /// Returns the text if the bytes are UTF-8 or have a byte order mark; nil for everything that
  /// needs a process of its own, and for anything with escapes, which may be Japanese in a mail's
  /// encoding.
  func plainText(_ request: ReadingRequest) -> Transcript? {
    guard request.format == .text, encoding == nil, !bytes.span.holds(0x1B) else { return nil }
    do throws(FormatError) {
      let source = try SourceText(bytes)
      var transcript = Transcript(markdown: source.text)
      transcript.encoding = source.encoding
      return transcript
    } catch {
      return nil
    }
  }

  fileprivate func received(_ transcript: Transcript, _ request: ReadingRequest) -> ReceivedDraft {
    ReceivedDraft(
      bytes: bytes, transcript: transcript,
      ending: request.ending(of: transcript, named: file.ending))
  }
}

extension Console {
  /// Returns the format of a draft.
  func format(of reading: DraftReading) throws(CommandError) -> DraftFormat {
    try named(reading) { () throws(ReadingError) in try reading.request() }.format
  }

  /// Reads drafts in parallel, unless other workers are asked for.
  func read(
    _ readings: [DraftReading], _ workers: Workers? = nil
  ) throws(CommandError) -> [ReceivedDraft] {
    let bytes = readings.reduce(0) { $0 + $1.bytes.count }
    return try read(bytes, of: readings.count, workers) { readings[$0] }
  }

  /// Reads files in parallel, unless other workers are asked for, each as `reading` specifies.
  func read(
    _ files: [DraftFile], _ input: InputFile, _ workers: Workers?,
    as reading: @escaping @Sendable (DraftFile, [UInt8]) -> DraftReading
  ) throws(CommandError) -> [ReceivedDraft] {
    let bytes = files.reduce(0) { $0 + $1.size }
    return try read(bytes, of: files.count, workers) { place throws(CommandError) in
      reading(files[place], try files[place].bytes(input))
    }
  }

  /// Reads this many bytes of this many drafts. Foreign formats are read in processes of their own,
  /// which are waited for in parallel whatever their size.
  private func read(
    _ bytes: Int, of count: Int, _ asked: Workers?,
    _ reading: @escaping @Sendable (Int) throws(CommandError) -> DraftReading
  ) throws(CommandError) -> [ReceivedDraft] {
    Allocator.suit(texts: bytes)
    let drafts = try (asked ?? .all(for: bytes)).results(count) { place throws(CommandError) in
      let reading = try reading(place)
      let request = try named(reading) { () throws(ReadingError) in try reading.request() }
      let known = reading.plainText(request).map { reading.received($0, request) }
      return (reading: reading, request: request, known: known)
    }
    let workers = drafts.contains { $0.known == nil } ? asked ?? .all : .one
    return try workers.results(count) { place throws(CommandError) in
      let (reading, request, known) = drafts[place]
      if let known { return known }
      let transcript = try named(reading) { () throws(ReadingError) in
        try readForeign(reading.bytes, request)
      }
      return reading.received(transcript, request)
    }
  }

  private func named<Value>(
    _ reading: DraftReading, _ read: () throws(ReadingError) -> Value
  ) throws(CommandError) -> Value {
    do throws(ReadingError) {
      return try read()
    } catch {
      throw .unreadable(reading.file.name, error)
    }
  }
}

extension ReadingRequest {
  /// Returns the ending under which the received file is kept: its own, if files of its format may
  /// have that; nil if the stored text holds everything the file did.
  fileprivate func ending(of transcript: Transcript, named own: String?) -> String? {
    guard format != .text || transcript.encoding != .utf8 else { return nil }
    return format.endings.first { $0 == own } ?? format.endings.first
  }
}
