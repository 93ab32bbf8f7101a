/// `ecp version`: prints the version of ecp.
enum VersionVerb {
  static let verb = Verb(
    name: "version",
    abstract: "Tell the version of ecp",
    examples: [Example("ecp --version", "Tell the version, for a report of a mistake.")],
    run: { _, console in
      try console.output.write(Release.line)
      return .done
    })
}
