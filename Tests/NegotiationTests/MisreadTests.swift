import Negotiation
import ProseDiff
import Testing

/// Figures and names that are easily misread.
struct MisreadTests {

  @Test(arguments: [
    (Language.en, "hold a third fair;", "hold a fair;", ["number third > "]),
    (.en, "hold a third fair;", "hold a fifth fair;", ["number third > fifth"]),
    (.en, "a third of the tugs;", "half of the tugs;", ["number a third > half"]),
    (.en, "cut by a third, at once;", "cut by half, at once;", ["number a third > half"]),
    (.es, "un cuarto período;", "un quinto período;", ["number cuarto > quinto"]),
    (.es, "un cuarto de ellos;", "un tercio de ellos;", ["number un cuarto > un tercio"]),
    (.zh, "自下一日停船；", "自当日停船；", []), (.zh, "停船一日；", "停船两日；", ["number 一日 > 两日"]),
  ])
  func `a third before a noun is the third`(
    language: Language, old: String, new: String, told: [String]
  ) {
    #expect(flags(language, old, new) == told)
  }

  @Test(arguments: [
    ("依照第（一）项或者第（二）项停船；", "依照第（二）项或者第（三）项停船；"),
    ("in zones 12 MHz and 13 MHz;", "in zones 13 MHz and 14 MHz;"),
  ])
  func `figures of a list that each gave way to the next are all told`(old: String, new: String) {
    let told = flags(old.utf8.first == 0x69 ? .en : .zh, old, new)
    #expect(told.count == 1)
    #expect(told.allSatisfy { $0.contains(", ") })
  }

  @Test(arguments: [
    ("as in the rules (/rules#4-tugs-at-sea) of all;", "as in the rules of all;"),
    ("see https://a.example/2031/tugs-7?p=3 for more;", "see the port for more;"),
    ("see https://a.example/2031/tugs for more;", "see https://a.example/2032/tugs for more;"),
    ("the chart quay 2031px.jpg is added;", "the chart quay.jpg is added;"),
    ("the chart quay-2031.pdf is added;", "the chart quay.pdf is added;"),
  ])
  func `figures in addresses and names of files say nothing`(old: String, new: String) {
    #expect(flags(.en, old, new).isEmpty)
    #expect(flags(.en, new, old).isEmpty)
  }

  @Test(arguments: [
    (Language.en, "see TD/4 again;", "see TD/4/Rev.1 again;", ["citation TD/4 > TD/4/Rev.1"]),
    (.en, "see TD/4 again;", "see TD/5 again;", ["citation TD/4 > TD/5"]),
    (.en, "as in HTTP/2 here;", "as in HTTP/3 here;", ["number 2 > 3"]),
    (.en, "due on 3/4 of it;", "due on 1/4 of it;", ["number 3/4 > 1/4"]),
    (.en, "pay EUR/5 each;", "pay EUR/6 each;", ["number 5 > 6"]),
    (.en, "rule #4 holds;", "rule #5 holds;", ["number 4 > 5"]),
    (
      .en, "after 2031.The tug sails;", "after 2032.The tug sails;",
      ["deadline after 2031 > after 2032"]
    ),
    (.de, "das Recht (Artikel 13 des Gesetzes) gilt;", "das Recht (Art. 13 GG) gilt;", []),
    (.de, "das Recht (Art. 13 GG) gilt;", "das Recht (Art. 14 GG) gilt;", ["citation 13 > 14"]),
    (.en, "It is a rule. 5 tugs sail.", "It is a rule. 6 tugs sail.", ["citation 5 > 6"]),
    (.en, "It has a schedule. 5 tugs sail.", "It has a schedule. 6 tugs sail.", ["number 5 > 6"]),
  ])
  func `what is cited is cited in its short form as well`(
    language: Language, old: String, new: String, told: [String]
  ) {
    #expect(flags(language, old, new) == told)
  }

  @Test(arguments: [
    (Language.en, "from 3 May 2031;", "from 3 to 7 May 2031;", "3 May 2031 > 3 to 7 May 2031"),
    (.en, "on 3 and 4 May 2031;", "from 3 to 4 May 2031;", "3 and 4 May 2031 > 3 to 4 May 2031"),
    (.fr, "du 3 mai 2031;", "du 3 au 7 mai 2031;", "3 mai 2031 > 3 au 7 mai 2031"),
    (
      .es, "del 3 de mayo de 2031;", "del 3 al 7 de mayo de 2031;",
      "3 de mayo de 2031 > 3 al 7 de mayo de 2031"
    ),
    (
      .ru, "с 3 мая 2031 года;", "с 3 по 7 мая 2031 года;", "3 мая 2031 года > 3 по 7 мая 2031 года"
    ),
    (.de, "vom 3. Mai 2031;", "vom 3. bis 7. Mai 2031;", "3. Mai 2031 > 3. bis 7. Mai 2031"),
  ])
  func `a range of days is one time`(
    language: Language, old: String, new: String, told: String
  ) {
    #expect(flags(language, old, new) == ["date \(told)"])
  }

  @Test func `a name that gave way to an actor is told beside an actor who went`() {
    let told = flags(
      .en, "It is led by an Elder Pilot whom the Council names for four years.",
      "It is led by a Director whom the port names for four years.")
    #expect(told == ["actor Elder Pilot, Council > Director"])
  }

  @Test(arguments: [
    ("The fee based on Plan is due.", "The fee is due.", [String]()),
    ("It accepts this Charter.", "It accepts it.", []),
    ("It accepts the Charter.", "It accepts it.", ["citation Charter > "]),
    ("It accepts the Quay Charter.", "It accepts it.", ["citation Quay Charter > "]),
    ("under the Treaty it sails;", "under the Statute it sails;", ["citation Treaty > Statute"]),
  ])
  func `one word names an instrument only after an article`(
    old: String, new: String, told: [String]
  ) {
    #expect(flags(.en, old, new) == told)
  }
}
