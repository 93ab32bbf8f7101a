import Prose

/// An address as a person types it: case, spaces and the punctuation around words do not matter.
struct AddressQuery {
  private let words: [String]

  init(_ address: String) {
    words = Self.words(of: address)
  }

  /// Whether the address is the one that was asked for, or lies below it.
  func matches(_ address: String) -> Bool {
    Self.words(of: address).starts(with: words)
  }

  /// The addresses that may have been meant: those that end so, else those spelt nearly so.
  func nearest(in addresses: [String]) -> [String] {
    let ending = addresses.filter { Self.words(of: $0).reversed().starts(with: words.reversed()) }
    if !ending.isEmpty { return ending }
    let wanted = words.joined(separator: " ")
    let folded = addresses.map { Self.words(of: $0).joined(separator: " ") }
    let near = Set(Commands.nearest(to: wanted, among: folded))
    return zip(addresses, folded).filter { near.contains($0.1) }.map(\.0)
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
