import Testing

@testable import Commands

struct AddressQueryTests {
  static let addresses = [
    "recalling", "recalling a)", "recalling b)bis", "is of the view", "is of the view 1",
    "is of the view 10", "is of the view 2", "is of the view 2 a)", "Annex 1, § 4", "Annex 1, 3.2",
    "OP5", "OP5 b)", "pp3",
  ]

  private func found(_ address: String) throws -> [String] {
    try AddressQuery(address).matches(in: Self.addresses).map { Self.addresses[$0] }
  }

  @Test(arguments: [
    ("recalling a)", ["recalling a)"]), ("Recalling  A", ["recalling a)"]),
    ("recalling (a)", ["recalling a)"]), ("recalling b)bis", ["recalling b)bis"]),
    ("is of the view 1", ["is of the view 1"]), ("is of the view 1.", ["is of the view 1"]),
    ("is of the view 2", ["is of the view 2"]),
    ("annex 1 § 4", ["Annex 1, § 4"]), ("Annex 1", ["Annex 1, § 4", "Annex 1, 3.2"]),
    ("recalling z", []),
  ])
  func `an address is found without its capitals, spaces and punctuation`(
    typed: String, addresses: [String]
  ) throws {
    #expect(try found(typed) == addresses)
  }

  @Test(arguments: [
    ("view 10", ["is of the view 10"]), ("is-of-the-view 10", ["is of the view 10"]),
    ("is of the view(10)", ["is of the view 10"]), ("OP5(b)", ["OP5 b)"]), ("PP 3.", ["pp3"]),
    ("3.2", ["Annex 1, 3.2"]), ("recalling [b) bis]", ["recalling b)bis"]),
    ("view 2", ["is of the view 2"]), ("a)", []), ("0", []),
  ])
  func `where nothing stands, the only address that ends so is found`(
    typed: String, addresses: [String]
  ) throws {
    #expect(try found(typed) == addresses)
  }

  @Test(arguments: ["", " ", ".", "-", "( )"])
  func `punctuation is no address`(typed: String) {
    #expect(throws: CommandError.emptyAddress(typed)) { try AddressQuery(typed) }
  }

  @Test(arguments: [
    ("recaling a)", ["recalling a)"]), ("recallnig", ["recalling"]),
    ("viwe 10", ["is of the view 10"]),
    ("of view 10", ["is of the view 10"]), ("view a", ["is of the view 2 a)"]),
    ("nothing like it", []),
  ])
  func `an address that is not there finds its neighbours`(
    typed: String, addresses: [String]
  ) throws {
    #expect(try AddressQuery(typed).nearest(in: Self.addresses) == addresses)
  }

  @Test func `what several addresses end in is told apart from what none does`() throws {
    let query = try AddressQuery("a)")
    #expect(query.matches(in: Self.addresses).isEmpty)
    #expect(query.endings(in: Self.addresses) == ["recalling a)", "is of the view 2 a)"])
    #expect(try AddressQuery("z").endings(in: Self.addresses).isEmpty)
  }

  @Test func `of many addresses to choose from the first are told`() {
    let many = (1...9).map { "section \($0), 1" }
    #expect(
      CommandError.ambiguousAddress("1", in: "opinion@rev2", many).inWords
        == "several addresses in opinion@rev2 end in 1; did you mean 'section 1, 1', "
        + "'section 2, 1', 'section 3, 1', 'section 4, 1', 'section 5, 1' or one of 4 more?")
  }
}
