import Testing

@testable import GitStore

@Suite struct ObjectIDTests {
  @Test(arguments: [
    "0123456789abcdef0123456789abcdef01234567", "0123456789ABCDEF0123456789ABCDEF01234567",
  ]) func `forty digits are a name, before libgit2 has started too`(hex: String) {
    #expect(ObjectID(hex: hex)?.hex == hex.lowercased())
    #expect(ObjectID(hex: hex)?.short == "01234567")
  }

  @Test(arguments: [
    "", "0123", String(repeating: "g", count: 40), String(repeating: "é", count: 20),
    String(repeating: "0", count: 39) + "\0", String(repeating: "0", count: 41),
  ]) func `anything else is none`(hex: String) {
    #expect(ObjectID(hex: hex) == nil)
  }
}
