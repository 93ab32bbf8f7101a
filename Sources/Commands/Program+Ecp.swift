extension Program {
  /// The ecp program itself.
  static let ecp = Program(
    abstract: "ecp compares and versions negotiated texts clause by clause.",
    documents: """
      A document is a file (- is standard input) or TEXT@VERSION, where VERSION is a label such as \
      rev2, latest, previous, or any revision of git. TEXT alone is its latest version. A file \
      that exists wins over a text of that name; ./x is always a file, x@latest always a text.
      """,
    exitStatus: """
      0 if all is well, 1 if documents differ and diff was given --exit-code, 2 if anything went \
      wrong.
      """,
    environment: [
      (
        "ECP_PAGER",
        "The pager for results on a terminal; otherwise GIT_PAGER, otherwise PAGER, otherwise less."
      ),
      ("NO_COLOR", "If set, results have no colour unless --color=always asks for it."),
      ("GIT_DIR", "The repository to work with, instead of the one around the working directory."),
      ("COLUMNS", "The width of results where there is no terminal to ask, from 20 to 1000."),
      (
        "EDITOR",
        "The editor in which notes are written, after GIT_EDITOR and VISUAL; otherwise vi."
      ),
      (
        "GIT_AUTHOR_NAME",
        """
        Who wrote a draft, with GIT_AUTHOR_EMAIL and GIT_AUTHOR_DATE; GIT_COMMITTER_NAME and so on, \
        who stores it. Otherwise the settings of ecp, otherwise user.name and user.email of git.
        """
      ),
    ],
    files: [
      (
        ".ecpconfig",
        """
        Settings of a repository, looked for from the working directory upwards, in the syntax of \
        git: drafts.path, drafts.language, author.name, author.email, diff.format, diff.profile, \
        press.contact, press.disclaimer.
        """
      ),
      (
        "$XDG_CONFIG_HOME/ecp/config",
        "The same for all repositories of a person; what a repository sets counts first."
      ),
      ("drafts", "The folder in which texts live, one file each."),
      (
        "drafts/templates",
        "Templates of ecp brief for this repository, such as briefing.de.md, instead of its own."
      ),
    ],
    verbs: [
      InitVerb.verb, CommitVerb.verb, LogVerb.verb, ShowVerb.verb, StatusVerb.verb, DiffVerb.verb,
      TimelineVerb.verb, BlameVerb.verb, TermsVerb.verb, PairVerb.verb,
      ConvertVerb.verb, ExportVerb.verb, BracketsVerb.verb, NoteAddVerb.verb, NoteListVerb.verb,
      NoteShowVerb.verb, NoteEditVerb.verb,
    ] + NoteStepVerb.verbs + [
      NoteCheckVerb.verb,
      BriefVerb.verb,
      CompletionsVerb.verb, ManVerb.verb, HelpVerb.verb, VersionVerb.verb, CompleteVerb.verb,
      ReadDraftVerb.verb, LayOutVerb.verb, RedlineDraftVerb.verb,
    ],
    groups: ["note": "Keep the press office's notes on clauses"])
}
