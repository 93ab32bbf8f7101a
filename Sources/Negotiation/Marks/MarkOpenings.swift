import Prose

/// The words that marks open with in any language, as `Ladders/marks.txt` gives them.
struct MarkOpenings: Sendable {
  /// In lower case, longest first: `option`.
  let options: [String]

  /// The openings in the program's own file.
  static let known = MarkOpenings(PackageResources.marks_txt)

  init(_ file: [UInt8]) {
    let terms = WordList(file, separator: UInt8(ascii: "|"))
    options = terms["option"].sorted { $0.utf8.count > $1.utf8.count }
  }
}

extension MarkOpenings {
  /// Bytes of the longest number of an option, and of the opening in which it is looked for.
  private static let longest = (number: 4, opening: 40)

  /// Returns where the wording offered by `Option 1:` begins, in a range of a text that may open
  /// with a bracket; nil where it has no such opening.
  func optionEnd(_ bytes: [UInt8], _ wording: Range<Int>) -> Int? {
    let start = wording.first { !" [*_".utf8.contains(bytes[$0]) } ?? wording.upperBound
    let head = bytes[start..<min(start + Self.longest.opening, wording.upperBound)]
    guard let colon = Self.colon(head) else { return nil }
    let opening = String(decoding: head[..<colon.lowerBound], as: UTF8.self).lowercased()
    guard
      let word = options.first(where: {
        $0.utf8.first == opening.utf8.first && opening.hasPrefix($0)
      })
    else { return nil }
    let rest = opening.dropFirst(word.count)
    let number = rest.filter { !" .()*".contains($0) }
    guard rest.first?.isCased != true, number.utf8.count <= Self.longest.number,
      number.allSatisfy({ $0.isNumber || $0.isLetter })
    else { return nil }
    return (colon.upperBound..<max(colon.upperBound, wording.upperBound)).first {
      !" *_".utf8.contains(bytes[$0])
    }
  }

  /// Returns the first colon, ASCII or full-width.
  private static func colon(_ head: ArraySlice<UInt8>) -> Range<Int>? {
    let wide = Array("：".utf8)
    let at = head.indices.first {
      head[$0] == UInt8(ascii: ":") || head[$0...].starts(with: wide)
    }
    return at.map { $0..<$0 + (head[$0] == UInt8(ascii: ":") ? 1 : wide.count) }
  }
}
