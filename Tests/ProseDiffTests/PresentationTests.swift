import Testing

/// What differs in presentation alone, and what only looks so.
@Suite struct PresentationTests {
  @Test func `a cell that went to another column is a change`() {
    func row(_ cells: String) -> String { "| Member | Yes | No |\n|---|---|---|\n| \(cells) |\n" }
    #expect(changes(row("Votes | x | "), row("Votes | | x")).last == "reworded row 2 → row 2")
    #expect(
      changes(row("Votes | “x” | "), row("Votes | \"x\" |")).last
        == "reworded row 2 → row 2 editorial")
  }

  @Test(arguments: [
    (
      "the day-to-day work of “all” Members;",
      "the day\u{2011}to\u{2011}day work of \"all\" members."
    ),
    ("See pages 10-20 of it.", "See pages 10–20 of it."),
    ("A sum of 1,000,000 is due.", "A sum of 1000000 is due."), ("Held at 5 KM.", "Held at 5 km."),
    ("The fees – a sum – are due.", "The fees, a sum, are due;"),
    ("Articles (1), (2) and (3) apply.", "Articles (1); (2) and (3) apply."),
    ("Порты — И это верно — платят.", "Порты, И это верно, платят."),
    ("The fees – 5 of them – are due.", "The fees, 5 of them, are due."),
    ("The CIVIC – XIX line is kept.", "The CIVIC, XIX line is kept."),
    ("The text … of the fees.", "The text ... of the fees."),
    ("Due within ___ days.", "Due within _____ days."),
    ("At 40° 15′ N it ends.", "At 40° 15’ N it ends."),
    ("He said ‘in 2024’ and left.", "He said \"in 2024\" and left."),
    ("Es hieß „bis 2024“ und blieb.", "Es hieß «bis 2024» und blieb."),
    ("Rules ‘5’, ‘6’ apply.", "Rules \"5\", \"6\" apply."),
    ("其中之一，一切费用由成员国支付。", "其中之一；一切费用由成员国支付。"),
    ("It meets at 5 p.m. daily.", "It meets at 5 P.M. daily."),
    ("Ports, 5 of them, close…", "Ports, 5 of them, close."),
    ("Power, in MHZ bands.", "Power, in MHz bands."), ("RATES IN kB", "Rates in KB"),
    ("The BDT of Members stays.", "The bdt of members stays."),
    ("The rewritten text stays,", "The re**writ**ten text *stays*,"),
    ("A high- level meeting is held,", "A high-level meeting is held,"),
    ("Die Knappschaft-Bahn- See zahlt,", "Die Knappschaft-Bahn-See zahlt,"),
    ("Also stresses the fees,", "Further stresses the fees,"),
    ("We recognise the Internet", "We recognize the Internet"),
    ("Stresses the need for fees,", "Also stresses the need for fees,"),
    ("Recalls further the need for fees,", "Recalls the need for fees,"),
    ("STATES MUST PAY.", "States must pay."),
    (
      "Événement décidé à Zürich",
      "E\u{301}ve\u{301}nement de\u{301}cide\u{301} a\u{300} Zu\u{308}rich"
    ), ("Tarife – É und öS –", "Tarife – E\u{301} und o\u{308}S –"),
  ])
  func `presentation is editorial`(old: String, new: String) {
    #expect(changes(old, new) == ["reworded ¶ 1 → ¶ 1 editorial"])
  }

  @Test(arguments: [
    (
      "30 days after signature, the treaty enters into force.",
      "60 days after signature, the treaty enters into force."
    ),
    (
      "The fee stays. (pending an appeal within 30 days);",
      "The fee stays. (pending an appeal within 60 days);"
    ),
    (
      "The fee for a station is [ten] (10 dollars);", "The fee for a station is [ten] (99 dollars);"
    ),
    ("See our [policy](https://example.org/old)", "See our [policy](https://evil.example/new)"),
    ("Further measures are required of the Parties.", "Measures are required of the Parties."),
    ("Requests further information of the Parties,", "Requests information of the Parties,"),
    ("Articles 3–5 apply to coast stations.", "Articles 3, 5 apply to coast stations."),
    ("It was cold at the station (-5 °C).", "It was cold at the station (5 °C)."),
    ("It was cold at the station (\u{2011}5 °C).", "It was cold at the station (5 °C)."),
    ("No, States shall pay fees to the fund.", "No States shall pay fees to the fund."),
    ("Members ~~shall~~ may pay fees.", "Members shall may pay fees."),
    (
      "Members shall pay 15 units each year to the fund",
      "Members should pay 15 units each year to the fund"
    ),
    (
      "Members shall pay 15 units each year to the fund",
      "Members shall pay 16 units each year to the fund"
    ),
    (
      "Members shall pay 15 units each year to the fund",
      "Members shall not pay 15 units each year to the fund"
    ),
    ("Members may pay 5% each year to the fund", "Members may pay 5 each year to the fund"),
    ("The power of stations, in mW.", "The power of stations, in MW."),
    ("Articles 5 – 7 apply to ports.", "Articles 5, 7 apply to ports."),
    ("Sections A – C apply to ports.", "Sections A, C apply to ports."),
    ("The value is – 5 °C at night.", "The value is 5 °C at night."),
    ("The store — a cold one — is kept at – 20 °C.", "The store — a cold one — is kept at 20 °C."),
    ("Chapters IX – XI apply to ports.", "Chapters IX, XI apply to ports."),
    ("A ratio of 3 : 1 is kept.", "A ratio of 3; 1 is kept."),
    ("يدفع ٥٬٠٠٠ دولار", "يدفع ٥٫٠٠٠ دولار"),
    ("The coast at 40° 15′ N.", "The coast at 40° 15″ N."),
    ("Fees are due within ___ days.", "Fees are due within days."),
    ("Members pay … per cent of it.", "Members pay per cent of it."),
    ("A station of five mW pays fees.", "A station of five MW pays fees."),
    ("The rate (in kb) is notified.", "The rate (in kB) is notified."),
    ("A server MUST send the field.", "A server must send the field."),
    ("States pay their fees to the fund", "States pay\u{202E} their fees to the fund"),
  ])
  func `a modal, a digit, a negation or a hidden character is no presentation`(
    old: String, new: String
  ) {
    #expect(changes(old, new) == ["reworded ¶ 1 → ¶ 1"])
  }
}
