import ProseDiff

/// The verb that a clause, or what governs it, opens with in place of another.
struct LeadChange {
  let flags: [Change.Flag]

  init(_ pair: ReadPair) {
    guard let from = pair.old.lead, let to = pair.new.lead, !pair.old.mayLead(as: to.lead),
      !pair.new.mayLead(as: from.lead),
      // A clause's own verb is compared with a chapeau's only where another chapeau governs.
      from.isOwn == to.isOwn || pair.hasOtherChapeau
    else {
      flags = []
      return
    }
    let (old, new) = (from.lead.addressee?.key, to.lead.addressee?.key)
    let isComparable = old == nil || new == nil || old == new
    let verb = RungChange(old: from.lead.verb, new: to.lead.verb).flag(
      (from.quote, to.quote), otherwise: .verb, isComparable: isComparable)
    var inner: Change.Flag?
    if let before = from.lead.inner, let after = to.lead.inner {
      inner = RungChange(old: before, new: after).flag(
        (from.text.slice(before.range), to.text.slice(after.range)), otherwise: .verb,
        isComparable: isComparable)
    }
    flags = [verb, inner].compactMap(\.self)
  }
}
