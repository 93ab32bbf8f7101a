/// The date of a mail.
enum MailDate {
  private static let months = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ]

  /// The day of a date such as `Tue, 14 May 2013 09:30:00 +0200`, in its own time zone: 2013-05-14.
  static func day(_ date: String) -> String? {
    let words = date.split { $0 == " " || $0 == "," }.map { $0.lowercased() }
    guard let place = words.firstIndex(where: { months.contains(String($0.prefix(3))) }), place > 0,
      place + 1 < words.count, let month = months.firstIndex(of: String(words[place].prefix(3))),
      let day = Int(words[place - 1]), (1...31).contains(day), let year = Int(words[place + 1]),
      (1970...9999).contains(year)
    else { return nil }
    return "\(year)-"
      + [month + 1, day].map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: "-")
  }
}
