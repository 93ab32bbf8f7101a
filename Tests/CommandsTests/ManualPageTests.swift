import Testing

@testable import Commands

struct ManualPageTests {
  @Test func `mandoc finds nothing to complain of`() throws {
    guard has("mandoc") else { return }
    let folder = try Folder()
    let page = ManualPage(program: .ecp, date: Release.date).source
    let file = try folder.write(page, to: "ecp.1")
    let (output, _) = try shell("mandoc -T lint '\(file)'")
    #expect(output == "")
  }

  @Test(arguments: Program.ecp.visibleVerbs)
  func `the page has every verb and option`(verb: Verb) {
    let page = ManualPage(program: .ecp, date: Release.date).source
    #expect(page.contains("\n.Ss ecp \(verb.name)\n"))
    for option in verb.options {
      let name = option.name.split(separator: "-").joined(separator: "\\-")
      #expect(page.contains("Fl \\-\(name)"))
    }
  }

  @Test func `roff finds no command in a text`() {
    let verb = Verb(
      name: "x", abstract: ".Sh TRAP", discussion: "a \\fBbold\\fP word\n\n'br",
      run: { _, _ in .done })
    let program = Program(
      abstract: "x", documents: "x", exitStatus: "x", environment: [], files: [], verbs: [verb])
    let page = ManualPage(program: program, date: "May 14, 2013").source
    #expect(page.contains("\n\\&.Sh TRAP."))
    #expect(page.contains("a \\efBbold\\efP word"))
    #expect(page.contains("\n\\&'br"))
  }
}
