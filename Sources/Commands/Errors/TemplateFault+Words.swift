import Reports

extension TemplateFault {
  var inWords: String {
    switch self {
    case .unknownName(let name, let line):
      "line \(line): no fact is called \(quoted(name))"
        + hint(nearest(to: name, among: Briefing.names.sorted()), otherwise: Self.advice)
    case .unknownPart(let name, let line):
      "line \(line): no part called \(quoted(name)) stands above; {{<\(name)}} … {{/\(name)}} defines it"
    case .unclosed(let line): "line \(line): {{ or a section has no end; \(Self.advice)"
    case .unopened(let name, let line):
      "line \(line): {{/\(name)}} ends a section that is not open there; \(Self.advice)"
    }
  }

  private static let advice = "ecp brief --template prints one to go by"
}
