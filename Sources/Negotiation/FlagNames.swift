package import ProseDiff

/// What a rewording does. Facts about words, never about what they mean in law.
extension Change.Flag.Name {
  /// A lead verb or modal that moved two steps or more up or down one scale.
  package static let stronger = Self(rawValue: "stronger")
  package static let weaker = Self(rawValue: "weaker")
  /// Another lead verb; another modal, or one more or fewer.
  package static let verb = Self(rawValue: "verb")
  package static let modal = Self(rawValue: "modal")
  package static let qualifier = Self(rawValue: "qualifier")
  package static let negation = Self(rawValue: "negation")
  package static let number = Self(rawValue: "number")
  package static let date = Self(rawValue: "date")
  package static let deadline = Self(rawValue: "deadline")
  package static let citation = Self(rawValue: "citation")
  package static let actor = Self(rawValue: "actor")
  package static let scope = Self(rawValue: "scope")
  package static let conjunction = Self(rawValue: "conjunction")
  /// A word gave way to one of opposite meaning: `before` to `after`.
  package static let opposite = Self(rawValue: "opposite")
}

/// How a clause stands in the negotiation.
extension Change.Flag.Name {
  package static let bracketOpened = Self(rawValue: "bracketOpened")
  package static let bracketClosed = Self(rawValue: "bracketClosed")
  package static let bracketNarrowed = Self(rawValue: "bracketNarrowed")
  package static let bracketWidened = Self(rawValue: "bracketWidened")
  /// Where brackets hold what is proposed for deletion: a bracket opened, one removed from words
  /// that remain, and one removed with its words.
  package static let deletionProposed = Self(rawValue: "deletionProposed")
  package static let deletionWithdrawn = Self(rawValue: "deletionWithdrawn")
  package static let deletionMade = Self(rawValue: "deletionMade")
  /// One of several options was adopted; the flag's old words are the options, its new ones the one
  /// adopted.
  package static let optionAdopted = Self(rawValue: "optionAdopted")
  package static let alternativeAdded = Self(rawValue: "alternativeAdded")
  package static let alternativeAdopted = Self(rawValue: "alternativeAdopted")
  package static let alternativeDropped = Self(rawValue: "alternativeDropped")
  package static let status = Self(rawValue: "status")
  /// What was agreed no longer is.
  package static let reopened = Self(rawValue: "reopened")
  package static let proposer = Self(rawValue: "proposer")
}
