import Negotiation
package import ProseDiff

extension Change.Flag.Name {
  /// Who made the change, as the document records it: each an author and, after a comma, a time.
  package static let author = Self(rawValue: "author")
}

extension Change.Flag {
  /// The flag in words, with those it rests on: `weaker: shall → should`. Nil if a `Fact` says it.
  var inWords: String? {
    switch name {
    case .stronger, .weaker: name.rawValue + ": " + exchange
    case .verb, .modal, .qualifier, .negation, .number, .date, .deadline, .citation, .actor, .scope,
      .opposite:
      told(name.rawValue)
    case .conjunction: exchange
    case .staleReference:
      "reference left behind: \(list(old)) \(new.isEmpty ? "was removed" : "is now " + list(new))"
    case .status where new.isEmpty: "status gone: " + list(old)
    case .status where old.isEmpty: "status: " + list(new)
    case .status: "status: " + exchange
    case .reopened: list(old) + " → reopened" + (new.isEmpty ? "" : " (\(list(new)))")
    case .proposer where old.isEmpty: "proposed by " + list(new)
    case .proposer where new.isEmpty: "was proposed by " + list(old)
    case .proposer: "proposer: " + exchange
    case .author: authorWords
    default: bracketWords
    }
  }

  /// Who struck and who inserted words, and on what days.
  private var authorWords: String {
    let (struck, inserted) = (days(old), days(new))
    if struck == inserted { return "by " + list(struck) }
    let told = [("struck by ", struck), ("put in by ", inserted)].filter { !$0.1.isEmpty }
    return told.map { $0.0 + list($0.1) }.joined(separator: ", ")
  }

  /// Returns the authors with the day instead of the time, each once.
  private func days(_ authors: [String]) -> [String] {
    var days: [String] = []
    for author in authors {
      let time = author.lastIndex(of: ",").map {
        author[$0...].firstIndex(of: "T") ?? author.endIndex
      }
      let day = String(author[..<(time ?? author.endIndex)])
      if !days.contains(day) { days.append(day) }
    }
    return days
  }

  private var bracketWords: String? {
    switch name {
    case .bracketOpened: "bracket opened"
    case .bracketClosed where !new.isEmpty && new.count < old.count:
      "bracket closed, bracketed words dropped"
    case .bracketClosed: new.isEmpty ? "bracketed words dropped" : "bracket closed"
    case .bracketNarrowed: "bracket narrowed"
    case .bracketWidened: "bracket widened"
    case .deletionProposed: "deletion proposed: " + list(new)
    case .deletionWithdrawn: "deletion no longer proposed: " + list(old)
    case .deletionMade: "proposed deletion made: " + list(old)
    case .optionAdopted: optionWords
    case .alternativeAdded: "offered as an alternative"
    case .alternativeAdopted: "alternative adopted"
    case .alternativeDropped: "alternative dropped"
    default: nil
    }
  }

  private var optionWords: String? {
    guard let stands = new.first?.lowercased(),
      let adopted = old.firstIndex(where: { $0.lowercased() == stands })
    else { return nil }
    return "option \(adopted + 1) of \(old.count) adopted"
  }

  private func told(_ noun: String) -> String {
    if old.isEmpty { return "\(noun) added: \(list(new))" }
    if new.isEmpty { return "\(noun) dropped: \(list(old))" }
    return "\(noun): \(exchange)"
  }

  private var exchange: String { list(old) + " → " + list(new) }

  /// Returns the words of one side, each as short as a title can bear.
  private func list(_ quotes: [String]) -> String {
    quotes.map { Isolate.around(cut(visible($0), to: Self.widest)) }.joined(separator: ", ")
  }

  /// The most columns of a quotation.
  private static let widest = 40
}
