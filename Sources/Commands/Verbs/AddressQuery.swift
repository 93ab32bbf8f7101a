import Prose

/// An address as a person types it: case, spaces and the punctuation around words do not matter. If
/// no address begins with it, the only one that ends with the same letters and digits matches.
struct AddressQuery {
  private let words: [String]

  /// Throws `CommandError.emptyAddress` if the address holds only punctuation.
  init(_ address: String) throws(CommandError) {
    words = Self.words(of: address)
    guard !words.isEmpty else { throw .emptyAddress(address) }
  }

  /// Returns the indexes of the matching addresses: those equal to it, else those that begin with
  /// it, else the only one that ends with it.
  func matches(in addresses: [String]) -> [Int] {
    let beginning = addresses.indices.filter { Self.words(of: addresses[$0]).starts(with: words) }
    let whole = beginning.filter { Self.words(of: addresses[$0]) == words }
    if !beginning.isEmpty { return whole.isEmpty ? beginning : whole }
    let ending = addresses.indices.filter { isEnding(of: addresses[$0]) }
    return ending.count == 1 ? ending : []
  }

  /// Returns the addresses that end with it.
  func endings(in addresses: [String]) -> [String] { addresses.filter(isEnding) }

  /// Returns the addresses that may have been meant: those that hold its words in this order, else
  /// those with an ending spelt almost like it.
  func nearest(in addresses: [String]) -> [String] {
    let holding = addresses.filter { address in
      var rest = words[...]
      for word in Self.words(of: address) where word == rest.first { rest.removeFirst() }
      return rest.isEmpty
    }
    if !holding.isEmpty { return holding }
    let endings = addresses.map { address in
      let words = Self.words(of: address)
      return words.indices.map { words[$0...].joined(separator: " ") }
    }
    let wanted = words.joined(separator: " ")
    let near = Set(Commands.nearest(to: wanted, among: endings.flatMap(\.self)))
    return zip(addresses, endings).filter { !near.isDisjoint(with: $0.1) }.map(\.0)
  }

  /// Whether its letters and digits are those of an address from some word on: `view(2)` is an
  /// ending of `is of the view 2`.
  private func isEnding(of address: String) -> Bool {
    let wanted = Self.letters(of: words[...])
    let words = Self.words(of: address)
    return words.indices.contains { Self.letters(of: words[$0...]) == wanted }
  }

  private static func letters(of words: ArraySlice<String>) -> String {
    words.joined().filter { $0.isLetter || $0.isNumber }
  }

  private static func words(of address: String) -> [String] {
    address.lowercased().split(separator: " ").compactMap { word in
      let bare = word.drop(while: Self.isMark).reversed().drop(while: Self.isMark).reversed()
      return bare.isEmpty ? nil : String(bare)
    }
  }

  private static func isMark(_ character: Character) -> Bool {
    character.isPunctuation && character != "§" && character != "¶"
  }
}

extension Document {
  /// Returns the indexes of the clauses at an address, with everything below them. Throws if
  /// several addresses end with it and, when `isRequired`, if none matches.
  func clauses(at address: String, isRequired: Bool = true) throws(CommandError) -> [Int] {
    let query = try AddressQuery(address)
    let found = query.matches(in: addresses)
    if !found.isEmpty { return Set(found.flatMap(clauses)).sorted() }
    let endings = query.endings(in: addresses)
    if !endings.isEmpty { throw .ambiguousAddress(address, in: name, endings) }
    guard isRequired else { return [] }
    throw .noAddress(address, in: name, nearest: query.nearest(in: addresses))
  }

  /// Returns a heading and everything up to the next one of its level or above; for another clause,
  /// it and the deeper clauses after it whose addresses continue its own.
  private func clauses(from top: Int) -> Range<Int> {
    let isHeading = clauses[top].kind == .heading
    let end = clauses.indices[(top + 1)...].first { index in
      let isAsHigh = clauses[index].level <= clauses[top].level
      if isHeading { return clauses[index].kind == .heading && isAsHigh }
      return clauses[index].kind == .heading || isAsHigh
        || !addresses[index].hasPrefix(addresses[top])
    }
    return top..<(end ?? clauses.endIndex)
  }
}
