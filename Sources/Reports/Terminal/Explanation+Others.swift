import Prose
import ProseDiff

/// What else a clause might have been paired with, and what that is paired with instead.
extension Explanation {
  /// Returns each clause's rivals: others with the same words, and the best choice not taken.
  func others(_ change: Change) -> [String] {
    let (old, new) = (weighing.comparison.old, weighing.comparison.new)
    let views = [
      View(own: old, other: new, places: (\.old, \.new), choice: (\.old, \.new)),
      View(own: new, other: old, places: (\.new, \.old), choice: (\.new, \.old)),
    ]
    return views.flatMap { view in
      change[keyPath: view.places.own].flatMap { others(for: $0, of: change, view) }
    }
  }

  /// The comparison as seen from one of its documents.
  private struct View {
    let own: Document
    let other: Document
    let places: (own: KeyPath<Change, Places>, other: KeyPath<Change, Places>)
    let choice: (own: KeyPath<WeighedPair, Int>, other: KeyPath<WeighedPair, Int>)
  }

  private func others(for clause: Int, of change: Change, _ view: View) -> [String] {
    let partners = change[keyPath: view.places.other]
    let same = view.other.clauses.indices.filter {
      !partners.contains($0) && view.other.clauses[$0].text == view.own.clauses[clause].text
    }
    let told =
      same.isEmpty || view.own.clauses[clause].text.isEmpty ? [] : [sameWords(clause, same, view)]
    guard change.by != .identical || partners.isEmpty else { return told }
    let choices = weighing.possible.pairs.filter {
      $0[keyPath: view.choice.own] == clause
        && !partners.contains($0[keyPath: view.choice.other])
    }
    guard let best = choices.max(by: { $0.confidence < $1.confidence }) else {
      return told.isEmpty ? [noOther(for: clause, view)] : told
    }
    return told + [nextBest(best, for: clause, view)]
  }

  private func sameWords(_ clause: Int, _ places: [Int], _ view: View) -> String {
    var names = places.prefix(Self.mostNamed).map { named($0, view) }
    if places.count > names.count { names.append("\(places.count - names.count) more") }
    let last = names.removeLast()
    return "The words of \(address(clause, view.own)) stand in \(visible(view.other.name)) also at "
      + (names.isEmpty ? "" : names.joined(separator: ", ") + " and ") + last + "."
  }

  /// The most clauses with the same words that are named.
  private static let mostNamed = 3

  private func noOther(for clause: Int, _ view: View) -> String {
    "No other clause of \(visible(view.other.name)) was weighed for \(address(clause, view.own))."
  }

  private func nextBest(_ best: WeighedPair, for clause: Int, _ view: View) -> String {
    let place = best[keyPath: view.choice.other]
    return "Next best for \(address(clause, view.own)) in \(visible(view.other.name)): "
      + "\(named(place, view)), \(sure(best.confidence)). \(share(best.evidence))."
      + (best.evidence.otherName > 0
        ? " They, or the titles above them, name different things." : "")
  }

  /// Returns a clause of the other document with what it is paired with: `2 (paired with 3)`.
  private func named(_ place: Int, _ view: View) -> String {
    let change = weighing.comparison.changes.first {
      $0[keyPath: view.places.other].contains(place)
    }
    let partners = change.map { $0[keyPath: view.places.own] } ?? []
    let taken = partners.map { address($0, view.own) }.joined(separator: " + ")
    return address(place, view.other) + (taken.isEmpty ? "" : " (paired with \(taken))")
  }

  private func address(_ clause: Int, _ document: Document) -> String {
    visible(document.addresses[clause])
  }
}

extension Explanation {
  /// Returns the other choice that is more alike than a pair: `: 2 in two.md`.
  func rival(of pair: WeighedPair) -> String {
    guard let rival = pair.rival else { return "" }
    let (old, new) = (weighing.comparison.old, weighing.comparison.new)
    let isNew = rival.old == pair.old
    let (document, place) = isNew ? (new, rival.new) : (old, rival.old)
    return ": \(address(place, document)) in \(visible(document.name))"
  }
}
