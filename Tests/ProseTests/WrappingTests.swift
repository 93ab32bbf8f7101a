import Testing

@testable import Prose

@Suite struct WrappingTests {
  /// Wraps at spaces so that no line is wider than `width`, as editors do.
  static func wrap(_ text: String, _ width: Int, hanging: Int = 0) -> String {
    var lines: [String] = []
    var line = ""
    for word in text.split(separator: " ") {
      if !line.isEmpty, line.count + 1 + word.count > width {
        lines.append(line)
        line = String(repeating: " ", count: hanging) + word
      } else {
        line += line.isEmpty ? String(word) : " " + word
      }
    }
    return (lines + [line]).joined(separator: "\n")
  }

  static let paragraphs = [
    "The Parties to the Coast Convention, recalling paragraph 7. of the Agenda (Rev. 2), decide to meet again in Port Town, not later than 30 June 2032, and to invite all Member States.",
    "1. Member States should, as appropriate, keep a) stations and b) beacons in service; the Secretariat - with them - reports on 12 May.",
    "2. The Secretary-General is requested to circulate this Opinion, and to make it known to other bodies concerned with safety at sea.",
    "recalling",
    "a) that Resolution 102 (Rev. Port Town, 2010) asks for reports each year, and that 1. and 2. above apply;",
  ]

  @Test(arguments: [24, 30, 40, 50, 60, 66, 72, 80, 100, 118])
  func `the clauses do not depend on the width`(width: Int) {
    let plain = Document(name: "x", source: Self.paragraphs.joined(separator: "\n\n"))
    for hanging in [0, 3] {
      let wrapped = Self.paragraphs.map { Self.wrap($0, width, hanging: hanging) }
      let document = Document(name: "x", source: wrapped.joined(separator: "\n\n"))
      #expect(document.clauses.map(\.text) == plain.clauses.map(\.text))
      #expect(document.clauses.map(\.label) == plain.clauses.map(\.label))
    }
  }
}
