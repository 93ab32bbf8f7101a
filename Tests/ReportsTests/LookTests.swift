import Testing
@testable import Reports
@Test(arguments: Sample.all) func look(sample: Sample) {
  print("=====", sample.name)
  print(Terminal.report(sample.comparison, TerminalStyle(width: 80, colour: false)))
  print(SideBySide.report(sample.comparison, TerminalStyle(width: 100, colour: false)))
  print(Markdown.report(sample.comparison))
  print(JSON.report(sample.comparison))
}
