import Prose
import Workers

/// The names of the rows of tables: the words of their first cells, or of the second ones where the
/// first only count the rows.
///
/// A row may have got another name, unless the other side also has one row of either name; a name
/// that several rows have, such as `yes`, identifies none of them, and one that counts rows of which
/// there are more, or fewer, is none.
struct RowNames {
  private let words: Sides<Features>
  /// The place of the name among the words of each row that has one.
  private let names: Sides<[Int: Range<Int>]>
  /// The rows of each name.
  private let rows: Sides<[ArraySlice<Int32>: [Int]]>

  /// Finds the names of the rows of two documents, given their words.
  init(
    _ documents: Sides<Document>, _ words: Sides<Features>, _ numbers: RunningNumbers,
    _ workers: Workers
  ) {
    self.words = words
    let counted = Sides<[Clause]>(documents.old.clauses, documents.new.clauses).countedRows
    let names = workers.sides {
      Self.names(documents[$0].clauses, but: counted[$0], after: numbers.ofNamed[$0])
    }
    self.names = names
    rows = Sides(Self.rows(names.old, words.old), Self.rows(names.new, words.new))
  }

  /// Pairs of rows with the same name, where each side has one such row.
  var namesakes: [(old: Int, new: Int)] {
    rows.old.compactMap { name, olds in
      guard olds.count == 1, let news = rows.new[name], news.count == 1 else { return nil }
      return (olds[0], news[0])
    }.sorted { $0.old < $1.old }
  }

  /// Whether two rows have different names, each of one row, and either is a name on the other side
  /// too.
  func disagree(_ from: Int, _ to: Int) -> Bool {
    guard let left = names.old[from], let right = names.new[to] else { return false }
    let (name, other) = (words.old.words(from, left), words.new.words(to, right))
    return name != other && rows.old[name]?.count == 1 && rows.new[other]?.count == 1
      && (rows.new[name]?.count == 1 || rows.old[other]?.count == 1)
  }

  private static func names(
    _ clauses: [Clause], but counted: Set<Int>, after numbers: [Int: Range<Int>]
  ) -> [Int: Range<Int>] {
    var names: [Int: Range<Int>] = [:]
    for index in clauses.indices where clauses[index].kind == .row {
      let number = numbers[index]
      guard number != nil || !counted.contains(index) else { continue }
      names[index] = name(in: clauses[index].text.utf8Span.span, from: number?.upperBound ?? 0)
    }
    return names
  }

  private static func rows(
    _ names: [Int: Range<Int>], _ words: Features
  ) -> [ArraySlice<Int32>: [Int]] {
    Dictionary(grouping: names.keys.sorted()) { words.words($0, names[$0] ?? 0..<0) }
  }

  /// Words of the longest name, where each character may be a word.
  private static let longest = 16

  /// Returns the words of the first cell of a row with words from a place on; nil where it holds only
  /// figures, as in a numbered row.
  private static func name(in text: Span<UInt8>, from start: Int) -> Range<Int>? {
    var tokens = Tokenizer(at: start)
    var (words, hasLetters) = (0, false)
    while let token = tokens.next(text), words <= longest {
      if token.isWord {
        words += 1
        hasLetters = hasLetters || text[token.start].isLetter || text[token.start] >= 0x80
      } else if words > 0, text[token.start] == UInt8(ascii: "|") {
        break
      }
    }
    return hasLetters && words <= longest ? 0..<words : nil
  }
}
