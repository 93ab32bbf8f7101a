extension String {
  /// With a backslash in what would open or close a change or a remark.
  var escapingCritic: String {
    let scalars = Array(unicodeScalars)
    var escaped = String.UnicodeScalarView()
    for (place, scalar) in scalars.enumerated() {
      let last = place > 0 ? scalars[place - 1] : " "
      let next = place + 1 < scalars.count ? scalars[place + 1] : " "
      let isMark =
        switch scalar {
        case "{": "+-~=>".unicodeScalars.contains(next)
        case "}": "+-~=<".unicodeScalars.contains(last)
        // The last of an odd number would take the meaning of what comes after.
        case "\\" where place == scalars.count - 1:
          !scalars.reversed().prefix { $0 == "\\" }.count.isMultiple(of: 2)
        default: false
        }
      if isMark { escaped.append("\\") }
      escaped.append(scalar)
    }
    return String(escaped)
  }
}
