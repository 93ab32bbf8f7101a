import Prose

/// An address as a person types it: case, spaces and the punctuation around words do not matter.
/// Where nothing stands at it, the one address that ends with the same letters and digits will do.
struct AddressQuery {
  private let words: [String]

  /// Throws `CommandError.emptyAddress` for what holds nothing but punctuation.
  init(_ address: String) throws(CommandError) {
    words = Self.words(of: address)
    guard !words.isEmpty else { throw .emptyAddress(address) }
  }

  /// The indexes of the addresses that were asked for, and of all that lies below them.
  func matches(in addresses: [String]) -> [Int] {
    let found = addresses.indices.filter { Self.words(of: addresses[$0]).starts(with: words) }
    guard found.isEmpty else { return found }
    let like = Set(addresses.filter(isEnding))
    guard like.count == 1, let address = like.first else { return [] }
    let whole = Self.words(of: address)
    return addresses.indices.filter { Self.words(of: addresses[$0]).starts(with: whole) }
  }

  /// The addresses that may have been meant: those that end so, else those spelt nearly so.
  func nearest(in addresses: [String]) -> [String] {
    let ending = addresses.filter(isEnding)
    if !ending.isEmpty { return ending }
    let wanted = words.joined(separator: " ")
    let folded = addresses.map { Self.words(of: $0).joined(separator: " ") }
    let near = Set(Commands.nearest(to: wanted, among: folded))
    return zip(addresses, folded).filter { near.contains($0.1) }.map(\.0)
  }

  /// Whether the letters and digits are those of an address from one of its words on:
  /// `view(2)` is the end of `is of the view 2`.
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
