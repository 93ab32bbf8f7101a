import GitStore
import Testing

@testable import Drafts

/// The life of press notes, and what becomes of them when two people write at once.
struct PressNoteTests {
  let desk: Desk
  let version: Version
  let noon = Timestamp(seconds: 1_700_000_000)

  init() throws {
    desk = try Desk()
    version = try desk.commit("opinion-4", "1. one clause;\n")
  }

  func store(at time: Timestamp? = nil) throws -> DraftStore {
    let now = time ?? noon
    return try DraftStore(
      discovering: ".",
      environment: Environment(
        variables: desk.variables, workingDirectory: desk.folder, now: { now }))
  }

  func add(
    _ body: String, for audience: Note.Audience = .public, until embargo: Timestamp? = nil,
    source: String? = "the Chair"
  ) throws -> String {
    var content = Note.Content(kind: .why, audience: audience, body: body, language: "en")
    content.source = source
    content.embargo = embargo
    let anchor = Note.Anchor(address: "1", index: 0, wording: "w", quote: "one clause;")
    return try store().addNote(content, on: version, anchor).id
  }

  func history(_ id: String) throws -> NoteHistory {
    try store().notes().history(of: id)
  }

  func take(_ steps: NoteStep..., with id: String, at time: Timestamp? = nil) throws {
    for step in steps { _ = try store(at: time).take(step, with: [id]) }
  }

  func isOut(
    _ id: String, at time: Timestamp? = nil, including: Set<Note.Audience> = []
  ) throws -> Bool {
    try Clearance(now: time ?? noon, including: including).admits(history(id))
  }

  func expect(
    _ fault: NoteFault, sourceLocation: SourceLocation = #_sourceLocation, _ work: () throws -> Void
  ) {
    #expect(throws: DraftError.notes(fault), sourceLocation: sourceLocation, performing: work)
  }

  func paths(_ reference: String) throws -> String {
    try desk.shell(
      "git show-ref --hash \(reference) > /dev/null && git notes --ref \(reference) show || true")
  }

  // MARK: - The life of a note

  @Test func `a note goes from draft to withdrawn, with who and when of each step`() throws {
    let id = try add("since it says so")
    #expect(try history(id).note?.status == .draft)
    try take(.review, .clear, .publish, with: id)
    #expect(try history(id).note?.status == .published)
    try take(.withdraw, with: id)
    let note = try #require(try history(id).note)
    #expect(note.status == .withdrawn)
    #expect(note.steps.map(\.name) == ["add", "review", "clear", "publish", "withdraw"])
    #expect(Set(note.steps.map(\.by)) == ["Ann <ann@example.org>"])
    #expect(note.steps[0].time == "2023-11-14T22:13:20Z")
    #expect(note.body == "since it says so")
  }

  /// Steps, and how the note stands that they cannot be taken from.
  private static let impossible: [([NoteStep], NoteStep, Note.Status)] = [
    ([], .clear, .draft), ([], .publish, .draft), ([.review], .review, .inReview),
    ([.review], .publish, .inReview), ([.review, .clear], .clear, .cleared),
    ([.review, .clear], .review, .cleared), ([.review, .clear, .publish], .publish, .published),
    ([.review, .clear, .publish], .edit(NoteEdit()), .published),
    ([.withdraw], .edit(NoteEdit()), .withdrawn), ([.withdraw], .withdraw, .withdrawn),
    ([.withdraw], .review, .withdrawn),
  ]

  @Test(arguments: impossible)
  func `an impossible step is refused and changes nothing`(
    _ before: [NoteStep], _ step: NoteStep, _ status: Note.Status
  ) throws {
    let id = try add("words")
    for done in before { try take(done, with: id) }
    let lines = try paths("refs/notes/ecp/press")
    expect(.impossible(id, step.name, status)) { try take(step, with: id) }
    #expect(try paths("refs/notes/ecp/press") == lines)
  }

  @Test func `a note that was edited is to be reviewed and cleared anew`() throws {
    let id = try add("words")
    try take(.review, .clear, with: id)
    var edit = NoteEdit()
    edit.body = "other words"
    try take(.edit(edit), with: id)
    #expect(try history(id).note?.status == .draft)
    #expect(try history(id).note?.body == "other words")
    #expect(try !isOut(id))
  }

  @Test func `a step with several notes is one write, and none where one cannot take it`() throws {
    let other = try desk.commit("opinion-5", "1. one clause;\n")
    let content = Note.Content(kind: .line, audience: .public, body: "more", language: "en")
    let anchor = Note.Anchor(address: "1", index: 0, wording: "w", quote: "one clause;")
    let ids = [
      try add("one"), try store().addNote(content, on: other, anchor).id, try add("three"),
    ]
    let count = { try self.desk.shell("git rev-list --count refs/notes/ecp/press") }
    #expect(try count() == "3\n")
    _ = try store().take(.review, with: ids + ids)
    #expect(try count() == "4\n")
    for id in ids { #expect(try history(id).note?.status == .inReview) }
    try take(.clear, with: ids[1])
    expect(.impossible(ids[1], "clear", .cleared)) { _ = try store().take(.clear, with: ids) }
    for id in [ids[0], ids[2]] { #expect(try history(id).note?.status == .inReview) }
  }

  @Test func `a step with notes that are kept apart is refused, since it would be two writes`()
    throws
  {
    let ids = [try add("for us", for: .internal), try add("for all")]
    expect(.apart([ids[1]], [ids[0]])) { _ = try store().take(.review, with: ids) }
    for id in ids { #expect(try history(id).note?.status == .draft) }
    // What is published is kept with the public ones from then on.
    let held = try add("later", for: .embargoed)
    try take(.review, .clear, with: held)
    try take(.review, .clear, with: ids[1])
    _ = try store().take(.publish, with: [held, ids[1]])
    #expect(try isOut(held) && isOut(ids[1]))
  }

  @Test func `a why is neither stored nor cleared without who said so`() throws {
    expect(.noSource) { _ = try add("they feared the cost", source: nil) }
    expect(.noSource) { _ = try add("they feared the cost", source: " ") }
    let id = try add("they feared the cost")
    var edit = NoteEdit()
    edit.source = ""
    expect(.noSource) { try take(.edit(edit), with: id) }
    try take(.review, .clear, with: id)
    try desk.shell(
      "git notes --ref ecp/press show | sed 's/\"source\": \"the Chair\", //' "
        + "| git notes --ref ecp/press add -f -F -")
    #expect(try history(id).note?.source == nil)
    #expect(try !isOut(id))
  }

  @Test func `an embargo is taken off by an edit that says so, and the note is cleared anew`()
    throws
  {
    let id = try add("later", for: .embargoed, until: Timestamp(seconds: noon.seconds + 60))
    try take(.review, .clear, with: id)
    var edit = NoteEdit()
    edit.embargo = .lifted
    try take(.edit(edit), with: id)
    #expect(try history(id).note?.embargo == nil)
    #expect(try history(id).note?.audience == .embargoed && history(id).note?.status == .draft)
    edit.audience = .public
    try take(.edit(edit), with: id)
    #expect(try !isOut(id))
    try take(.review, .clear, with: id)
    #expect(try isOut(id))
  }

  @Test func `two steps alike in one second are two`() throws {
    let id = try add("words")
    for words in ["one", "two", "three"] {
      var edit = NoteEdit()
      edit.body = words
      try take(.edit(edit), with: id)
    }
    #expect(try history(id).steps.map(\.name) == ["add", "edit", "edit", "edit"])
  }

  @Test func `a note without words is refused`() throws {
    expect(.noWords) { _ = try add(" \n") }
    #expect(try store().notes().histories == [])
  }

  // MARK: - The wall

  @Test func `only what is public and cleared or published gets out`() throws {
    let id = try add("words")
    #expect(try !isOut(id))
    try take(.review, with: id)
    #expect(try !isOut(id))
    try take(.clear, with: id)
    #expect(try isOut(id))
    try take(.publish, with: id)
    #expect(try isOut(id))
    try take(.withdraw, with: id)
    #expect(try !isOut(id))
    #expect(try !isOut(id, including: [.internal, .embargoed]))
  }

  @Test func `an internal note gets out only where its readers are named, and only cleared`() throws
  {
    let id = try add("among us", for: .internal)
    try take(.review, with: id)
    #expect(try !isOut(id, including: [.internal]))
    try take(.clear, with: id)
    #expect(try !isOut(id))
    #expect(try !isOut(id, including: [.embargoed]))
    #expect(try isOut(id, including: [.internal]))
    expect(.internalOnly(id)) { try take(.publish, with: id) }
  }

  @Test func `an embargo holds to the second, whatever the zone it is written in`() throws {
    let six = try #require(Timestamp(iso: "2023-11-15T01:13:21+03:00"))
    #expect(six.seconds == noon.seconds + 1)
    let id = try add("at six", for: .embargoed, until: six)
    try take(.review, .clear, with: id)
    #expect(try !isOut(id))
    #expect(try !isOut(id, including: [.internal]))
    #expect(try isOut(id, including: [.embargoed]))
    #expect(try isOut(id, at: six))
    expect(.underEmbargo(id, six)) { try take(.publish, with: id) }
    try take(.publish, with: id, at: six)
    #expect(try history(id).note?.audience == .public)
    #expect(try history(id).note?.embargo == nil)
  }

  @Test func `an embargo without an end is lifted by nothing but being published`() throws {
    let id = try add("some day", for: .embargoed)
    try take(.review, .clear, with: id)
    #expect(try !isOut(id, at: Timestamp(seconds: 4_000_000_000)))
    try take(.publish, with: id)
    #expect(try isOut(id))
  }

  @Test(arguments: [Note.Audience.internal, .public])
  func `an embargo is for embargoed notes only`(_ audience: Note.Audience) throws {
    expect(.embargoFor(audience)) { _ = try add("words", for: audience, until: noon) }
  }

  // MARK: - Where notes are kept

  @Test func `internal and embargoed notes are never on the reference that travels`() throws {
    let ids = [try add("secret one", for: .internal), try add("secret two", for: .embargoed)]
    for id in ids {
      var edit = NoteEdit()
      edit.body = "secret three"
      try take(.edit(edit), .review, .clear, .withdraw, with: id)
    }
    #expect(
      try desk.shell("git for-each-ref --format='%(refname)' refs/notes")
        == "refs/notes/ecp/internal\n")
  }

  @Test func `a note that becomes public travels as it is then, without its drafts`() throws {
    let id = try add("not for print", for: .internal)
    var edit = NoteEdit()
    edit.body = "for print"
    edit.audience = .public
    try take(.edit(edit), with: id)
    let travelling = try paths("refs/notes/ecp/press")
    #expect(travelling.contains("for print") && !travelling.contains("not for print"))
    #expect(try history(id).note?.audience == .public)
    #expect(try !history(id).isInConflict)
    // Another clone has that reference alone.
    try desk.shell("git update-ref -d refs/notes/ecp/internal")
    #expect(try history(id).note?.body == "for print")
    #expect(try !history(id).isInConflict)
  }

  @Test func `what was public does not become internal, and what is embargoed not public`() throws {
    let open = try add("for all")
    var edit = NoteEdit()
    edit.audience = .internal
    expect(.narrowed(open, .internal)) { try take(.edit(edit), with: open) }
    let late = Timestamp(seconds: noon.seconds + 60)
    let held = try add("later", for: .embargoed, until: late)
    edit.audience = .public
    expect(.underEmbargo(held, late)) { try take(.edit(edit), with: held) }
    try take(.edit(edit), with: held, at: late)
    #expect(try history(held).note?.embargo == nil)
  }

  // MARK: - Two people

  /// Runs steps in this repository and others in a clone of its notes, and merges as git does.
  private func apart(_ here: () throws -> Void, there: () throws -> Void) throws {
    let before = try desk.shell("git rev-parse refs/notes/ecp/press").trimmed
    try here()
    try desk.shell("git update-ref refs/notes/here refs/notes/ecp/press")
    try desk.shell("git update-ref refs/notes/ecp/press \(before)")
    try there()
    try desk.shell("git notes --ref ecp/press merge -s cat_sort_uniq refs/notes/here")
  }

  @Test func `two people's edits of one note are both kept and shown, and no side gets out`() throws
  {
    let id = try add("first words")
    try take(.review, .clear, with: id)
    var (mine, yours) = (NoteEdit(), NoteEdit())
    (mine.body, yours.body) = ("my words", "your words")
    try apart({ try take(.edit(mine), with: id) }, there: { try take(.edit(yours), with: id) })
    let torn = try history(id)
    #expect(Set(torn.versions.map(\.body)) == ["my words", "your words"])
    #expect(torn.isInConflict)
    expect(.inConflict(id)) { try take(.review, with: id) }
    mine.body = "our words"
    try take(.edit(mine), .review, .clear, with: id)
    #expect(try history(id).versions.map(\.body) == ["our words"])
    #expect(try isOut(id))
  }

  @Test func `what one person made public and another did not is put out only when that is said`()
    throws
  {
    let id = try add("first words", for: .internal)
    let before = try desk.shell("git rev-parse refs/notes/ecp/internal").trimmed
    var edit = NoteEdit()
    edit.body = "secret words"
    try take(.edit(edit), with: id)
    try desk.shell("git update-ref refs/notes/here refs/notes/ecp/internal")
    try desk.shell("git update-ref refs/notes/ecp/internal \(before)")
    (edit.body, edit.audience) = ("open words", .public)
    try take(.edit(edit), with: id)
    try desk.shell("git notes --ref ecp/internal merge -q -s cat_sort_uniq refs/notes/here")
    #expect(try history(id).isInConflict)
    (edit.body, edit.audience) = ("secret and settled", nil)
    expect(.audienceInConflict(id)) { try take(.edit(edit), with: id) }
    #expect(try !paths("refs/notes/ecp/press").contains("secret"))
    (edit.body, edit.audience) = ("settled", .public)
    try take(.edit(edit), with: id)
    #expect(try history(id).versions.map(\.body) == ["settled"])
  }

  @Test func `words made from others than now stand there overwrite nothing`() throws {
    let id = try add("first words")
    let seen = try history(id)
    var (mine, yours) = (NoteEdit(), NoteEdit())
    (mine.body, mine.seen, yours.body) = ("my words", seen.tips, "your words")
    try take(.edit(yours), with: id)
    expect(.changedMeanwhile(id)) { try take(.edit(mine), with: id) }
    #expect(try history(id).note?.body == "your words")
    mine.seen = try history(id).tips
    try take(.edit(mine), with: id)
    #expect(try history(id).note?.body == "my words")
  }

  @Test func `an edit beside a clearing leaves the note uncleared`() throws {
    let id = try add("first words")
    try take(.review, with: id)
    var edit = NoteEdit()
    edit.body = "second words"
    try apart({ try take(.clear, with: id) }, there: { try take(.edit(edit), with: id) })
    #expect(try history(id).isInConflict)
    #expect(try !isOut(id))
  }

  @Test func `a step that both took is no conflict`() throws {
    let id = try add("words")
    try take(.review, with: id)
    let later = Timestamp(seconds: noon.seconds + 60)
    try apart({ try take(.clear, with: id) }, there: { try take(.clear, with: id, at: later) })
    #expect(try !history(id).isInConflict)
    #expect(try isOut(id))
    #expect(try history(id).steps.map(\.name) == ["add", "review", "clear", "clear"])
    try take(.publish, with: id)
    #expect(try history(id).note?.status == .published)
  }

  @Test func `a withdrawal beside a publication leaves the note where nobody prints it`() throws {
    let id = try add("words")
    try take(.review, .clear, with: id)
    try apart({ try take(.publish, with: id) }, there: { try take(.withdraw, with: id) })
    #expect(try !isOut(id))
  }

  @Test func `the lines of a note can come in any order`() throws {
    let id = try add("words")
    try take(.review, .clear, with: id)
    let expected = try history(id)
    try desk.shell(
      "git notes --ref ecp/press show | sort -r | git notes --ref ecp/press add -f -F -")
    #expect(try history(id) == expected)
  }

  @Test func `a name may be shortened while it is the only one`() throws {
    let id = try add("words")
    #expect(try history(String(id.prefix(7))).id == id)
    expect(.unknown("")) { _ = try history("") }
    expect(.unknown("nobody")) { _ = try history("nobody") }
  }
}

extension String {
  func components(_ part: String) -> Int { ranges(of: part).count }
}
