import GitStore

/// The date formats accepted in `GIT_AUTHOR_DATE` and `GIT_COMMITTER_DATE`: git's own, that is
/// `1700000000 +0100` or `@1700000000 +0100`, and ISO 8601 with a time zone.
enum GitDate {
  /// Parses a date; `nil` for any other format, or a time that cannot be stored.
  static func parsed(_ text: String) -> Timestamp? {
    guard let time = internalForm(text) ?? isoForm(text),
      Timestamp.storable.contains(time.seconds)
    else { return nil }
    return time
  }

  private static func internalForm(_ text: String) -> Timestamp? {
    let parts = text.split(separator: " ")
    guard parts.count == 2, let zone = offset(parts[1]),
      let seconds = Int64(parts[0].hasPrefix("@") ? parts[0].dropFirst() : parts[0])
    else { return nil }
    return Timestamp(seconds: seconds, offset: zone)
  }

  private static func isoForm(_ text: String) -> Timestamp? {
    guard text.utf8.count >= 20, text.utf8.count == text.count else { return nil }
    let time = text.dropFirst(11).prefix(8).split(separator: ":").compactMap { Int($0) }
    let zone = text.dropFirst(19).filter { $0 != " " && $0 != ":" }
    guard let day = try? DraftDate(String(text.prefix(10))),
      "T ".contains(text.dropFirst(10).prefix(1)),
      time.count == 3, (0..<24).contains(time[0]), (0..<60).contains(time[1]),
      (0...60).contains(time[2]), let offset = zone == "Z" ? 0 : offset(zone[...])
    else { return nil }
    let ofDay = Int64(time[0] * 3600 + time[1] * 60 + time[2])
    let midnight = day.noon.seconds - 43_200
    return Timestamp(seconds: midnight + ofDay - Int64(offset * 60), offset: offset)
  }

  /// Reads `+0530` as 330 minutes.
  private static func offset(_ text: Substring) -> Int? {
    guard text.utf8.count == 5, let sign = text.first, "+-".contains(sign),
      let digits = Int(text.dropFirst()), digits >= 0, digits % 100 < 60, digits <= 1400
    else { return nil }
    let minutes = digits / 100 * 60 + digits % 100
    return sign == "-" ? -minutes : minutes
  }
}
