package import GitStore

/// The date of a draft, `2025-03-14`.
package struct DraftDate: Sendable, Hashable, CustomStringConvertible {
  package let year: Int
  package let month: Int
  package let day: Int

  private static let secondsOfDay: Int64 = 86_400

  /// The last day whose noon can be stored.
  package static let last = DraftDate(
    daysSince1970: Int((Timestamp.storable.upperBound - secondsOfDay / 2) / secondsOfDay))

  /// Reads `YYYY-MM-DD`, from 1970-01-01 to `last`. Throws `DraftError.date`.
  package init(_ text: String) throws(DraftError) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.map(\.utf8.count) == [4, 2, 2],
      parts.allSatisfy({
        $0.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
      }),
      let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2])
    else { throw .date(text) }
    (self.year, self.month, self.day) = (year, month, day)
    guard DraftDate(of: noon) == self, Timestamp.storable.contains(noon.seconds) else {
      throw .date(text)
    }
  }

  /// The day of a point in time, in the time zone of its writing.
  package init(of time: Timestamp) {
    let local = time.seconds + Int64(time.offset) * 60
    let days = Int(
      (local - (local % Self.secondsOfDay + Self.secondsOfDay) % Self.secondsOfDay)
        / Self.secondsOfDay)
    self.init(daysSince1970: days)
  }

  package var description: String {
    "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
  }

  /// The timestamp stored for the day: noon, so that it falls on the same day nearly everywhere.
  var noon: Timestamp {
    Timestamp(seconds: Int64(daysSince1970) * Self.secondsOfDay + Self.secondsOfDay / 2)
  }

  /// The day number, counted in years that begin on 1 March; year 0 begins 719,468 days before
  /// 1970.
  /// Source: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", days_from_civil.
  private var daysSince1970: Int {
    let marchYear = month <= 2 ? year - 1 : year
    let era = marchYear / 400
    let yearOfEra = marchYear - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  /// Converts a day number from year 0 on. Source: as above, civil_from_days.
  private init(daysSince1970 days: Int) {
    let days = max(days + 719_468, 0)
    let era = days / 146_097
    let dayOfEra = days - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * dayOfYear + 2) / 153
    day = dayOfYear - (153 * shifted + 2) / 5 + 1
    month = shifted < 10 ? shifted + 3 : shifted - 9
    year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  }
}

extension Timestamp {
  /// The time in UTC in ISO 8601: `2031-05-01T09:00:00Z`.
  package var inUTC: String {
    let ofDay = Int((seconds % 86_400 + 86_400) % 86_400)
    let parts = [ofDay / 3600, ofDay / 60 % 60, ofDay % 60].map { padded($0, 2) }
    return "\(DraftDate(of: Timestamp(seconds: seconds)))T\(parts.joined(separator: ":"))Z"
  }
}

private func padded(_ number: Int, _ width: Int) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, width - digits.count)) + digits
}
