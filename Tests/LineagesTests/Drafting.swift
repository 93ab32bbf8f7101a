import Lineages
import Prose

/// Versions of a text written for a test, one paragraph a clause.
func succession(_ versions: [String]...) -> Succession {
  Succession(
    comparing: versions.enumerated().map { place, clauses in
      Document(name: "rev\(place + 1)", source: clauses.joined(separator: "\n\n"))
    })
}

/// Wordings that have nothing in common.
enum Wording {
  static let fees = "The Assembly decides to lower the fees of small coastal observatories."
  static let lamps = "Keepers of lighthouses report each lamp that failed during the night."
  static let birds = "Migrating birds are counted twice a year by trained volunteers in every bay."
  static let radio = "A radio watch is kept on the distress channel from dusk until dawn."
  static let ships = "Ships under way in fog sound one long blast every two minutes."
}
