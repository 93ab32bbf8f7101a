import Prose

/// What a word around a reference may tell of it: keys of `Words/references.txt`, which says what
/// the words of each tell.
struct ReferenceRoles: OptionSet, Sendable {
  let rawValue: UInt64

  init(rawValue: UInt64) { self.rawValue = rawValue }

  /// Finds the roles of a word in small letters.
  init(of word: String) { self = Self.words[word] ?? [] }

  private init(_ key: String) {
    guard let bit = Self.keys.firstIndex(of: key) else {
      preconditionFailure("a key of the file: \(key)")
    }
    rawValue = 1 << UInt64(bit)
  }

  /// Returns all words that have one of these roles, in small letters.
  var words: [String] { Self.words.filter { !isDisjoint(with: $1) }.keys.sorted() }

  private static let keys = WordList.references.lines.reduce(into: [String]()) { keys, line in
    if !keys.contains(line.key) { keys.append(line.key) }
  }

  private static let words = WordList.references.lines.reduce(into: [String: Self]()) {
    let role = Self($1.key)
    for word in $1.words { $0[word, default: []].insert(role) }
  }
}

extension ReferenceRoles {
  // Around any reference.
  static let of = Self("of")
  static let own = Self("own")
  static let here = Self("here")
  static let article = Self("article")
  static let determiner = Self("determiner")
  // Between numbers and references.
  static let joining = Self("joining")
  static let ranging = Self("ranging")
  static let joiningReferences = Self("joiningReferences")
  static let conjunction = Self("conjunction")
  static let oneLetter = Self("oneLetter")
  static let part = Self("part")
  static let numberless = Self("numberless")
  // Before one, and in its sentence.
  static let backward = Self("backward")
  static let inside = Self("inside")
  static let under = Self("under")
  static let speaking = Self("speaking")
  static let pronoun = Self("pronoun")
  static let possessive = Self("possessive")
  static let modal = Self("modal")
  static let seeing = Self("seeing")
  static let purpose = Self("purpose")
  static let according = Self("according")
  // In Chinese.
  static let chineseDivision = Self("chineseDivision")
  static let chineseItem = Self("chineseItem")
  static let chineseArticle = Self("chineseArticle")
  static let chineseInstrument = Self("chineseInstrument")
  static let chineseName = Self("chineseName")
  // Of amendments.
  static let amending = Self("amending")
  static let insideAmended = Self("insideAmended")
  // At the head of a letter.
  static let letterhead = Self("letterhead")
}
