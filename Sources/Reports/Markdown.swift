import Negotiation
import Prose
package import ProseDiff

/// The change report in Markdown, for reading, mailing or pasting.
package enum Markdown {
  /// Returns the report, ending in a line feed. Nothing in a draft is taken for Markdown or HTML.
  /// Struck and inserted words are in `<del>` and `<ins>`, since asterisks and tildes mean
  /// something in these texts.
  package static func report(_ comparison: Comparison) -> String {
    var report = "# \(name(comparison.old)) → \(name(comparison.new))\n\n"
    report += table(comparison.summary)
    for passage in comparison.passages { report += "\n" + section(passage, of: comparison) }
    return report
  }

  private static func name(_ document: Document) -> String {
    Isolate.around(escape(visible(document.name)))
  }

  private static func table(_ summary: Comparison.Summary) -> String {
    let rows = [
      ("added", summary[.added]), ("removed", summary[.removed]), ("reworded", summary[.reworded]),
      ("editorial, of the reworded", summary.editorial), ("split", summary[.split]),
      ("merged", summary[.merged]), ("unchanged", summary[.unchanged]),
      ("moved, of all", summary.moved), ("renumbered, of all", summary.renumbered),
      ("stronger, of all", summary[.stronger]), ("weaker, of all", summary[.weaker]),
      ("with references left behind", summary[.staleReference]),
    ]
    return "| clauses | |\n|:---|---:|\n"
      + rows.filter { $0.1 > 0 }.map { "| \($0.0) | \($0.1) |\n" }.joined()
  }

  private static func section(_ passage: Passage, of comparison: Comparison) -> String {
    let changes = comparison.changes
    switch passage {
    case .unchanged(let run): return "*\(clauses(run.count, "unchanged"))*\n"
    case .renumbered(let run): return list(run, .renumbered, of: comparison)
    case .moved(let run): return list(run, .moved, of: comparison)
    case .departure(let run):
      let departure = comparison.departure(of: run)
      return "*" + extent(departure.origin) + departure.moved + departure.preposition
        + extent(departure.destination) + "*\n"
    case .change(let index):
      let change = changes[index]
      let title = addresses(of: change, in: comparison)
      let words = Isolate.runs(of: change.words.joined(separator: ", "))
        .map { $0.isIsolated ? Isolate.around(escape($0.text)) : escape($0.text) }.joined()
      return "## \(change.outcome.sign) \(title): \(words)\n" + quotes(change, in: comparison)
    }
  }

  private static func list(
    _ run: Range<Int>, _ outcome: Outcome, of comparison: Comparison
  ) -> String {
    run.map { index in
      "- " + addresses(of: comparison.changes[index], in: comparison) + ": \(outcome.rawValue)\n"
    }.joined()
  }

  /// Returns the wording, old and new, each with what differs in it; only once if nothing does.
  private static func quotes(_ change: Change, in comparison: Comparison) -> String {
    let edits = comparison.styledRedline(change)
    switch change.kind {
    case .added: return quote(edits.map { StyledEdit(operation: .equal, runs: $0.runs) })
    case .removed: return quote(edits)
    case _ where change.edits.isEmpty: return quote(edits)
    default:
      return "\nOld:\n" + quote(edits.filter { $0.operation != .insert })
        + "\nNew:\n" + quote(edits.filter { $0.operation != .delete })
    }
  }

  private static func quote(_ edits: [StyledEdit]) -> String {
    let text = edits.map { edit in
      let words = edit.runs.map { EmphasizedRun(escape($0.text), $0.style).tagged }.joined()
      return switch edit.operation {
      case .equal: words
      case .delete: "<del>" + words + "</del>"
      case .insert: "<ins>" + words + "</ins>"
      }
    }
    let lines = text.joined().split(separator: "\n", omittingEmptySubsequences: false)
    return "\n> " + lines.map(escapeStart).joined(separator: "\\\n> ") + "\n"
  }

  private static func addresses(of change: Change, in comparison: Comparison) -> String {
    let old = comparison.oldAddresses(change)
    let new = comparison.newAddresses(change)
    if old == new || new.isEmpty { return list(old) }
    return old.isEmpty ? list(new) : list(old) + " → " + list(new)
  }

  private static func extent(_ ends: [[String]]) -> String {
    ends.map(list).joined(separator: " … ")
  }

  private static func list(_ addresses: [String]) -> String {
    addresses.map { Isolate.around(escape($0)) }.joined(separator: " + ")
  }
}

// Escaping. Source: CommonMark 0.31 and GitHub Flavored Markdown 0.29.
extension Markdown {
  /// Returns a draft's text in a form that reads as that text anywhere inside a line.
  static func escape(_ text: String) -> String {
    var escaped = ""
    var last: (Unicode.Scalar, Unicode.Scalar) = (" ", " ")
    escaped.append(text) { scalar in
      defer { last = (last.1, scalar) }
      return switch scalar {
      case "<": "&lt;"
      case ">": "&gt;"
      case "&": "&amp;"
      // A backslash would not do: services look for names and addresses in what the page shows.
      case "@": "@<!-- -->"
      case "/" where last.1 == ":", "." where last == ("w", "w"): "\\" + String(scalar)
      case "\\", "`", "*", "_", "[", "]", "~", "|", "#", "$": "\\" + String(scalar)
      case "\n": nil
      default: visibleForm(scalar)
      }
    }
    return escaped
  }

  /// Returns an escaped line whose beginning makes no list, underline or code block.
  static func escapeStart(_ line: some StringProtocol) -> String {
    switch line.utf8.first {
    case UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "="): return "\\" + line
    case UInt8(ascii: " "): return "&#32;" + line.dropFirst()
    default:
      let digits = line.prefix { $0.isASCII && $0.isNumber }
      let rest = line.dropFirst(digits.count)
      let isLabel = !digits.isEmpty && (rest.hasPrefix(".") || rest.hasPrefix(")"))
      return isLabel ? digits + "\\" + rest : String(line)
    }
  }
}
