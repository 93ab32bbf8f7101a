package import GitStore

extension Timestamp {
  /// Reads an instant with its time zone: `2013-05-14T18:00+02:00`, with or without seconds. `nil`
  /// for any other form, and for one without a zone, which would be another instant elsewhere.
  package init?(iso text: String) {
    let hasSeconds = text.dropFirst(16).first == ":" && text.dropFirst(17).first?.isNumber == true
    let full = hasSeconds ? text : text.prefix(16) + ":00" + text.dropFirst(16)
    guard text.dropFirst(10).first == "T", let time = GitDate.parsed(full) else { return nil }
    self = time
  }

  /// The time in ISO 8601 in its own zone: `2013-05-14T18:00:00+02:00`.
  package var inZone: String {
    let local = Timestamp(seconds: seconds + Int64(offset) * 60).inUTC.dropLast()
    let minutes = abs(offset)
    let parts = [minutes / 60, minutes % 60].map { ($0 < 10 ? "0" : "") + String($0) }
    return "\(local)\(offset < 0 ? "-" : "+")\(parts[0]):\(parts[1])"
  }
}
