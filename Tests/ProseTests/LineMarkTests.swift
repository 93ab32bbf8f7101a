import Testing

@testable import Prose

@Suite struct LineMarkTests {
  @Test(arguments: [
    ("```", LineMark.fence), ("~~~~ swift", .fence), ("``` a `b`", nil), ("~~", nil),
    ("| Port | Dues |", .row), ("|x| is positive.", nil), ("| Port", nil), ("|", nil),
    ("# Dues", .heading(1)), ("######", .heading(6)), ("#Dues", nil), ("####### Dues", nil),
    ("---", .rule), ("* * *", .rule), ("____", .rule), ("--", nil), ("--- Dues", nil),
    ("-*-", nil), ("> # Dues", nil), ("Ports # 4", nil), ("4 # 4", nil), ("", nil),
  ])
  func `the first characters of a line tell what it is`(line: String, mark: LineMark?) {
    #expect(SourceLines(line + "\n").mark(0) == mark)
  }

  @Test func `a bar beside a line that begins with one makes a row`() {
    let source = SourceLines("| Port | Dues\n| Rabat | 4\n\n| Port | Dues\n")
    #expect((0..<4).map(source.mark) == [.row, .row, nil, nil])
  }

  @Test(arguments: [
    ("Dues\n====\n", 1), ("Dues\n----\n", 2), ("Ports\nDues\n----\n", nil), ("Dues\n--\n", nil),
    ("# Ports\nDues\n---\n", 2),
  ])
  func `a line is underlined where it begins a block`(source: String, level: Int?) {
    #expect(Layout(source).underlinedLevel(source.hasPrefix("Dues") ? 0 : 1) == level)
  }
}

@Suite struct FencedBlockTests {
  @Test(arguments: [
    ("```\na\n```\nb\n", 2), ("```\na\n\nb\n````\nc\n", 4), ("````\na\n```\n\nb\n", 2),
    ("```\na\n~~~\nb\n", 3), ("```\na\n``` b\n\nc\n", 2),
  ])
  func `a fenced block ends at its closing fence or the first blank line`(
    source: String, last: Int
  ) {
    var blocks = FencedBlocks()
    #expect(blocks.lastLine(from: 0, Layout(source)) == last)
  }
}
