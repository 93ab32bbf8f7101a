import Prose
import Workers

/// The term that a clause opens by defining: the words in quotation marks in
/// `"coast station" means …`.
///
/// The term is the identity of the clause: a clause with another term is another definition,
/// however similar the rest.
struct DefinedTerms {
  private let words: Sides<Features>
  /// The place of the term among the words of each clause that defines one.
  private let terms: Sides<[Int: Range<Int>]>

  /// Finds the terms of two documents, given their words.
  init(_ documents: Sides<Document>, _ words: Sides<Features>, _ workers: Workers) {
    self.words = words
    terms = workers.sides { Self.terms(documents[$0]) }
  }

  /// Whether two clauses open by defining different terms, neither of which has all words of the
  /// other: `"Party"` may have become `"Contracting Party"`.
  func disagree(_ from: Int, _ to: Int) -> Bool {
    guard let left = terms.old[from], let right = terms.new[to] else { return false }
    let name = Set(words.old.words(from, left))
    let other = Set(words.new.words(to, right))
    return !name.isSubset(of: other) && !other.isSubset(of: name)
  }

  private static func terms(_ document: Document) -> [Int: Range<Int>] {
    var terms: [Int: Range<Int>] = [:]
    for index in document.clauses.indices where document.clauses[index].kind != .row {
      let text = document.clauses[index].text.utf8Span.span
      // Marks around the wording are searched for only where there is a term.
      guard mayOpenWithTerm(text), term(of: text, in: 0..<text.count) != nil else { continue }
      terms[index] = term(of: text, in: StatusMarks(text).wording)
    }
    return terms
  }

  /// The most words before a term that does not open the clause; the last of them says that it is a
  /// term: `the expression "ship"`.
  private static let mostBefore = 5
  private static let definers: Set<String> = [
    "term", "terms", "expression", "expressions", "word", "words", "terme", "termes", "mot", "mots",
    "término", "expresión", "palabra", "ausdruck", "begriff", "термин", "выражение", "слово",
    "المصطلح", "مصطلح", "تعبير", "عبارة", "称", "稱",
  ]
  /// Words of the longest term, where each character may be a word.
  private static let longest = 16

  /// Whether a quotation mark may occur among the first words; a few bytes rule out most clauses.
  private static func mayOpenWithTerm(_ text: Span<UInt8>) -> Bool {
    var (words, isInWord) = (0, false)
    for at in 0..<text.count {
      let byte = text[at]
      if byte.isLetter || byte.isDigit {
        isInWord = true
      } else if byte.isSpace, isInWord {
        (words, isInWord) = (words + 1, false)
        if words > mostBefore { return false }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") || byte >= 0x80 {
        return true
      }
    }
    return false
  }

  /// Returns where the words of a term are among those of a wording: in quotation marks that
  /// enclose only words and are followed by the rest of the sentence, unlike a quotation.
  private static func term(of text: Span<UInt8>, in wording: Range<Int>) -> Range<Int>? {
    var tokens = Tokenizer(at: wording.lowerBound)
    var (words, start) = (0, Int?.none)
    var last: Range<Int>?
    while let token = tokens.next(text), token.end <= wording.upperBound {
      if token.isWord {
        words += 1
        last = token.start..<token.end
        guard words <= (start.map { $0 + longest } ?? mostBefore) else { return nil }
      } else if text.scalar(token.start).properties.isQuotationMark {
        guard let first = start else {
          if let last, !isDefiner(text, last) { return nil }
          start = words
          continue
        }
        let next = tokens.next(text).map { text[$0.start] }
        return words == first || next == nil || next == UInt8(ascii: ",") ? nil : first..<words
      } else if start != nil {
        return nil
      }
    }
    return nil
  }
}

extension DefinedTerms {
  private static func isDefiner(_ text: Span<UInt8>, _ word: Range<Int>) -> Bool {
    var bytes: [UInt8] = []
    for at in word { bytes.append(text[at]) }
    return definers.contains(String(decoding: bytes, as: UTF8.self).lowercased())
  }
}

extension Features {
  /// Returns some words of a clause, by their places in it.
  func words(_ clause: Int, _ places: Range<Int>) -> ArraySlice<Int32> {
    words(clause).dropFirst(places.lowerBound).prefix(places.count)
  }
}
