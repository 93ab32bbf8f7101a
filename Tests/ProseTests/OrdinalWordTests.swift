import Testing

@testable import Prose

/// Divisions numbered in words.
struct OrdinalWordTests {
  @Test func `every ordinal of the list numbers a division, in any case`() {
    #expect(OrdinalWords.list.lines.map(\.key) == (1...30).map(String.init))
    for (key, words) in OrdinalWords.list.lines {
      for word in words {
        for line in ["Article \(word)", "ARTICLE \(word.uppercased())"] {
          let bytes = Array(line.utf8)
          let division = Division.match(bytes, bytes.indices)
          #expect(division?.end == bytes.count, "\(line)")
          #expect(division?.values.first == Int(key), "\(line)")
        }
      }
    }
  }

  @Test(arguments: [
    ("TITRE DEUXIÈME", "TITRE DEUXIÈME", ""),
    ("Artículo segundo. La cuota", "Artículo segundo.", "La cuota"),
    ("Раздел четвертый", "Раздел четвертый", ""), ("Раздел Четвёртый", "Раздел Четвёртый", ""),
    ("TÍTULO SEPTIMO", "TÍTULO SEPTIMO", ""), ("Article Thirteen", "Article Thirteen", ""),
    ("Chapter Twenty-first: Fees", "Chapter Twenty-first:", "Fees"),
    ("Titolo dodicesimo", "Titolo dodicesimo", ""), ("Teil Zwei", "Teil Zwei", ""),
    ("Título décimo – La cuota", "Título décimo –", "La cuota"),
    ("Article premier\u{A0}: La taxe", "Article premier", ": La taxe"),
    ("Глава двадцатая. Сборы", "Глава двадцатая.", "Сборы"),
  ])
  func `an ordinal is part of the label`(line: String, label: String, rest: String) throws {
    let bytes = Array(line.utf8)
    let match = try #require(LabelScanner.match(bytes, bytes.indices))
    #expect(String(decoding: bytes[match.label], as: UTF8.self) == label)
    #expect(String(decoding: bytes[match.textStart...], as: UTF8.self) == rest)
  }

  @Test func `an ordinal before a tab is a label`() {
    #expect(clauses("Twenty-third)\tThe fee is due.") == ["item <Twenty-third)> The fee is due."])
  }

  @Test(arguments: [
    "Article seconded by them", "Part oneself", "Section premières", "Раздел первыми",
    "Title twenty-firsts",
    "Part of it", "Section-first",
  ])
  func `other words number nothing`(line: String) {
    let bytes = Array(line.utf8)
    #expect(LabelScanner.match(bytes, bytes.indices) == nil)
  }
}
