import GitStore

/// What is to be done with a draft.
enum Plan {
  case version(PlannedVersion)
  /// Nothing: the latest version, which is this one, has the same content.
  case same(Version)
}

/// A version that can be stored, as far as is known beforehand.
struct PlannedVersion {
  let label: VersionLabel
  let author: Signature
  let file: TrackedFile
  /// The file as it was received, if that was not plain text.
  let original: TrackedFile?
  /// Received files of earlier versions that this one was not read from.
  let formerOriginals: [TrackedFile]
  let ledger: LabelLedger
  let language: String
}
