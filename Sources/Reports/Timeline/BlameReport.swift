package import Lineages
import Prose

/// Which version brought the words of a document.
package struct BlameReport: Sendable, Hashable {
  private let document: Document
  private let origins: Origins
  private let titles: [VersionTitle]

  /// Reports on the last version of a succession.
  package init(_ succession: Succession, _ titles: [VersionTitle]) {
    document = succession.documents[succession.last]
    origins = Origins(succession)
    self.titles = titles
  }

  /// Words of a clause that came with one version.
  private struct Piece {
    let words: String
    let version: Int
  }

  private func pieces(_ clause: Int) -> [Piece] {
    let text = document.clauses[clause].text.utf8
    var at = text.startIndex
    return origins.runs[clause].map { run in
      let end = text.index(at, offsetBy: run.bytes)
      defer { at = end }
      return Piece(words: String(text[at..<end]) ?? "", version: run.version)
    }
  }

  // MARK: - For people

  /// Returns the report for a terminal: under each address its words, each run beside the version
  /// that brought it.
  package func text(_ style: TerminalStyle, only clauses: [Int]? = nil) -> String {
    let names = titles.map { visible($0.name) }
    let gutter = min(names.map(columns).max() ?? 0, Self.widestName) + 2
    var sheet = Sheet(style)
    for clause in clauses ?? Array(document.clauses.indices) {
      sheet.begin(isApart: true)
      sheet.words.addAddresses([document.addresses[clause]])
      sheet.setWords()
      for piece in pieces(clause) {
        let name = cut(names[piece.version], to: Self.widestName)
        let sign = style.painted(name, .faint) + spaces(gutter - columns(name))
        sheet.words.add(whole: piece.words)
        sheet.setWords(after: sign, indent: gutter)
      }
    }
    return sheet.text
  }

  /// The widest version name shown in full, in columns.
  private static let widestName = 12

  private func spaces(_ count: Int) -> String { String(repeating: " ", count: max(0, count)) }

  // MARK: - For programs

  /// Returns the report as JSON: `ecp-blame`, version 1. A clause's words add up to its wording.
  package func json(text: String, only clauses: [Int]? = nil) -> String {
    let clauses = clauses ?? Array(document.clauses.indices)
    return JSONWriter.report("ecp-blame", text: text, titles, "clauses", clauses) { json, clause in
      json.raw("{\"index\": \(clause)")
      json.member("address", document.addresses[clause])
      json.key("runs")
      for (place, piece) in pieces(clause).enumerated() {
        json.raw((place == 0 ? "[" : ", ") + "{\"version\": \(piece.version)")
        json.member("words", piece.words)
        json.raw("}")
      }
      json.raw(pieces(clause).isEmpty ? "[]}" : "]}")
    }
  }
}
