import GitStore
import Testing

@testable import Drafts

/// Commits while git is in the middle of something.
struct OperationTests {
  /// A text with two versions, and one on a branch from the first, which conflicts with the second.
  private func desk() throws -> Desk {
    let desk = try Desk()
    try desk.commit("x", "one\n")
    try desk.shell("git branch side")
    try desk.commit("x", "two\n")
    try desk.commit("x", "three\n")
    try desk.shell("git checkout -q side && echo side > drafts/x.md && git commit -qam side")
    return desk
  }

  @Test(arguments: [
    ("merge -q main", Operation.merge), ("cherry-pick main", .cherryPick),
    ("revert --no-edit main~1", .revert), ("rebase -q main", .rebase),
    ("rebase -q --apply main", .rebase), ("format-patch -1 --stdout main | git am -q", .am),
  ])
  func `where git has a commit of its own to make, status says so and no draft is committed`(
    command: String, operation: Operation
  ) throws {
    let desk = try desk()
    try desk.shell("! git \(command)")
    let head = try desk.shell("git rev-parse HEAD")
    #expect(try desk.open().status().operation == operation)
    #expect(throws: DraftError.underWay(operation)) { try desk.commit("y", "one\n") }
    #expect(try desk.shell("git rev-parse HEAD") == head)
  }

  @Test(arguments: ["s/pick/edit/", "abreak", "aexec false"])
  func `where a rebase stops for the user, drafts are committed`(edit: String) throws {
    let desk = try desk()
    try desk.shell("! GIT_SEQUENCE_EDITOR=\"sed -i '1\(edit)'\" git rebase -qi HEAD~1 || true")
    #expect(try desk.open().status().operation == .rebase)
    try desk.commit("y", "one\n")
    try desk.shell("git rebase --continue")
    #expect(try desk.open().status().operation == nil)
    #expect(try desk.labels("y") == ["rev1"])
  }

  @Test func `a bisection is told of and hinders nothing`() throws {
    let desk = try desk()
    try desk.shell("git bisect start")
    #expect(try desk.open().status().operation == .bisect)
    try desk.commit("y", "one\n")
  }
}
