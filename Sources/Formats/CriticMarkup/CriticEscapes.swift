extension String {
  /// The string with a backslash before each brace that would open or close a mark. Backslashes
  /// already before such a brace are doubled, so that they can be told apart from it.
  var escapingCritic: String {
    var escaped = String.UnicodeScalarView()
    var (last, slashes): (Unicode.Scalar, Int) = (" ", 0)
    let scalars = Array(unicodeScalars)
    for (place, scalar) in scalars.enumerated() {
      if scalar == "\\" {
        slashes += 1
      } else {
        let next = place + 1 < scalars.count ? scalars[place + 1] : " "
        if scalar.isCriticMark(after: last, before: next) {
          escaped.append(contentsOf: repeatElement("\\", count: slashes + 1))
        }
        (last, slashes) = (scalar, 0)
      }
      escaped.append(scalar)
    }
    // The last of an odd number would escape what follows.
    if !slashes.isMultiple(of: 2) { escaped.append("\\") }
    return String(escaped)
  }
}

extension ArraySlice<UInt8> {
  /// The wording that `escapingCritic` turned into this.
  var takingOffCriticEscapes: [UInt8] {
    guard contains(.backslash) else { return Array(self) }
    var wording: [UInt8] = []
    var (last, rest): (UInt8, Self) = (UInt8(ascii: " "), self)
    while !rest.isEmpty {
      let slashes = rest.prefix { $0 == .backslash }
      rest = rest[slashes.endIndex...]
      let byte = rest.popFirst()
      let next = rest.first ?? UInt8(ascii: " ")
      let isMark = byte.map { $0.isCriticMark(after: last, before: next) } ?? false
      let isEscaped = isMark && !slashes.count.isMultiple(of: 2)
      wording += isEscaped ? slashes.prefix(slashes.count / 2) : slashes
      if let byte { wording.append(byte) }
      last = byte ?? last
    }
    return wording
  }
}

extension UInt8 {
  /// Whether it may be a brace of a mark.
  fileprivate func isCriticMark(after last: UInt8, before next: UInt8) -> Bool {
    CriticMark.closes(last, self) || CriticMark.opens(self, next)
  }
}

extension Unicode.Scalar {
  fileprivate func isCriticMark(after last: Self, before next: Self) -> Bool {
    byte.isCriticMark(after: last.byte, before: next.byte)
  }

  /// The scalar as an ASCII byte, or 0xFF.
  private var byte: UInt8 { isASCII ? UInt8(ascii: self) : 0xFF }
}
