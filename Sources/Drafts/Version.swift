package import GitStore

/// Details of a draft besides its wording; kept as commit trailers.
package struct Particulars: Sendable, Hashable {
  package let symbol: String?
  package let stage: String?
  package let language: String?
  package let source: String?

  package init(
    symbol: String? = nil, stage: String? = nil, language: String? = nil, source: String? = nil
  ) {
    self.symbol = symbol
    self.stage = stage
    self.language = language
    self.source = source
  }

  func with(language: String) -> Particulars {
    Particulars(symbol: symbol, stage: stage, language: language, source: source)
  }
}

/// One committed state of a text.
package struct Version: Sendable, Hashable {
  /// Where the label comes from.
  package enum Origin: Sendable, Hashable {
    /// The trailers that ecp wrote.
    case trailers
    /// A tag `<text>/<label>` on a commit without trailers.
    case tag
    /// Neither: the label is the commit's short id.
    case commit
  }

  package let text: TextName
  package let label: String
  package let origin: Origin
  package let commit: ObjectID
  /// The blob of the stored text.
  package let content: ObjectID
  package let particulars: Particulars
  /// Who wrote the draft, with the draft's date as its time.
  package let author: Signature
  /// Who committed it, and when.
  package let committer: Signature
  /// The first line of the commit's message.
  package let subject: String

  /// The draft's date.
  package var date: DraftDate { DraftDate(of: author.time) }
}
