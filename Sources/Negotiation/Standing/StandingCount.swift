package import Prose

/// How many clauses of a document are agreed, in brackets, or open.
package struct StandingCount: Sendable, Hashable {
  package struct Tally: Sendable, Hashable {
    package private(set) var agreed = 0
    package private(set) var bracketed = 0
    /// Neither agreed nor in brackets.
    package private(set) var open = 0

    package var clauses: Int { agreed + bracketed + open }

    mutating func add(_ other: Tally) {
      agreed += other.agreed
      bracketed += other.bracketed
      open += other.open
    }

    mutating func count(_ standing: Standing) {
      if standing.bracketed != .none {
        bracketed += 1
      } else if standing.isAgreed {
        agreed += 1
      } else {
        open += 1
      }
    }
  }

  package struct Section: Sendable, Hashable {
    /// The address of the heading; empty for what precedes the first.
    package let address: String
    /// The index of the heading; nil for what precedes the first.
    package let heading: Int?
    package let tally: Tally
  }

  package struct Proposer: Sendable, Hashable {
    package let name: String
    package let clauses: Int
  }

  package let total: Tally
  /// In document order, without sections that have no clause.
  package let sections: [Section]
  /// By number of clauses, most first.
  package let proposers: [Proposer]

  /// Counts the clauses of a document, without verbatim blocks and statuses on lines of their own;
  /// headings and lines of the masthead count only with brackets or a status.
  package init(_ document: Document, _ profile: Profile) {
    let standings = Standings(document, profile)
    let masthead = Masthead(document)
    var total = Tally()
    var sections: [(heading: Int?, tally: Tally)] = []
    var proposers: [String: Int] = [:]
    var heading: Int?
    for (index, clause) in document.clauses.enumerated() where clause.kind != .verbatim {
      if standings.isStatus(index) { continue }
      let standing = standings[index]
      if clause.kind == .heading { heading = index }
      if clause.kind == .heading || masthead.holds(index), !standing.isMarked { continue }
      if sections.isEmpty || sections.last?.heading != heading {
        sections.append((heading, Tally()))
      }
      total.count(standing)
      sections[sections.count - 1].tally.count(standing)
      for name in Set(standing.proposers) { proposers[name, default: 0] += 1 }
    }
    self.total = total
    self.sections = sections.map { section in
      let address = section.heading.map { document.addresses[$0] } ?? ""
      return Section(address: address, heading: section.heading, tally: section.tally)
    }
    self.proposers = proposers.map { Proposer(name: $0.key, clauses: $0.value) }
      .sorted { (-$0.clauses, $0.name) < (-$1.clauses, $1.name) }
  }

  /// Returns the tally of the sections below some headings, of which nil is what precedes the
  /// first; zero where there are none.
  package func tally(below headings: [Int?]) -> Tally {
    sections.reduce(into: Tally()) { sum, section in
      if headings.contains(section.heading) { sum.add(section.tally) }
    }
  }

  package func clauses(of proposer: String) -> Int {
    proposers.first { $0.name == proposer }?.clauses ?? 0
  }
}
