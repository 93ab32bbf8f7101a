import Prose

/// The words of a run of clauses, with numbers of their own.
struct ReadWords: Sendable {
  private(set) var lexicon = Lexicon()
  private(set) var words: [Int32] = []
  /// Where the words of each clause begin; one more element than there are clauses.
  private(set) var starts: [Int32] = [0]
  /// For each clause, an earlier one with the same text, whose words are not read again; -1 where
  /// there is none.
  private(set) var places: [Int32] = []

  init(_ document: Document, _ run: Range<Int>, _ known: TextPlaces?) {
    places.reserveCapacity(run.count)
    starts.reserveCapacity(run.count + 1)
    for clause in run {
      let text = document.clauses[clause].text
      let place = known?.place(of: text)
      if place == nil { read(text) }
      places.append(Int32(place ?? -1))
      starts.append(Int32(words.count))
    }
  }

  private mutating func read(_ text: String) {
    let text = text.utf8Span.span
    guard Placeholder.words(text) == nil else { return }
    lexicon.read(StatusMarks(text).wording, of: text, to: &words)
  }
}

extension ReadWords {
  /// Returns the words under other numbers, looked up by their numbers here; those of clauses that
  /// were read before come from `known`.
  func features(_ numbers: [Int32], _ known: Features?) -> Features {
    var numbered: [Int32] = []
    var hashes: [UInt64] = []
    var ends: [Int32] = [0]
    numbered.reserveCapacity(words.count)
    hashes.reserveCapacity(places.count)
    ends.reserveCapacity(places.count + 1)
    for (clause, place) in places.enumerated() {
      if place >= 0, let known {
        numbered += known.words(Int(place))
        hashes.append(known.hashes[Int(place)])
      } else {
        let start = numbered.count
        for at in starts[clause]..<starts[clause + 1] {
          numbered.append(numbers[Int(words[Int(at)])])
        }
        hashes.append(Self.hash(numbered[start...]))
      }
      ends.append(Int32(numbered.count))
    }
    return Features(words: numbered, starts: ends, hashes: hashes)
  }

  static func hash(_ words: ArraySlice<Int32>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for word in words {
      hash = (hash ^ UInt64(UInt32(bitPattern: word))) &* 0x9E37_79B9_7F4A_7C15
      hash ^= hash >> 29
    }
    return hash
  }
}

/// Where each text of a document first occurs. A class, as several threads look it up.
final class TextPlaces: Sendable {
  private let document: Document
  private let hash = SeededHash()
  /// The texts numbered by hash, and the first place of each.
  private let numbers: KeyNumbers
  private let places: [Int32]

  init(_ document: Document) {
    self.document = document
    var numbers = KeyNumbers(room: document.clauses.count)
    var places: [Int32] = []
    for clause in document.clauses.indices {
      let number = numbers.number(of: hash.of(document.clauses[clause].text))
      if number == places.count { places.append(Int32(clause)) }
    }
    (self.numbers, self.places) = (numbers, places)
  }

  /// Returns a clause with exactly this text.
  func place(of text: String) -> Int? {
    guard let number = numbers.known(hash.of(text)) else { return nil }
    let place = Int(places[number])
    return document.clauses[place].text.isSame(as: text) ? place : nil
  }
}
