import Testing

@testable import Drafts

/// Lines of notes that are damaged, of a newer program, or of others.
extension PressNoteTests {
  @Test func `members that are not known are kept through an edit`() throws {
    let id = try add("words")
    try desk.shell(
      "git notes --ref ecp/press show | sed 's/\"steps\"/\"mood\": {\"a\": [1.50, null]}, \"steps\"/' "
        + "| git notes --ref ecp/press add -f -F -")
    try take(.review, with: id)
    #expect(try paths("refs/notes/ecp/press").components("\"mood\": {\"a\": [1.50, null]}") == 2)
  }

  @Test(arguments: [
    "s/\"draft\"/\"half-cleared\"/", "s/\"version\": 1/\"version\": 2/", "s/\"why\"/\"poem\"/",
  ])
  func `a note that says what is not known here is neither changed nor given out`(_ change: String)
    throws
  {
    let id = try add("words")
    try take(.review, .clear, with: id)
    let last = try history(id).tips[0]
    let line = try paths("refs/notes/ecp/press").split(separator: "\n").last { $0.contains(last) }
    let newer = String(try #require(line)).replacing(
      "\"revision\": \"\(last)\"", with: "\"revision\": \"x\""
    )
    .replacing(/"after": \[[^\]]*\]/, with: "\"after\": [\"\(last)\"]").replacing(
      "cleared", with: "draft")
    try desk.write("newer", newer)
    try desk.shell("sed '\(change)' newer > changed && git notes --ref ecp/press append -F changed")
    #expect(try !history(id).isUnderstood)
    #expect(try !isOut(id))
    expect(.notUnderstood(id)) { try take(.withdraw, with: id) }
  }

  @Test(arguments: [
    "s/\"after\": [^]]*]/\"after\": {}/", "s/\"after\"/\"id\"/", "s/, \"text\".*//",
    "s/ecp-note/ecp-nXte/",
    "s/\"revision\": \"[a-z0-9]*\", //", "s/\"kind\": \"why\"/\"kind\": \"why/",
  ])
  func `a damaged line lets out nothing of the note that it names`(_ damage: String) throws {
    let id = try add("cleared words")
    try take(.review, .clear, with: id)
    var edit = NoteEdit()
    edit.body = "not these"
    try take(.edit(edit), with: id)
    try desk.shell(
      "git notes --ref ecp/press show | sed '/not these/\(damage)' "
        + "| git notes --ref ecp/press add -f -F -")
    let history = try history(id)
    #expect(!history.isUnderstood && history.readable?.text == "opinion-4")
    #expect(try !isOut(id))
    expect(.damaged(id)) { try take(.clear, with: id) }
    (edit.body, edit.seen) = ("written anew", history.tips)
    try take(.edit(edit), with: id)
    #expect(try self.history(id).note?.body == "written anew")
    #expect(try self.history(id).isUnderstood && !isOut(id))
    try take(.review, .clear, with: id)
    #expect(try isOut(id))
  }

  @Test(arguments: [
    "s/\"id\": \"[a-z0-9]*\", //", "s/\"id\": \"[a-z0-9]*/\"id\": \"/",
    "s/\"id\": \"[a-z0-9]/\"id\": \"0/", "s/^\\(.\\{9\\}\\).*/\\1/", "s/.*\"steps\"/\"steps\"/",
  ])
  func `a damaged line that lost the name of its note holds that back still`(_ damage: String)
    throws
  {
    let id = try add("cleared words")
    try take(.review, .clear, .withdraw, with: id)
    try desk.shell(
      "git notes --ref ecp/press show | sed '/withdrawn/\(damage)' "
        + "| git notes --ref ecp/press add -f -F -")
    #expect(try !isOut(id) && store().notes().foreign == [])
    expect(.damaged(id)) { try take(.publish, with: id) }
    try take(.withdraw, with: id)
    #expect(try history(id).note?.status == .withdrawn && history(id).isUnderstood)
  }

  @Test func `a damaged line that another clone has whole is no damage`() throws {
    let id = try add("words")
    try take(.review, .clear, with: id)
    try desk.shell(
      "git notes --ref ecp/press show | sed '$ s/, \"text\".*//' | git notes --ref ecp/press append -F -"
    )
    #expect(try isOut(id))
  }

  @Test func `a damaged line that was superseded holds nothing back`() throws {
    let id = try add("words")
    try take(.review, .clear, with: id)
    try desk.shell(
      "git notes --ref ecp/press show | sed '/\"draft\"/s/, \"text\".*//' "
        + "| git notes --ref ecp/press add -f -F -")
    #expect(try isOut(id))
  }

  @Test func `lines that are no notes are counted and kept`() throws {
    let id = try add("words")
    try desk.shell(
      "printf '%s\\n' 'a remark' 'Acked-by: B' '-- ' '[[[[' "
        + "| git notes --ref ecp/press append -F -")
    #expect(try store().notes().foreign.count == 4)
    try take(.review, with: id)
    #expect(try paths("refs/notes/ecp/press").contains("a remark\n"))
  }
}
