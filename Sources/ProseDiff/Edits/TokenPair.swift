import Prose

/// The tokens of two wordings, each with a number; tokens that fold alike have the same one.
///
/// The shared beginning and the shared end are one token each: most words of most rewordings are
/// never looked at one by one.
struct TokenPair {
  private(set) var old: Tokens
  private(set) var new: Tokens

  /// The tokens of one wording.
  struct Tokens {
    fileprivate(set) var tokens: [Token] = []
    fileprivate(set) var numbers: [Int32] = []

    /// Makes room for the tokens of a number of bytes.
    fileprivate init(room bytes: Int) {
      tokens.reserveCapacity(bytes / Self.bytesOfToken + 2)
      numbers.reserveCapacity(bytes / Self.bytesOfToken + 2)
    }

    /// Bytes of a typical word and the space after it.
    private static let bytesOfToken = 6

    fileprivate mutating func append(_ token: Token, _ number: Int32) {
      tokens.append(token)
      numbers.append(number)
    }

    /// Appends a run of bytes as one token, if there are any.
    fileprivate mutating func append(_ run: Range<Int>, _ number: Int32) {
      guard !run.isEmpty else { return }
      append(Token(start: run.lowerBound, end: run.upperBound, kind: .word, isPlain: false), number)
    }
  }

  /// The numbers of the shared beginning and end; words are numbered from 0.
  private enum Shared {
    static let head: Int32 = -1
    static let tail: Int32 = -2
  }

  init(_ old: Span<UInt8>, _ new: Span<UInt8>, _ lexicon: inout Lexicon) {
    let head = Self.head(old, new)
    var (olds, news) = (Tokenizer(at: head), Tokenizer(at: head))
    self.old = Tokens(room: old.count - head)
    self.new = Tokens(room: new.count - head)
    self.old.append(0..<head, Shared.head)
    self.new.append(0..<head, Shared.head)
    // Further tokens that both share belong to the beginning and not to the end.
    var (from, to) = (olds.next(old), news.next(new))
    while let one = from, let other = to {
      let numbers = (lexicon.number(old, one), lexicon.number(new, other))
      guard numbers.0 == numbers.1 else { break }
      self.old.append(one, numbers.0)
      self.new.append(other, numbers.1)
      (from, to) = (olds.next(old), news.next(new))
    }
    let ends = Self.tail(old, from?.start ?? old.count, new, to?.start ?? new.count)
    self.old.append(from, &olds, old, to: ends.old, &lexicon)
    self.new.append(to, &news, new, to: ends.new, &lexicon)
    self.old.append(ends.old..<old.count, Shared.tail)
    self.new.append(ends.new..<new.count, Shared.tail)
  }

  /// Returns the bytes that both begin with, up to where a token begins in both.
  private static func head(_ old: Span<UInt8>, _ new: Span<UInt8>) -> Int {
    var head = old.sharedStart(with: new)
    while head > 0, !old.beginsToken(head) || !new.beginsToken(head) { head -= 1 }
    return head
  }

  /// Returns where the shared end begins: not before a given place in each, and where a token
  /// begins in both.
  private static func tail(
    _ old: Span<UInt8>, _ from: Int, _ new: Span<UInt8>, _ to: Int
  ) -> (old: Int, new: Int) {
    var count = old.sharedEnd(with: new, atMost: min(old.count - from, new.count - to))
    while count > 0, !old.beginsToken(old.count - count) || !new.beginsToken(new.count - count) {
      count -= 1
    }
    return (old.count - count, new.count - count)
  }
}

extension TokenPair.Tokens {
  /// Appends the tokens from `first` on that begin before a place.
  fileprivate mutating func append(
    _ first: Token?, _ tokenizer: inout Tokenizer, _ text: Span<UInt8>, to end: Int,
    _ lexicon: inout Lexicon
  ) {
    var next = first
    while let token = next, token.start < end {
      append(token, lexicon.number(text, token))
      next = tokenizer.next(text)
    }
  }
}

extension Span<UInt8> {
  /// Whether a token begins at a place, judged by the bytes right there: a preceding space that is
  /// not inside `high- level`, `10 000` or `3– 6`.
  fileprivate func beginsToken(_ at: Int) -> Bool {
    at > 1 && at < count && self[at - 1] == .space && self[at - 2] != UInt8(ascii: "-")
      && !self[at].isSpace && !(self[at].isDigit && (self[at - 2].isDigit || self[at - 2] >= 0x80))
  }
}
