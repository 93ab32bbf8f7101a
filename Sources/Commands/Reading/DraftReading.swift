import Formats
import Prose
import Workers

/// The bytes of a draft, and which wording of it is asked for.
struct DraftReading: Sendable {
  let file: DraftFile
  let bytes: [UInt8]
  let view: TrackedView
  /// Whether somebody asked for that view, so that text which records changes is read as such.
  var isViewAsked = false
  let encoding: Encoding?
}

extension DraftReading {
  /// How the bytes are to be read.
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

  /// The text, where the bytes are some that say so themselves; nil for all that takes a process of
  /// its own, and for what may be Japanese in a mail's encoding, which has escapes.
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
}

extension Console {
  /// The format of a draft.
  func format(of reading: DraftReading) throws(CommandError) -> DraftFormat {
    try named(reading) { () throws(ReadingError) in try reading.request() }.format
  }

  /// Reads drafts, side by side where processes of their own read them.
  func read(_ readings: [DraftReading]) throws(CommandError) -> [ReceivedDraft] {
    var requests: [ReadingRequest] = []
    for reading in readings {
      requests.append(try named(reading) { () throws(ReadingError) in try reading.request() })
    }
    let bytes = readings.reduce(0) { $0 + $1.bytes.count }
    let known = Workers.all(for: bytes).map(readings.count) { [requests] place in
      readings[place].plainText(requests[place])
    }
    let workers = known.contains(nil) ? Workers.all : .one
    return try workers.results(readings.count) { [requests] place throws(CommandError) in
      try self.read(readings[place], requests[place], known[place])
    }
  }

  private func read(
    _ reading: DraftReading, _ request: ReadingRequest, _ known: Transcript?
  ) throws(CommandError) -> ReceivedDraft {
    let transcript = try named(reading) { () throws(ReadingError) in
      if let known { return known }
      return try readForeign(reading.bytes, request)
    }
    return ReceivedDraft(
      bytes: reading.bytes, transcript: transcript,
      ending: request.ending(of: transcript, named: reading.file.ending))
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
  /// The ending under which the file is kept as it was received: its own, where files of its format
  /// have that; nil where the stored text is all that it says.
  fileprivate func ending(of transcript: Transcript, named own: String?) -> String? {
    guard format != .text || transcript.encoding != .utf8 else { return nil }
    return format.endings.first { $0 == own } ?? format.endings.first
  }
}
