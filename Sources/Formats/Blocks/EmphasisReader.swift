/// Reads the emphasis of a wording from its delimiters.
struct EmphasisReader {
  enum Part {
    case text(String)
    case note(String)
    case delimiter(Delimiter)
  }

  struct Delimiter {
    let mark: Unicode.Scalar
    let length: Int
    var left: Int
    let opens: Bool
    let closes: Bool
    /// The numbers of emphases that begin after it, italic and bold.
    var begins = (italic: 0, bold: 0)
    var ends = (italic: 0, bold: 0)
  }

  /// A kind of closer for which no opener was found below a height of the stack.
  struct Floor: Hashable {
    let mark: Unicode.Scalar
    let opens: Bool
    let remainder: Int
  }

  private let scalars: [Unicode.Scalar]
  var parts: [Part] = []
  /// The indexes in `parts` of the delimiters that may still open.
  var stack: [Int] = []
  var floors: [Floor: Int] = [:]

  init(_ markdown: String) {
    scalars = Array(markdown.unicodeScalars)
    divide()
  }

  /// Returns the runs of the wording.
  mutating func runs() -> [(text: String, style: InlineText.Style, isMarkup: Bool)] {
    for place in parts.indices { close(at: place) }
    var runs: [(String, InlineText.Style, Bool)] = []
    var depth = (italic: 0, bold: 0)
    for part in parts {
      let style = InlineText.Style(isBold: depth.bold > 0, isItalic: depth.italic > 0)
      switch part {
      case .text(let text): runs.append((text, style, false))
      case .note(let mark): runs.append((mark, .plain, true))
      case .delimiter(let delimiter):
        depth = (depth.italic - delimiter.ends.italic, depth.bold - delimiter.ends.bold)
        let outside = InlineText.Style(isBold: depth.bold > 0, isItalic: depth.italic > 0)
        let literal = String(repeating: String(delimiter.mark), count: delimiter.left)
        if !literal.isEmpty { runs.append((literal, outside, false)) }
        depth = (depth.italic + delimiter.begins.italic, depth.bold + delimiter.begins.bold)
      }
    }
    return runs
  }

  // MARK: - Dividing

  private mutating func divide() {
    var (at, text) = (0, String.UnicodeScalarView())
    func flushed() -> [Part] { text.isEmpty ? [] : [.text(String(text))] }
    while at < scalars.count {
      let scalar = scalars[at]
      if scalar == "\\", at + 1 < scalars.count, scalars[at + 1].isASCIIPunctuation {
        text.append(scalars[at + 1])
        at += 2
      } else if let end = noteEnd(at) {
        parts += flushed() + [.note(String(String.UnicodeScalarView(scalars[at..<end])))]
        text = .init()
        at = end
      } else if scalar == "*" || scalar == "_" {
        let end = scalars[at...].firstIndex { $0 != scalar } ?? scalars.count
        parts += flushed() + [.delimiter(delimiter(at..<end))]
        text = .init()
        at = end
      } else {
        text.append(scalar)
        at += 1
      }
    }
    parts += flushed()
  }

  /// The end of the mark of a note that begins at an index: `[^1]`.
  private func noteEnd(_ at: Int) -> Int? {
    guard at + 3 < scalars.count, scalars[at] == "[", scalars[at + 1] == "^" else { return nil }
    let label = scalars[(at + 2)...].prefix(InlineText.longestNoteMark).prefix {
      $0 != "]" && $0 != "[" && !$0.properties.isWhitespace
    }
    guard !label.isEmpty, label.endIndex < scalars.count, scalars[label.endIndex] == "]" else {
      return nil
    }
    return label.endIndex + 1
  }

  private func delimiter(_ run: Range<Int>) -> Delimiter {
    let before = run.lowerBound > 0 ? scalars[run.lowerBound - 1] : " "
    let after = run.upperBound < scalars.count ? scalars[run.upperBound] : " "
    let isLeft =
      !after.properties.isWhitespace
      && (!after.isMarkdownPunctuation || before.properties.isWhitespace
        || before.isMarkdownPunctuation)
    let isRight =
      !before.properties.isWhitespace
      && (!before.isMarkdownPunctuation || after.properties.isWhitespace
        || after.isMarkdownPunctuation)
    let isLine = scalars[run.lowerBound] == "_"
    return Delimiter(
      mark: scalars[run.lowerBound], length: run.count, left: run.count,
      opens: isLeft && (!isLine || !isRight || before.isMarkdownPunctuation),
      closes: isRight && (!isLine || !isLeft || after.isMarkdownPunctuation))
  }
}
