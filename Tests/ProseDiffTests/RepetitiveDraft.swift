/// A draft of a seed whose clauses are short, repeat, or are placeholders, below many headings; and
/// what a drafting round makes of it.
struct RepetitiveDraft {
  private var numbers: SeededNumbers
  private var clauses: [(form: Form, text: String)] = []

  private enum Form: CaseIterable {
    case numbered, lettered, bullet, paragraph, heading, article, row
  }

  init(seed: UInt64) {
    numbers = SeededNumbers(seed: seed)
    for _ in 0..<3 + below(22) { clauses.append(clause()) }
  }

  /// A Markdown source, its items and articles numbered within their sections.
  var source: String {
    var (lines, number) = ([String](), 0)
    for (form, text) in clauses {
      switch form {
      case .numbered, .article: number += 1
      case .heading: number = 0
      case .lettered, .bullet, .paragraph, .row: break
      }
      switch form {
      case .numbered: lines.append("\(number). \(text)")
      case .lettered: lines.append("(a) \(text)")
      case .bullet: lines.append("- \(text)")
      case .paragraph: lines.append(text)
      case .heading: lines.append("## \(text)")
      case .article: lines.append("## Article \(number)" + (text.utf8.count > 30 ? " \(text)" : ""))
      case .row: lines.append("| \(text) | \(number) |")
      }
    }
    return lines.joined(separator: "\n\n") + "\n"
  }

  /// Plays a round: clauses become placeholders or others, are removed, added, or moved in blocks.
  mutating func redraft() {
    for _ in 0...below(6) where !clauses.isEmpty {
      let at = below(clauses.count)
      switch below(6) {
      case 0, 1: clauses[at].text = Self.repeats[below(7)]
      case 2: clauses.remove(at: at)
      case 3: clauses.insert(clause(), at: at)
      case 4: clauses[at].text = clause().text
      default:
        let block = at..<min(clauses.count, at + 1 + below(4))
        let moved = clauses[block]
        clauses.removeSubrange(block)
        clauses.insert(contentsOf: moved, at: below(clauses.count + 1))
      }
    }
  }

  private mutating func clause() -> (form: Form, text: String) {
    let text =
      below(5) < 3
      ? Self.repeats[below(Self.repeats.count)]
      : (0..<2 + below(8)).map { _ in Self.words[below(Self.words.count)] }
        .joined(separator: " ") + "."
    return (Form.allCases[below(Form.allCases.count)], text)
  }

  private static let repeats = [
    "(repealed)", "[Deleted.]", "(reserved)", "(weggefallen)", "（删除）", "Deleted", "omitted",
    "None.",
    "Not applicable.", "27", "34", "The toll MUST be paid.", "The toll must be paid.",
    "As in section 2, (repealed) terms.", "PORT_SHUT (0x02)", "PORT_SHUT (0x03)",
    "[shall][should] sail", "...", "—",
  ]
  private static let words = [
    "pilot", "buoy", "tug", "toll", "seal", "keeper", "lock", "barge", "berth", "may", "shall",
    "the", "of", "port",
  ]

  private mutating func below(_ bound: Int) -> Int { numbers.below(bound) }
}
