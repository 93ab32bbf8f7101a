import Drafts
import GitStore

extension NoteFault {
  var inWords: String {
    switch self {
    case .unknown(let id): "no note \(quoted(id)); ecp note list names them"
    case .ambiguous(let id, let found):
      "\(found.count) notes begin with \(id)" + hint(found, otherwise: "write more of it")
    case .impossible(let id, let step, let status): "\(id) is \(status.inWords(before: step))"
    case .inConflict(let id):
      "two people left \(id) differently; ecp note show \(id) shows both, ecp note edit \(id) settles it,"
        + " or ecp note withdraw \(id)"
    case .audienceInConflict(let id):
      "\(id) is public as one person left it, and not as another did; ecp note show \(id) shows both,"
        + " ecp note edit \(id) --audience public makes it one for everybody"
    case .changedMeanwhile(let id):
      "somebody else changed \(id) meanwhile; ecp note show \(id) shows how it is now"
    case .notUnderstood(let id):
      "\(id) has a line that this ecp cannot read: it is from a newer ecp, or damaged"
    case .damaged(let id):
      "a line of \(id) is damaged; ecp note edit \(id) writes it anew as a draft, ecp note withdraw \(id) ends it"
    case .apart(let open, let held):
      "\(open.joined(separator: ", ")) \(open.count == 1 ? "is" : "are") public, \(held.joined(separator: ", ")) not,"
        + " and they are kept apart; take the step with one kind, then with the other"
    case .noSource:
      "a why needs --source, which says who gave that reason; as a position it is a --kind view,"
        + " as what is known anyway a --kind background"
    case .narrowed(let id, let audience):
      "\(id) is public and may have been read, so it cannot become \(audience.rawValue);"
        + " withdraw it, and add another"
    case .internalOnly(let id):
      "\(id) is internal; ecp note edit \(id) --audience public first, to be reviewed and cleared anew"
    case .underEmbargo(let id, let embargo):
      "\(id) is under embargo until \(embargo.inZone); ecp note edit \(id) --embargo sets another time, or none"
    case .embargoFor(let audience):
      "a note with an embargo is for the audience embargoed, not \(audience.rawValue), until it is published"
    case .noWords: "a note needs words; nothing was stored"
    case .tooLong(let limit): "a note has at most \(limit >> 10) KiB; divide it"
    }
  }
}

extension Note.Status {
  /// Returns the note's status as the reason why the step cannot be taken, and what comes first.
  fileprivate func inWords(before step: String) -> String {
    switch (self, step) {
    case (.withdrawn, _): "withdrawn, which is the end of it; add another note"
    case (.published, "edit"): "published; withdraw it, and add a correction"
    case (.draft, "clear"): "a draft; review it before it is cleared"
    case (.draft, "publish"): "a draft; it is reviewed and cleared before it is published"
    case (.inReview, "publish"): "in review; it is cleared before it is published"
    default: "\(rawValue) already"
    }
  }
}
