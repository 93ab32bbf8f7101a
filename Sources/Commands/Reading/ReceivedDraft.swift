import Formats

/// A draft as read from outside the store, in whatever format.
struct ReceivedDraft: Sendable, Hashable {
  let bytes: [UInt8]
  let transcript: Transcript
  /// The text, with every line ended by a line feed.
  let storedForm: String
  /// The ending under which the received file is kept; nil if the stored text holds all it did.
  let ending: String?

  init(bytes: [UInt8], transcript: Transcript, ending: String?) {
    self.bytes = bytes
    self.transcript = transcript
    storedForm = transcript.markdown.withLineFeeds
    self.ending = ending
  }

  var isWordFile: Bool { ending.map(DraftFormat.word.endings.contains) ?? false }

  /// Whether the draft has Arabic words from a PDF, which keeps joined letters as drawn and not
  /// always in their order: lam and alef.
  var mayHaveDamagedWords: Bool {
    ending.map(DraftFormat.pdf.endings.contains) == true
      && transcript.markdown.unicodeScalars.contains { (0x620...0x6FF).contains($0.value) }
  }
}

extension Console {
  /// Reads drafts as the reading options say. Reports what had to be assumed: that tracked changes
  /// are accepted, and a text's encoding where it does not declare one.
  func read(
    _ files: [DraftFile], _ arguments: Arguments, during verb: Verb
  ) throws(CommandError) -> [ReceivedDraft] {
    let choice = arguments[CommonOption.tracked]
    if let file = files.first, choice == .both { throw .bothOfOne(file.name) }
    let encoding = arguments[CommonOption.encoding]
    let drafts = try read(files, arguments.inputFile, arguments.workers) { file, bytes in
      DraftReading(
        file: file, bytes: bytes, view: choice?.view ?? .accept, isViewAsked: choice != nil,
        encoding: encoding)
    }
    for (file, draft) in zip(files, drafts) {
      tellNotices(of: draft, file, during: verb)
      let tracked = draft.transcript.tracked
      guard choice == nil, !tracked.isEmpty else { continue }
      let advice = "read as if accepted; --tracked reject reads them as if rejected"
      warn("\(file.name): \(tracked.inWords); \(advice)", during: verb)
    }
    return drafts
  }

  /// Reports what encoding was guessed, if any, and what came with a draft and was not read.
  func tellNotices(of draft: ReceivedDraft, _ file: DraftFile, during verb: Verb) {
    let attachments = draft.transcript.attachments.map(quoted)
    if !attachments.isEmpty {
      let names = attachments.joined(separator: ", ")
      warn("\(file.name): attached and not read: \(names); save and name these", during: verb)
    }
    let pageLines = draft.transcript.pageLines.map(quoted)
    if !pageLines.isEmpty {
      let lines = pageLines.joined(separator: ", ")
      warn("\(file.name): left out as page headers and footers: \(lines)", during: verb)
    }
    if draft.mayHaveDamagedWords {
      warn(
        "\(file.name): a PDF does not keep all letters of Arabic words in their order; "
          + "where there is a .docx, take that", during: verb)
    }
    let embedded = draft.transcript.embedded.map(quoted)
    if !embedded.isEmpty {
      let names = embedded.joined(separator: ", ")
      warn("\(file.name): embedded and not read: \(names); type what they say", during: verb)
    }
    let struck = draft.transcript.struckWords
    if struck > 0 {
      let words = struck == 1 ? "1 word is" : "\(struck) words are"
      let advice = "read as text like all others; track what is to be deleted"
      warn("\(file.name): \(words) struck through by formatting alone: \(advice)", during: verb)
    }
    guard draft.transcript.isEncodingGuess, let encoding = draft.transcript.encoding else { return }
    warn(
      "\(file.name): read as \(encoding.rawValue), by its looks; --encoding NAME reads it otherwise",
      during: verb)
  }
}

/// Which wording to read of a document that records its changes.
enum TrackedChoice: String, Sendable, CaseIterable {
  case accept, reject, both

  var view: TrackedView { self == .reject ? .reject : .accept }
}

extension TrackedChanges {
  /// How many changes there are of each kind, by whom and when.
  var inWords: String {
    let kinds = [
      (insertions, "insertion"), (deletions, "deletion"), (moves, "move"),
      (formats, "change of format"),
    ]
    let counts = kinds.filter { $0.0 > 0 }.map { count, kind in
      let plural = kind == "change of format" ? "changes of format" : kind + "s"
      return "\(count) \(count == 1 ? kind : plural)"
    }
    let who = authors.isEmpty ? "" : " by \(authors.joined(separator: ", "))"
    let when =
      days.map {
        $0.lowerBound == $0.upperBound
          ? ", \($0.lowerBound)" : ", \($0.lowerBound) to \($0.upperBound)"
      } ?? ""
    return "tracked changes (\(counts.joined(separator: ", "))\(who)\(when))"
  }
}
