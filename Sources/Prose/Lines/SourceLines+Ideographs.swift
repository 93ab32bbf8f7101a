/// Handles scripts without spaces between words, in which a line breaks between any two characters.
extension SourceLines {
  /// Returns the characters on both sides of a line break.
  private func ends(_ line: Int) -> (before: Unicode.Scalar, after: Unicode.Scalar)? {
    let above = content(line)
    guard let last = above.lastIndex(where: { $0 < 0x80 || $0 >= 0xC0 }),
      let before = above[last...].firstScalar, let after = firstScalar(line + 1)
    else { return nil }
    return (before, after)
  }

  /// Whether a line and the next join without a space. Between an ideograph and a letter or digit,
  /// the habit of the text decides.
  func isAttached(after line: Int) -> Bool {
    let (last, first) = (content(line).last, firstByte(line + 1))
    if last ?? 0 < 0x80, first ?? 0 < 0x80 { return endsInHyphen(line) }
    guard let (before, after) = ends(line) else { return false }
    switch (before.isIdeographic, after.isIdeographic) {
    case (true, true): return true
    case (false, false): return endsInHyphen(line)
    default: return !(setsIdeographsApart && Self.isWord(before) && Self.isWord(after))
    }
  }

  /// Whether a line break is within a run of ideographs, including the numbers and quotations in
  /// it.
  func breaksIdeographs(after line: Int) -> Bool {
    guard let (before, after) = ends(line) else { return false }
    switch (before.isIdeographic, after.isIdeographic) {
    case (true, true): return true
    case (true, false): return Self.isInRun(after)
    case (false, true): return Self.isInRun(before)
    default: return false
    }
  }

  private static func isInRun(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .decimalNumber, .initialPunctuation, .finalPunctuation: true
    default: scalar == "…" || scalar == "—"
    }
  }

  private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }

  // MARK: - Habit

  /// The words right before an ideograph that suffice to show the habit of a text, and the most
  /// lines that are searched for them.
  private static let enough = (words: 50, lines: 2000)

  /// Whether most ideographs after a Latin letter or digit are separated from it by a space: `3 条`.
  static func setsIdeographsApart(_ bytes: [UInt8], _ lines: [SourceLine]) -> Bool {
    var (apart, together) = (0, 0)
    for line in lines.prefix(enough.lines) where line.width - line.indent < line.content.count {
      for at in line.content.dropLast() where bytes[at].isLetter || bytes[at].isDigit {
        let isApart = bytes[at + 1] == .space
        let next = isApart ? at + 2 : at + 1
        guard next < line.content.upperBound, bytes[next].opensHan else { continue }
        if isApart { apart += 1 } else { together += 1 }
      }
      if apart + together >= enough.words { break }
    }
    return apart > together
  }

  /// The number of bytes per ideograph below which the lines of a text are ideographic.
  private static let bytesToOne = 30

  /// Whether ideographs make up more than a tenth of the lines that hold non-ASCII characters.
  static func isIdeographic(_ bytes: [UInt8], _ lines: [SourceLine]) -> Bool {
    var (ideographs, all) = (0, 0)
    for line in lines.prefix(enough.lines) where line.width - line.indent < line.content.count {
      all += line.content.count
      for at in line.content where bytes[at].opensWide { ideographs += 1 }
    }
    return ideographs * bytesToOne > all
  }

  /// Returns the columns between most full stops and the capitals that follow them on a line: 1 or
  /// 2.
  static func sentenceGap(_ bytes: [UInt8], _ lines: [SourceLine]) -> Int {
    let stop = UInt8(ascii: ".")
    var (one, two) = (0, 0)
    for line in lines.prefix(enough.lines) {
      let room = line.content.dropLast(3)
      var next = room.lowerBound
      while case let at = bytes.span.firstIndex(of: stop, or: stop, in: next..<room.upperBound),
        at < room.upperBound
      {
        next = at + 1
        guard bytes[next] == .space else { continue }
        let isWide = bytes[at + 2] == .space
        guard bytes[isWide ? at + 3 : at + 2].isUpper else { continue }
        if isWide { two += 1 } else { one += 1 }
      }
      if one + two >= enough.words { break }
    }
    return two > one ? 2 : 1
  }

  // MARK: - Room

  /// Returns the columns that a line would have with the start of the next: its first word, or its
  /// first ideograph with the characters that no line break may separate from it.
  func reach(_ line: Int) -> Int {
    let next = lines[line + 1].wording.lowerBound..<firstWordEnd(line + 1)
    guard isIdeographic, bytes[next].contains(where: \.opensWide) else {
      let gap = sentenceGap > 1 && endsSentence(line) ? sentenceGap : 1
      return lines[line].width + gap + columns(next)
    }
    return lines[line].width + (isAttached(after: line) ? 0 : 1) + Self.firstColumns(bytes[next])
  }

  /// Returns the columns of the opening marks, the ideograph or narrow word, and the closing marks
  /// that begin a run.
  private static func firstColumns(_ word: ArraySlice<UInt8>) -> Int {
    var columns = 0
    var last: Unicode.Scalar?
    for scalar in String(decoding: word, as: UTF8.self).unicodeScalars {
      if let last, mayBreak(last, scalar) { break }
      columns += scalar.value >= 0x3000 ? 2 : 1
      last = scalar
    }
    return columns
  }

  /// Whether a line may break between two characters, at least one of them ideographic: not after
  /// an opening mark or before a closing one.
  private static func mayBreak(_ before: Unicode.Scalar, _ after: Unicode.Scalar) -> Bool {
    guard before.isIdeographic || after.isIdeographic else { return false }
    switch before.properties.generalCategory {
    case .openPunctuation, .initialPunctuation: return false
    default: break
    }
    switch after.properties.generalCategory {
    case .closePunctuation, .finalPunctuation, .otherPunctuation: return false
    default: return true
    }
  }
}

extension Unicode.Scalar {
  /// Whether it is an ideograph, kana, or punctuation or a full-width form used with them.
  fileprivate var isIdeographic: Bool {
    switch value {
    case 0x3000...0x30FF, 0x31F0...0x9FFF, 0xF900...0xFAFF, 0xFE30...0xFE4F, 0xFF01...0xFF60,
      0xFFE0...0xFFE6, 0x20000...0x3FFFF:
      true
    default: false
    }
  }
}
