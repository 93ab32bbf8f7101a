package import Prose

/// A language whose rewordings can be judged. To add one: its file in `Ladders`, and a case here.
package enum Language: String, Sendable, Hashable, CaseIterable {
  case en, fr, es, ru, ar, zh

  /// The file of the language's terms, which is part of the program.
  var file: [UInt8] {
    switch self {
    case .en: PackageResources.en_txt
    case .fr: PackageResources.fr_txt
    case .es: PackageResources.es_txt
    case .ru: PackageResources.ru_txt
    case .ar: PackageResources.ar_txt
    case .zh: PackageResources.zh_txt
    }
  }
}

extension Language {
  /// Words of a document that its language is told by.
  private static let sample = 400

  /// The language that a document is written in, by the commonest words of each; nil where it has none
  /// of them. Cost: reads the first words only.
  package init?(of document: Document) {
    var counts: [Language: Int] = [:]
    let words = Self.words(of: document)
    for language in Language.allCases {
      let common = Set(language.commonWords)
      counts[language] = words.count(where: common.contains)
    }
    let best = Language.allCases.max { counts[$0, default: 0] < counts[$1, default: 0] }
    guard let best, counts[best, default: 0] > 0 else { return nil }
    self = best
  }

  private var commonWords: [String] {
    LadderLine.lines(of: file).first { $0.text.hasPrefix(Category.common.rawValue) }
      .flatMap { LadderLine($0.text) }?.terms ?? []
  }

  /// The first words of a document, in lower case.
  private static func words(of document: Document) -> [String] {
    var words: [String] = []
    for clause in document.clauses {
      let text = clause.text.utf8Span.span
      let bytes = Array(clause.text.utf8)
      var tokens = Tokenizer()
      while let token = tokens.next(text), words.count < sample {
        guard token.kind == .word else { continue }
        words.append(String(decoding: bytes[token.start..<token.end], as: UTF8.self).lowercased())
      }
      if words.count == sample { break }
    }
    return words
  }
}
