package import Prose

/// A language whose rewordings can be judged. To add one: its file in `Ladders`, and a case here.
package enum Language: String, Sendable, Hashable, CaseIterable {
  case en, fr, es, ru, ar, zh, de, ja, pt, it, el

  /// The file of the language's terms, which is part of the program, and what all languages share.
  var file: [UInt8] { own + Self.shared }

  /// What all languages share: signs of measures, by which figures are read in any text.
  static var shared: [UInt8] { PackageResources.measures_txt }

  private var own: [UInt8] {
    switch self {
    case .en: PackageResources.en_txt
    case .fr: PackageResources.fr_txt
    case .es: PackageResources.es_txt
    case .ru: PackageResources.ru_txt
    case .ar: PackageResources.ar_txt
    case .zh: PackageResources.zh_txt
    case .de: PackageResources.de_txt
    case .ja: PackageResources.ja_txt
    case .pt: PackageResources.pt_txt
    case .it: PackageResources.it_txt
    case .el: PackageResources.el_txt
    }
  }
}

/// The language that is named for a text.
package struct LanguageName: Sendable, Hashable {
  /// As BCP 47 writes it: `fr-CA`.
  let tag: String
  /// Whether somebody named it for this text; false for an unset default.
  let isGiven: Bool

  package init(_ tag: String, isGiven: Bool = true) {
    self.tag = tag
    self.isGiven = isGiven
  }

  fileprivate var language: Language? {
    Language(rawValue: tag.prefix { $0 != "-" }.lowercased())
  }
}

extension Language {
  /// Words of the shortest document whose language is better recognized by its words than by a
  /// name.
  private static let fewestWords = 100

  /// Finds the language of two drafts by their words; by the name where it is given and both are
  /// short, or where their words show none; else, if they are short, by their modals, negations and
  /// the like.
  init?(of old: Document, _ new: Document, named name: LanguageName?) {
    let areShort = Self.isShort(old) && Self.isShort(new)
    if let name, name.isGiven, areShort {
      guard let language = name.language else { return nil }
      self = language
      return
    }
    let known = [Self.known(by: old), Self.known(by: new)].compactMap(\.self)
    guard
      let language = known.max(by: { $0.share < $1.share })?.language ?? name?.language
        ?? (areShort ? Self(byTracesIn: old, new) : nil)
    else { return nil }
    self = language
  }

  private static func isShort(_ document: Document) -> Bool {
    var lexicon = Lexicon()
    return words(of: document, &lexicon).count < fewestWords
  }

  /// Words at the start of a document by which its language is recognized.
  private static let sample = 400
  /// More than one word in this many must be among the commonest of a language; in other languages
  /// fewer are. Range 15...40.
  private static let rarest = 25

  /// Recognizes the language of a document by the commonest words of each; nil where it is none of
  /// these.
  /// Cost: reads the first words only.
  package init?(of document: Document) {
    guard let known = Self.known(by: document) else { return nil }
    self = known.language
  }

  /// Returns the language of a document, and the share of its first words that are among the
  /// commonest of that language.
  private static func known(by document: Document) -> (language: Language, share: Double)? {
    var lexicon = Lexicon()
    let words = words(of: document, &lexicon)
    var counts = Array(repeating: 0, count: lexicon.count)
    for word in words { counts[Int(word)] += 1 }
    let found = allCases.map { $0.count(of: counts, &lexicon) }
    guard let most = found.max(), most * rarest > words.count, let best = found.firstIndex(of: most)
    else { return nil }
    return (allCases[best], Double(most) / Double(words.count))
  }

  /// Returns how often a document has the words of the `common` line, the first of the file.
  private func count(of counts: [Int], _ lexicon: inout Lexicon) -> Int {
    let file = own
    let span = file.span
    var start = 0
    while span[start] == UInt8(ascii: "#") || span[start] == UInt8(ascii: "\n") {
      start = (span.first(UInt8(ascii: "\n"), in: start..<span.count) ?? span.count) + 1
    }
    let end = span.first(UInt8(ascii: "\n"), in: start..<span.count) ?? span.count
    let line = span.extracting(start..<end)
    var tokens = Tokenizer()
    var count = 0
    _ = tokens.next(line)
    while let token = tokens.next(line) {
      guard token.isWord else { continue }
      let word = Int(lexicon.number(line, token))
      if word < counts.count { count += counts[word] }
    }
    return count
  }

  /// Returns the first words of a document, by number.
  private static func words(of document: Document, _ lexicon: inout Lexicon) -> [Int32] {
    var words: [Int32] = []
    for clause in document.clauses where words.count < sample {
      let text = clause.text.utf8Span.span
      var tokens = Tokenizer()
      while words.count < sample, let token = tokens.next(text) {
        if token.isWord { words.append(lexicon.number(text, token)) }
      }
    }
    return words
  }
}
