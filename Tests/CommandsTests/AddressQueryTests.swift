import Testing

@testable import Commands

struct AddressQueryTests {
  static let addresses = [
    "recalling", "recalling a)", "recalling b)bis", "is of the view", "is of the view 1",
    "is of the view 10", "is of the view 2", "is of the view 2 a)", "Annex 1, § 4", "Annex 1, 3.2",
  ]

  private func found(_ address: String) -> [String] {
    Self.addresses.filter(AddressQuery(address).matches)
  }

  @Test(arguments: [
    ("recalling a)", ["recalling a)"]), ("Recalling  A", ["recalling a)"]),
    ("recalling (a)", ["recalling a)"]), ("recalling b)bis", ["recalling b)bis"]),
    ("is of the view 1", ["is of the view 1"]), ("is of the view 1.", ["is of the view 1"]),
    ("is of the view 2", ["is of the view 2", "is of the view 2 a)"]),
    ("annex 1 § 4", ["Annex 1, § 4"]), ("Annex 1", ["Annex 1, § 4", "Annex 1, 3.2"]),
    ("recalling z", []),
  ])
  func `an address is found without its capitals, spaces and punctuation`(
    typed: String, addresses: [String]
  ) {
    #expect(found(typed) == addresses)
  }

  @Test(arguments: [
    ("b)bis", ["recalling b)bis"]), ("recaling a)", ["recalling a)"]), ("3.2", ["Annex 1, 3.2"]),
    ("nothing like it", []),
  ])
  func `an address that is not there finds its neighbours`(typed: String, addresses: [String]) {
    #expect(AddressQuery(typed).nearest(in: Self.addresses) == addresses)
  }
}
