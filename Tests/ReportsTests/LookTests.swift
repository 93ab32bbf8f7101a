import Foundation
import Testing
@testable import Reports
@Test(arguments: Sample.all) func look(sample: Sample) throws {
  let name = sample.name.replacing(" ", with: "-")
  try Terminal.report(sample.comparison, TerminalStyle(width: 80, colour: true)).write(toFile: "/tmp/reports-out/\(name).term", atomically: false, encoding: .utf8)
  try SideBySide.report(sample.comparison, TerminalStyle(width: 100, colour: true)).write(toFile: "/tmp/reports-out/\(name).side", atomically: false, encoding: .utf8)
  try HTML.report(sample.comparison).write(toFile: "/tmp/reports-out/\(name).html", atomically: false, encoding: .utf8)
}
