extension Change {
  /// A fact about a change beyond its kind, and the words that it rests on.
  package struct Flag: Sendable, Hashable {
    /// The name of a flag. Callers that read more out of a change define names beyond these.
    package struct Name: RawRepresentable, Sendable, Hashable {
      package let rawValue: String

      package init(rawValue: String) { self.rawValue = rawValue }
    }

    package let name: Name
    /// The words of either side, quoted from the wording; for `staleReference`, addresses.
    package let old: [String]
    package let new: [String]

    package init(_ name: Name, old: [String] = [], new: [String] = []) {
      self.name = name
      self.old = old
      self.new = new
    }
  }

  /// Whether the wording differs only in numbers that say where clauses are.
  package var onlyNumbersAnew: Bool {
    flag(.followsRenumbering) != nil || flag(.runningNumber) != nil
  }

  package func flag(_ name: Flag.Name) -> Flag? { flags.first { $0.name == name } }
}

extension Change.Flag.Name {
  /// Only brackets, status marks or attributions differ.
  package static let marks = Self(rawValue: "marks")
  /// Only references to other clauses of the text differ, and they follow the renumbering of those
  /// clauses.
  package static let followsRenumbering = Self(rawValue: "followsRenumbering")
  /// A reference was left behind: the clause it cites now has another number, or was removed. The
  /// words are the addresses of that clause; the new side has none where it was removed.
  package static let staleReference = Self(rawValue: "staleReference")
  /// Only the running number of a row differs.
  package static let runningNumber = Self(rawValue: "runningNumber")
}
