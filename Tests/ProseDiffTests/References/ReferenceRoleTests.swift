import Testing

@testable import ProseDiff

/// What words around references tell of them.
@Suite struct ReferenceRoleTests {
  @Test(
    arguments: [
      ("of", [.of]), ("this", [.own]), ("above", [.here]), ("the", [.article, .determiner]),
      ("as", [.joiningReferences]), ("bis", [.ranging]), ("al", [.ranging, .part, .article]),
      ("a", [.ranging, .oneLetter]), ("в", [.inside, .oneLetter]), ("horse", []), ("This", []),
    ] as [(String, ReferenceRoles)])
  func `a word has all roles that its lines name`(word: String, roles: ReferenceRoles) {
    #expect(ReferenceRoles(of: word) == roles)
  }

  @Test func `the words of some roles are those of each, once and sorted`() {
    let words = ReferenceRoles([.seeing, .according]).words
    #expect(words.contains("see") && words.contains("compliance"))
    #expect(words == Set(words).sorted())
  }
}
