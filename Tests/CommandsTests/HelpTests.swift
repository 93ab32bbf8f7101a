import Testing

@testable import Commands

struct HelpTests {
  @Test func `the help of a verb says all of its declaration`() {
    let page = Help(program: Kitchen.program, width: 60).page(for: Kitchen.brew)
    #expect(
      page == """
        Make tea

        Usage: ecp brew [OPTION]... POT [CUP]...

        Boils water first.

        Then waits, unless told not to.

        Operands
          POT  The pot to use
          CUP  Cups to fill

        Options
              --size CUPS  How many cups (1 to 12)
          -k, --kind KIND  Which tea (black, green)
          -n, --note TEXT  What to write on the pot
              --hot        Serve it hot
          -q, --quick      Do not wait
          -h, --help       Show this help
              --version    Tell the version of ecp

        Examples
          kitchen brew pot --size 3
              Make three cups.

        """)
  }

  @Test(arguments: [[], ["--help"], ["-h"], ["help"]])
  func `ecp explains itself`(words: [String]) {
    let console = RecordedConsole()
    #expect(console.run(words) == .done)
    #expect(
      console.output == """
        ecp compares and versions negotiated texts clause by clause.

        Usage: ecp VERB [OPTION]... [OPERAND]...

        Verbs
          init         Make or adopt a git repository for drafts
          commit       Store files as the next versions of their texts
          log          List the versions of a text, or of all texts
          show         Print a document, or one clause of it
          status       Tell what is not committed yet
          diff         Compare two documents clause by clause
          timeline     Follow a clause, or all clauses, through the versions of a text
          blame        Tell which version brought the words of a text
          terms        Tell where a term stands, stood, came in and went out
          pair         Settle by hand which clauses belong together
          convert      Write a draft of any format as Markdown
          export       Write a document in another format
          brackets     Count what is agreed, in brackets and open
          note         Keep the press office's notes on clauses
          brief        Write a press briefing of what changed, with its cleared notes
          completions  Print the completions for a shell
          man          Print the manual page of ecp
          help         Explain ecp or one of its verbs
          version      Tell the version of ecp

        Documents
          A document is a file (- is standard input) or TEXT@VERSION, where VERSION is a
          label such as rev2, latest, previous, or any revision of git. TEXT alone is
          its latest version. A file that exists wins over a text of that name; ./x is
          always a file, x@latest always a text.

        Exit status
          0 if all is well, 1 if documents differ and diff was given --exit-code, 2 if
          anything went wrong.

        `ecp VERB --help` explains a verb, `ecp --version` tells the version.

        """)
  }

  @Test(arguments: [["diff", "--help"], ["help", "diff"], ["diff", "--width", "80", "-h"]])
  func `help of a verb is found both ways`(words: [String]) {
    let console = RecordedConsole()
    #expect(console.run(words) == .done)
    #expect(console.output.hasPrefix("Compare two documents clause by clause\n\nUsage: ecp diff "))
    #expect(console.errors.isEmpty)
  }

  @Test(arguments: Program.ecp.visibleVerbs)
  func `every verb shows an example and fits a terminal`(verb: Verb) {
    let page = Help(program: .ecp, width: 80).page(for: verb)
    #expect(page.split(separator: "\n").allSatisfy { $0.utf8.count <= 80 })
    #expect(page.contains("\nExamples\n  ecp ") || verb.name == "completions")
    #expect(!verb.abstract.hasSuffix("."))
  }

  @Test(arguments: [["--version"], ["version"], ["-V"], ["diff", "--version"]])
  func `the version is one line`(words: [String]) {
    let console = RecordedConsole()
    #expect(console.run(words) == .done)
    #expect(console.output == "ecp \(Release.version)\n")
  }
}

struct UsageErrorTests {
  @Test(arguments: [
    ("diff --formt", "ecp diff: unknown option --formt; did you mean --format?"),
    ("diff a b --zzz", "ecp diff: unknown option --zzz; --help lists the options"),
    ("dif", "ecp: unknown verb dif; did you mean diff?"),
    ("frobnicate", "ecp: unknown verb frobnicate; ecp --help lists the verbs"),
    ("help lgo", "ecp help: unknown verb lgo; did you mean log?"),
    ("--versoin", "ecp: unknown option --versoin; did you mean --version?"),
    ("diff a b -f htm", "ecp diff: -f cannot be 'htm'; did you mean html?"),
    (
      "diff a b --format pdf",
      "ecp diff: --format cannot be 'pdf'; it is terminal, side-by-side, json, html, markdown, criticmarkup, itu, akn, docx or odt"
    ),
    (
      "diff a b --width 7",
      "ecp diff: --width cannot be '7'; it is a whole number from 20 to 1000"
    ),
    ("diff a b --width", "ecp diff: --width needs a value: --width COLUMNS"),
    ("diff a b --exit-code=1", "ecp diff: --exit-code takes no value"),
    ("diff a b c", "ecp diff: one operand too many: c; --help shows how to use it"),
    ("diff", "ecp diff: OLD is missing; --help shows how to use it"),
    ("commit", "ecp commit: FILE is missing; --help shows how to use it"),
    (
      "commit x --date May",
      "ecp commit: --date cannot be 'May';"
        + " it is a day from 1970-01-01 to 2106-02-06, such as 2013-05-14"
    ),
    ("completions nu", "ecp completions: SHELL cannot be 'nu'; it is bash, zsh or fish"),
    (
      "diff --\u{1B}[2J",
      "ecp diff: unknown option --⟨ESC⟩[2J; --help lists the options"
    ),
  ])
  func `a wrong command line gets one line and status 2`(line: String, message: String) {
    let console = RecordedConsole()
    #expect(console.run(line.split(separator: " ").map(String.init)) == .failed)
    #expect(console.errors == message + "\n")
    #expect(console.output.isEmpty)
  }
}
