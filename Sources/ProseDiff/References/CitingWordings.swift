import Prose

/// The wordings of a change, as they cite.
struct CitingWordings {
  let words: Sides<CitingWords>
  let own: Sides<OwnReferences>
  /// The sections whose numbers they cite without naming them, the nearest first.
  let site: [CitedSection]
  private let areSame: Bool

  init(_ passages: Sides<Passage>, at site: [CitedSection]) {
    areSame = passages.old.text.isSame(as: passages.new.text)
    let new = CitingWords(passages.new.text)
    words = Sides(areSame ? new : CitingWords(passages.old.text), new)
    let own = OwnReferences(new)
    self.own = Sides(areSame ? own : OwnReferences(words.old), own)
    self.site = site
  }

  /// The lists of numbers that correspond.
  var lists: [CitedListPair] {
    areSame
      ? words.new.lists.all.map { CitedListPair(old: $0, new: $0) } : CitedListPair.all(in: words)
  }
}
