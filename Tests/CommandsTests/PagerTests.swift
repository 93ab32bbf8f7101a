import Testing

@testable import Commands

struct PagerTests {
  @Test(arguments: [
    (["ECP_PAGER": "a", "GIT_PAGER": "b", "PAGER": "c"], "a"),
    (["GIT_PAGER": "b", "PAGER": "c"], "b"), (["PAGER": "c"], "c"),
    (["GIT_PAGER": "cat", "PAGER": "c"], nil), (["GIT_PAGER": "", "PAGER": "c"], nil),
    (["PAGER": "c", "TERM": "dumb"], nil),
  ])
  func `the variables that git asks are asked in git's order`(
    variables: [String: String], command: String?
  ) {
    #expect(Pager(variables: variables).command == command)
  }
}
