import Formats
import Workers

/// A draft as it was read from outside of the store, in whatever format.
struct ReceivedDraft: Sendable, Hashable {
  let bytes: [UInt8]
  /// The wording: of text as received, of other formats as Markdown.
  let text: String
  /// Of a format other than text: the ending of its files.
  let ending: String?
  let tracked: TrackedChanges
}

/// The bytes of a draft, and which wording of it is asked for.
struct DraftReading: Sendable {
  let file: DraftFile
  let bytes: [UInt8]
  let view: TrackedView

  fileprivate var isForeign: Bool { Signature(bytes) == .zip }
}

extension Console {
  /// Reads drafts as `--tracked` says, and without it as if their changes were accepted, which is
  /// said where there are any.
  func read(
    _ files: [DraftFile], _ arguments: Arguments, during verb: Verb
  ) throws(CommandError) -> [ReceivedDraft] {
    let choice = arguments[CommonOption.tracked]
    var readings: [DraftReading] = []
    for file in files {
      guard choice != TrackedChoice.both else { throw .bothOfOne(file.name) }
      let bytes = try file.bytes()
      readings.append(DraftReading(file: file, bytes: bytes, view: choice?.view ?? .accept))
    }
    let drafts = try read(readings)
    for (file, draft) in zip(files, drafts) where choice == nil && !draft.tracked.isEmpty {
      let advice = "read as if accepted; --tracked reject reads them as if rejected"
      warn("\(file.name): \(draft.tracked.inWords); \(advice)", during: verb)
    }
    return drafts
  }

  /// Reads drafts, side by side where processes of their own read them.
  func read(_ readings: [DraftReading]) throws(CommandError) -> [ReceivedDraft] {
    let workers = readings.contains(where: \.isForeign) ? Workers.all : .one
    let results = workers.map(readings.count) { place in
      Result { () throws(CommandError) in try self.read(readings[place]) }
    }
    var drafts: [ReceivedDraft] = []
    for result in results { drafts.append(try result.get()) }
    return drafts
  }

  private func read(_ reading: DraftReading) throws(CommandError) -> ReceivedDraft {
    do throws(ReadingError) {
      return try reading.isForeign ? readDocument(reading) : readText(reading)
    } catch {
      throw .unreadable(reading.file.name, error)
    }
  }

  private func readText(_ reading: DraftReading) throws(ReadingError) -> ReceivedDraft {
    do throws(FormatError) {
      let source = try SourceText(reading.bytes)
      return ReceivedDraft(
        bytes: reading.bytes, text: source.text, ending: nil, tracked: TrackedChanges())
    } catch {
      throw .refused(error.inWords)
    }
  }

  private func readDocument(_ reading: DraftReading) throws(ReadingError) -> ReceivedDraft {
    let document = try readWord(reading.bytes, reading.view)
    return ReceivedDraft(
      bytes: reading.bytes, text: document.markdown, ending: reading.file.wordEnding,
      tracked: document.tracked)
  }
}

extension DraftFile {
  /// The ending of this file among those that Word gives its files.
  fileprivate var wordEnding: String {
    guard case .file(let path) = self, let own = path.split(separator: ".").last else {
      return "docx"
    }
    let ending = own.lowercased()
    return ["docm", "dotx", "dotm"].contains(ending) ? ending : "docx"
  }
}

/// Which wording is read of a document that records its changes.
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
