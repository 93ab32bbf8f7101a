import Testing

@testable import Prose

@Suite struct ByteRunTests {
  /// Texts of every length around eight bytes and of few different bytes, so that all cases come up.
  private static let texts = (0..<400).map { seed in
    var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 | 1
    return (0..<seed % 27).map { _ -> UInt8 in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Array("ab  !\n\r\tx~é".utf8)[Int(state >> 60) % 12]
    }
  }

  @Test func `a byte is found where it first stands`() {
    for text in Self.texts {
      let expected = text.firstIndex { $0 == .lineFeed || $0 == .carriageReturn } ?? text.count
      let found = text.span.firstIndex(
        of: .lineFeed, or: .carriageReturn, in: 0..<text.count)
      #expect(found == expected)
    }
  }

  @Test(arguments: [31, 32, 33, 64, 75])
  func `one byte is found wherever it stands among many`(count: Int) {
    let plain = [UInt8](repeating: UInt8(ascii: "a"), count: count)
    for place in plain.indices {
      var text = plain
      text[place] = .lineFeed
      let found = text.span.firstIndex(of: .carriageReturn, or: .lineFeed, in: text.indices)
      let others = (text.span.holds(.lineFeed), text.span.holds(.carriageReturn))
      let isSame = text.span.holds(text.indices, as: plain.span, 0)
      let isFolded = text.span.hasSingleSpaces(text.indices)
      #expect(found == place && others == (true, false) && !isSame && !isFolded)
      text[place] = 0x80
      let ascii = text.span.asciiCount(0, before: count)
      #expect(ascii == place)
      text[place] = .space
      let isSingle = text.span.hasSingleSpaces(text.indices)
      text[max(place - 1, 0)...max(place, 1)] = [.space, .space]
      let isDouble = !text.span.hasSingleSpaces(text.indices)
      #expect(isSingle && isDouble)
    }
    let ascii = plain.span.asciiCount(0, before: count)
    let isSame = plain.span.holds(plain.indices, as: plain.span, 0)
    #expect(ascii == count && isSame && !plain.span.holds(.lineFeed))
  }

  @Test func `small letters and digits are counted up to the first other byte`() {
    for byte in UInt8.min ... .max {
      let isPlain = byte.isLower || byte.isDigit
      for place in [0, 3, 7, 8, 12] {
        var text = Array("abyz01890az9".utf8) + [byte]
        text.swapAt(place, 12)
        let count = text.span.plainCount(0, before: text.count)
        #expect(count == (isPlain ? 13 : place))
      }
    }
    for text in Self.texts {
      let rest = text.dropFirst(3)
      let count = text.span.plainCount(text.count - rest.count, before: text.count)
      #expect(count == rest.prefix { $0.isLower || $0.isDigit }.count)
    }
  }

  @Test func `runs are the same where each byte is`() {
    for (one, other) in zip(Self.texts, Self.texts.dropFirst()) {
      let length = min(one.count, other.count)
      for start in 0...length {
        let isSame = one[start..<length] == other[start..<length]
        let isFoundSame = one.span.holds(start..<length, as: other.span, start)
        let isSameAsItself = one.span.holds(start..<length, as: one.span, start)
        #expect(isFoundSame == isSame)
        #expect(isSameAsItself)
      }
    }
  }

  @Test func `what is said to have single spaces alone has no other white space`() {
    var found = 0
    for text in Self.texts where text.span.hasSingleSpaces(text.indices) {
      found += 1
      #expect(!text.contains { $0.isSpace && $0 != .space })
      #expect(zip(text, text.dropFirst()).allSatisfy { $0 != .space || $1 != .space })
    }
    #expect(found > 30)
  }

  @Test(arguments: [
    ("one two three four five", true), ("one  two", false), ("a wide\ttab here", false),
  ])
  func `single spaces are told from others`(text: String, expected: Bool) {
    let bytes = Array(text.utf8)
    let isFolded = bytes.span.hasSingleSpaces(bytes.indices)
    #expect(isFolded == expected)
  }

  @Test func `the hash of a run does not depend on what stands around it`() {
    for text in Self.texts {
      let inside = [UInt8](repeating: 0x7A, count: 3) + text + [UInt8](repeating: 0x7A, count: 11)
      let alone = SeededHash().of(text.span, text.indices)
      let amidst = SeededHash().of(inside.span, 3..<3 + text.count)
      #expect(amidst == alone)
    }
  }

  @Test func `two spaces or points together are found where they first stand`() {
    for count in 2..<80 {
      // Single ones never are.
      let single = (0..<count).map { UInt8(ascii: $0 % 2 == 0 ? " " : "x") }
      #expect(single.span.firstPair(of: .space, or: UInt8(ascii: "."), in: 0..<count) == count)
      for place in 0..<count - 1 {
        for mark in [UInt8.space, UInt8(ascii: ".")] {
          var text = [UInt8](repeating: UInt8(ascii: "x"), count: count)
          (text[place], text[place + 1]) = (mark, mark)
          let run = 0..<count
          #expect(text.span.firstPair(of: .space, or: UInt8(ascii: "."), in: run) == place)
          // One that is cut by the end of the run is none.
          let cut = 0..<place + 1
          #expect(text.span.firstPair(of: .space, or: UInt8(ascii: "."), in: cut) == place + 1)
        }
      }
    }
  }

  @Test func `bytes are counted as one by one`() {
    for bytes in Self.texts {
      for byte in [UInt8.lineFeed, .space, UInt8(ascii: "a"), 0xC3] {
        #expect(bytes.span.count(of: byte) == bytes.count { $0 == byte })
      }
    }
    // A byte right above one that is sought, and one with the highest bit, are told from it.
    #expect(([10, 11, 138, 10, 9, 10, 0, 255] as [UInt8]).span.count(of: .lineFeed) == 3)
  }

  @Test func `numbers are ranked as if they were sorted`() {
    let columns = (0..<200).map { $0 * 7919 % 97 }
    let sorted = columns.sorted()
    for place in columns.indices { #expect(columns.ranked(at: place) == sorted[place]) }
  }
}
