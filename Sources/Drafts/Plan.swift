import GitStore

/// What will become of a draft.
enum Plan {
  case version(PlannedVersion)
  /// Nothing: the latest version, which is this one, has the same content.
  case same(Version)
}

/// A version that can be stored, as far as can be told beforehand.
struct PlannedVersion {
  let label: VersionLabel
  let author: Signature
  let file: TrackedFile
  /// The file as it was received, where it was no text.
  let original: TrackedFile?
  /// Files as received that earlier versions were read from, which this one was not.
  let formerOriginals: [TrackedFile]
  let ledger: LabelLedger
}
