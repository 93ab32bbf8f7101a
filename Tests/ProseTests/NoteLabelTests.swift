import Testing

@testable import Prose

@Suite struct NoteLabelTests {
  @Test(arguments: [
    ("[^1]: See the plan.", "[^1]"), ("1/ See the plan.", "1/"), ("¹ See the plan.", "¹"),
    ("¹²See the plan.", "¹²"), ("1/2 of the fee", nil), ("1234/ See", nil), ("[^1] See", nil),
    ("1 See the plan.", nil), ("* See the plan.", nil), ("See the plan.", nil), ("", nil),
  ])
  func `a line begins with the label of a note`(line: String, label: String?) {
    #expect(found("Ports pay.\n\n" + line + "\n", 2, isBelowRule: false) == label)
  }

  @Test(arguments: [
    ("1 See the plan.", "1"), ("* See the plan.", "*"), ("*** See", "***"), ("2 See", nil),
    ("1/2 of the fee", nil),
  ])
  func `below a rule of underscores numbers and asterisks are labels`(
    line: String, label: String?
  ) {
    #expect(found("Ports pay.\n\n____\n" + line + "\n", 3, isBelowRule: true) == label)
  }

  private func found(_ text: String, _ line: Int, isBelowRule: Bool) -> String? {
    let layout = Layout(text)
    let label = layout.notes.label(line, isBelowRule: isBelowRule)
    return label.map { String(decoding: layout.source.bytes[$0.label], as: UTF8.self) }
  }

  @Test(arguments: [
    ("¹", 1, 2), ("²³", 23, 4), ("⁰⁴⁹ x", 49, 9), ("1", nil, 0), ("x²", nil, 0), ("°", nil, 0),
  ])
  func `superscript digits make a number`(text: String, value: Int?, end: Int) {
    let number = text.utf8Span.span.raisedNumber(0)
    #expect(number?.value == value)
    #expect(number?.end ?? 0 == end)
  }

  @Test(arguments: [
    ("März 2031", true), ("de mayo de 2031", true), ("May", true), ("Mayors", false),
    ("марта", true), ("de ports", false), ("march", false), ("", false),
  ])
  func `a run opens with the name of a month`(run: String, isMonth: Bool) {
    #expect(MonthNames.isAtStart(of: Array(run.utf8)[...]) == isMonth)
  }
}
