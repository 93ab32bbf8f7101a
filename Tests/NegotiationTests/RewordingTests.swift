import Negotiation
import Prose
import Testing

@testable import ProseDiff

struct RewordingTests {
  @Test(arguments: [("first half", 75), ("second half", 75), ("unseen", 30), ("fresh", 40)])
  func `what is told of rewordings is what a person says`(part: String, least: Int) throws {
    let files = [
      "first half": PackageResources.first_half_txt,
      "second half": PackageResources.second_half_txt, "unseen": PackageResources.unseen_txt,
      "fresh": PackageResources.fresh_txt,
    ]
    let pairs = LabelledPair.pairs(in: try #require(files[part]))
    var (right, wrong, missed) = (0, 0, 0)
    var told: [String] = []
    for pair in pairs {
      let found = flags(pair)
      right += found.intersection(pair.labels).count
      wrong += found.subtracting(pair.labels).count
      missed += pair.labels.subtracting(found).count
      if found != pair.labels {
        told.append(
          "\(pair.new): \(found.sorted()) instead of \(pair.labels.sorted())")
      }
    }
    let precision = Double(right) / Double(max(1, right + wrong))
    let recall = Double(right) / Double(max(1, right + missed))
    let figures = "\(part): \(pairs.count) pairs, precision \(precision), recall \(recall)"
    #expect(pairs.count >= least)
    #expect(precision >= 0.95, "\(figures)\n\(told.joined(separator: "\n"))")
    #expect(recall >= 0.90, "\(figures)\n\(told.joined(separator: "\n"))")
  }

  @Test(arguments: LabelledPair.pairs(in: PackageResources.first_half_txt))
  func `a wording is no rewording of itself`(pair: LabelledPair) {
    var reader = RewordingReader(pair.language)
    for text in [pair.old, pair.new] {
      let clause = RewordingReader.Clause(text)
      #expect(reader.flags(clause, clause, [Edit(.equal, text)]).isEmpty)
    }
  }

  @Test(arguments: 0...3)
  func `a long heading is read up to a whole character`(spaces: Int) {
    let heading = String(repeating: "a", count: spaces) + String(repeating: "责成秘书长", count: 40)
    var reader = RewordingReader(.zh)
    let (old, new) = ("应公布资费；", "可公布资费；")
    let flags = reader.flags(
      .init(old, chapeau: heading), .init(new, chapeau: heading + "。"),
      [Edit(.delete, old), Edit(.insert, new)])
    #expect(flags.map(\.name) == [.modal])
  }

  @Test(arguments: [
    ("en", "to report to the May meeting;", "to report to the autumn meeting;", []),
    ("en", "the board may report;", "the board shall report;", ["stronger"]),
    ("en", "to name at most 12 experts;", "to name at least 12 experts;", ["qualifier"]),
    ("en", "as Mr. Brown said each year;", "as Mr. Will Brown said each year;", []),
    ("en", "as Robin said each year;", "as Will said each year;", []),
    ("en", "What States Should Do", "What States May Do", ["modal"]),
    ("en", "to take stock of the field;", "to take stock of the state of the art;", []),
    (
      "en", "to call upon States that report to pay;",
      "to call upon States, as they report, to pay;",
      []
    ),
    (
      "en", "to call upon States that report to pay;", "to call upon Parties that report to pay;",
      ["actor"]
    ),
    ("en", "as the log states that all pay;", "as the log says that all pay;", []),
    ("en", "to report on the log;", "to report on the \"all shall not\" log;", []),
    ("en", "to add: \"all shall report\";", "to add: \"all should report\";", ["weaker"]),
    ("en", "\"all shall report\";", "\"all should report\";", ["weaker"]),
    ("en", "ships or boats;", "ships and/or boats;", ["conjunction"]),
    ("en", "ships and boats;", "ships and/or boats;", ["conjunction"]),
    ("en", "ships and/or boats;", "ships and/or big boats;", []),
    ("zh", "创造适宜的环境和有关事宜；", "创造良好的环境和有关问题；", []),
    ("zh", "受命官员提交报告；", "主管官员提交报告；", []),
    ("fr", "de poser à moins de 5 km;", "de poser à 5 km;", []),
    (
      "fr", "de payer, à moins que le Conseil décide;", "de payer, que le Conseil décide;",
      ["qualifier"]
    ),
    ("fr", "de nommer 1 000 experts;", "de nommer 1 200 experts;", ["number"]),
    ("fr", "de nommer 1 000 experts;", "de nommer 1000 experts;", []),
    ("fr", "de nommer 1\u{A0}000\u{A0}000 experts;", "de nommer 1 000 000 experts;", []),
  ])
  func `a month is no modal, and a number may stand in groups of digits`(
    language: String, old: String, new: String, told: [String]
  ) throws {
    var reader = RewordingReader(try #require(Language(rawValue: language)))
    var words = WordDiff()
    let flags = reader.flags(.init(old), .init(new), words.edits(from: old, to: new))
    #expect(flags.map(\.name.rawValue) == told)
    let numbers = flags.filter { $0.name == .number }
    #expect(numbers.allSatisfy { $0.old == ["1 000"] && $0.new == ["1 200"] })
  }

  @Test(arguments: [
    ("en", "to tell \"all relevant users\" of it;", "to tell all relevant users of that;", []),
    (
      "en", "“Member States shall not report” every year;",
      "Member States shall report every year;", ["negation"]
    ),
    ("en", "to use the term \"all users\";", "to use the word \"all users\";", []),
    ("fr", "de dire « tous les usagers » ou non ;", "de dire tous les usagers ou non ;", []),
  ])
  func `words that one wording quotes and the other says are said in both`(
    language: String, old: String, new: String, told: [String]
  ) throws {
    #expect(try names(language, old, new) == told)
  }

  @Test(arguments: [
    ("en", "States that have paid are free;", "Parties that have paid are free;", ["actor"]),
    ("en", "States that the fee is due;", "Says that the fee is due;", []),
    ("en", "who associates them with it;", "who joins them with it;", []),
    ("en", "that Associates be heard;", "that users be heard;", ["actor"]),
    ("fr", "il est associé aux travaux;", "il est mêlé aux travaux;", []),
    ("fr", "que les Associés soient là;", "que les usagers soient là;", ["actor"]),
    ("es", "los organismos asociados al plan;", "los organismos unidos al plan;", []),
    ("es", "que los Asociados asistan;", "que los buques asistan;", ["actor"]),
  ])
  func `a noun is an actor where it names one`(
    language: String, old: String, new: String, told: [String]
  ) throws {
    #expect(try names(language, old, new) == told)
  }

  @Test(arguments: [
    ("fr", "il ne vote que le jour dit;", "il vote le jour dit;", ["scope"]),
    ("fr", "il ne vote pas que le jour dit;", "il vote le jour dit;", ["negation"]),
    ("fr", "il ne vote plus;", "il vote;", ["negation"]),
    ("fr", "il n’agit qu’un jour;", "il agit un jour;", ["scope"]),
    ("fr", "il n'agit plus;", "il agit;", ["negation"]),
    ("fr", "il n'agit que le jour dit;", "il agit le jour dit;", ["scope"]),
    ("fr", "il ne vote que le soir;", "il vote le soir;", ["scope"]),
    ("fr", "nul ne peut exiger que l'État paie;", "on peut exiger que l'État paie;", ["negation"]),
    ("fr", "il ne saurait dire que l'État paie;", "il saurait dire que l'État paie;", ["negation"]),
    ("fr", "il ne peut voter cela que par écrit;", "il peut voter cela par écrit;", ["scope"]),
    ("fr", "il ne peut pas dire que par écrit;", "il peut dire que par écrit;", ["negation"]),
    ("zh", "并非所有船只靠岸；", "所有船只靠岸；", ["negation"]),
  ])
  func `what restricts denies nothing`(
    language: String, old: String, new: String, told: [String]
  ) throws {
    #expect(try names(language, old, new) == told)
  }

  @Test(arguments: [
    ("en", "one third of the seats;", "one quarter of the seats;"),
    ("fr", "le tiers des sièges;", "le quart des sièges;"),
    ("es", "un tercio de los puestos;", "un cuarto de los puestos;"),
    ("ru", "две трети мест;", "три четверти мест;"),
    ("ar", "ثلث المقاعد؛", "ربع المقاعد؛"), ("zh", "三分之一的席位；", "四分之一的席位；"),
    ("en", "2/5 of the seats;", "5/2 of the seats;"), ("en", "½ of the seats;", "¾ of the seats;"),
  ])
  func `a fraction is a number`(language: String, old: String, new: String) throws {
    #expect(try names(language, old, new) == ["number"])
  }

  @Test(arguments: [
    ("en", "half of the seats;", "1/2 of the seats;", []),
    ("en", "held at -4 °C;", "held at 4 °C;", ["number -4 °C > 4 °C"]),
    ("en", "a gain of +6 dB;", "a gain of −6 dB;", ["number +6 dB > −6 dB"]),
    (
      "en", "from 4 100-4 900 Hz;", "from 4 100-4 700 Hz;",
      ["number 4 100-4 900 Hz > 4 100-4 700 Hz"]
    ),
    ("en", "on 7/8/2033 at sea;", "on 8/7/2033 at sea;", ["date 7/8/2033 > 8/7/2033"]),
    ("en", "see A/61/7/2 again;", "see A/61/7/3 again;", ["citation A/61/7/2 > A/61/7/3"]),
    ("en", "see Annex A again;", "see Annex B again;", ["citation A > B"]),
    ("en", "see chapter IV again;", "see chapter V again;", ["citation IV > V"]),
    ("en", "of paragraph (a) only;", "of paragraph (b) only;", ["citation a > b"]),
    ("en", "of paragraphs (a), (b) and (c);", "of paragraphs (a) and (c);", ["citation b > "]),
    ("fr", "selon l’alinéa b) seul;", "selon l’alinéa c) seul;", ["citation b > c"]),
    ("en", "no one is held without trial;", "one is held without trial;", ["negation no > "]),
    ("en", "5 ships pay 5 units;", "5 ships pay units;", ["number 5 > "]),
    ("en", "as Article 5 A and B say;", "as Article 5 a and b say;", []),
    ("en", "in Article 5 I hold;", "in Article 5 we hold;", []),
    ("en", "in a section a Party keeps;", "in a section the Party keeps;", []),
    (
      "en", "Regulation (EU) 2016/679 applies;", "Regulation (EU) 2016/680 applies;",
      ["citation 2016/679 > 2016/680"]
    ),
    ("en", "the file 2016/679 stays;", "the file 2016/680 stays;", ["number 2016/679 > 2016/680"]),
    ("zh", "罚款二十五万元；", "罚款十五万元；", ["number 二十五万元 > 十五万元"]),
    ("zh", "罚款二十五万元；", "罚款250 000元；", []),
    ("zh", "依照第七条停船；", "依照第九条停船；", ["citation 七 > 九"]),
    ("zh", "依照第七条停船；", "依照第十七条停船；", ["citation 七 > 十七"]),
    ("zh", "依照第七条停船；", "依照第7条停船；", []),
    ("zh", "船员可以上岸；", "船员不可以上岸；", ["negation  > 不"]),
    ("zh", "船只可停靠；", "船只不可停靠；", ["negation  > 不"]),
    ("zh", "因不可抗力停航；", "因大风停航；", []),
    ("en", "a fee of £70;", "a fee of €70;", ["number £70 > €70"]),
    ("en", "a fee of CHF 70;", "a fee of USD 70;", ["number CHF 70 > USD 70"]),
    ("en", "a rate of 7 %;", "a rate of 7 ‰;", ["number 7 % > 7 ‰"]),
    ("en", "a rate of 7 %;", "a rate of 7 per cent;", []),
    ("en", "seven metres deep;", "seven feet deep;", ["number seven metres > seven feet"]),
    ("en", "one of 7 MHz;", "one of 7 GHz;", ["number 7 MHz > 7 GHz"]),
    ("en", "gaps < 7 dB;", "gaps > 7 dB;", ["number < 7 dB > > 7 dB"]),
    ("en", "a stay of 7 days;", "a stay of 7 months;", ["number 7 days > 7 months"]),
    ("en", "a stay of 7 months;", "a stay of 7 month;", []),
    ("en", "for 7 experts;", "for 7 guests;", []),
    ("en", "the room<br> 7 seats;", "the room, 7 seats;", []),
    ("fr", "au n° 7;", "au point 7;", []), ("en", "in Part V 7 times;", "in Part X 7 times;", []),
    ("en", "on 1989 May 7;", "on 1989 May 8;", ["date 1989 May 7 > 1989 May 8"]),
    ("fr", "à 7 mètres;", "à 7 pieds;", ["number 7 mètres > 7 pieds"]),
    ("ru", "двадцать тысяч;", "тридцать тысяч;", ["number двадцать тысяч > тридцать тысяч"]),
    ("zh", "罚款7元；", "罚款7美元；", ["number 7元 > 7美元"]),
    (
      "en", "On 3 May, 4 June and 5 July 2033.", "On 3 May, 4 June, 5 July and 6 August 2033.",
      ["date 5 July 2033 > 5 July, 6 August 2033"]
    ),
    (
      "en", "on 3 and 4 May 2033;", "on 3 and 5 May 2033;",
      ["date 3 and 4 May 2033 > 3 and 5 May 2033"]
    ),
    ("en", "on May 3, 2033;", "on May 4, 2033;", ["date May 3, 2033 > May 4, 2033"]),
    (
      "ru", "Резолюцию 7 (Пересм. Рига, 2017 г.) съезда;",
      "Резолюцию 7 (Пересм. Осло, 2021 г.) съезда;",
      ["citation 7 (Пересм. Рига, 2017 г.) > 7 (Пересм. Осло, 2021 г.)"]
    ),
  ])
  func `a number is told whole, by its value where it can be had`(
    language: String, old: String, new: String, told: [String]
  ) throws {
    var reader = RewordingReader(try #require(Language(rawValue: language)))
    let flags = reader.flags(.init(old), .init(new), Edit.between(old, new))
    let shown = flags.map(\.shown)
    #expect(shown == told)
  }

  @Test(arguments: [
    ("as the Council decides;", "as the Assembly decides;", ["actor Council > Assembly"]),
    ("as the Assembly decides;", "as the Council decides;", ["actor Assembly > Council"]),
    (
      "to the Director each year;", "to the Director-General each year;",
      ["actor Director > Director-General"]
    ),
    ("as the Council decides;", "as a vote decides;", ["actor Council > "]),
    ("to the Council;", "to the Council and the Parties;", ["actor  > Parties"]),
    (
      "as the Council decides on fees;", "as a new Annex to the rules on fees tells;",
      ["actor Council > "]
    ),
    ("of each other's fees;", "of each others' fees;", []),
    ("the parties' fees;", "the party’s fees;", []),
    ("of non-governmental organizations;", "of nongovernmental organizations;", []),
  ])
  func `an actor that gives way to another name is told with that`(
    old: String, new: String, told: [String]
  ) {
    var reader = RewordingReader(.en)
    let flags = reader.flags(.init(old), .init(new), Edit.between(old, new))
    #expect(
      flags.map(\.shown) == told)
  }

  @Test(arguments: [
    (
      "Each Party shall publish its fees and should report.",
      "Each Party should publish its fees and should report.", ["weaker shall > should"]
    ),
    (
      "Each Party shall publish, may audit and should report.",
      "Each Party should publish, shall audit and should report.",
      ["weaker shall > should", "stronger may > shall"]
    ),
    (
      "Parties may pay. Each Party shall report.", "Each Party shall report. Parties may pay.", []
    ),
    (
      "\(String(repeating: "They shall pay. ", count: 80))They shall go.",
      "\(String(repeating: "They shall pay. ", count: 80))They may go.", ["weaker shall > may"]
    ),
    (
      "Each Party shall pay and may report by mail.",
      "Each Party may pay and shall report by mail.",
      ["weaker shall > may", "stronger may > shall"]
    ),
  ])
  func `modals are told by where they stand`(old: String, new: String, told: [String]) {
    let mirrored = told.map { $0.hasPrefix("weaker") ? "stronger" : "weaker" }
    #expect(quotes(old, new) == told)
    #expect(
      quotes(new, old).compactMap { $0.split(separator: " ").first.map(String.init) } == mirrored)
  }

  @Test(arguments: [
    (
      "to meet the Porter at dawn;", "to meet the sexton at dawn;",
      ["verb Decides > Invites", "actor  > Council"]
    ),
    (
      "to meet the Porter at dawn;", "to meet the Council at dawn;",
      ["verb Decides > Invites", "actor Porter > Council"]
    ),
  ])
  func `whom a chapeau addresses replaces no name in an item below`(
    old: String, new: String, told: [String]
  ) {
    var reader = RewordingReader(.en)
    let flags = reader.flags(
      .init(old, chapeau: "Decides:"), .init(new, chapeau: "Invites the Council:"),
      Edit.between(old, new), isUnderAnother: true)
    #expect(flags.map(\.shown) == told)
  }

  @Test func `every conjunction that was exchanged is told`() {
    #expect(
      quotes("of ships and tugs, of maps or charts;", "of ships or tugs, of maps and charts;") == [
        "conjunction and, or > or, and"
      ])
  }

  private func quotes(_ old: String, _ new: String) -> [String] {
    var reader = RewordingReader(.en)
    var words = WordDiff()
    return reader.flags(.init(old), .init(new), words.edits(from: old, to: new)).map(\.shown)
  }

  @Test(arguments: [
    ("Each Party shall not:", "negation  > not"), ("No Party shall:", "negation  > No"),
    ("Each Party may:", "weaker shall > may"), ("Each Party shall, by 1 May:", ""),
    ("The fees are these:", ""),
  ])
  func `an item under another chapeau is told with what that says`(chapeau: String, told: String) {
    let first = "1. Each Party shall:\n(a) publish its accounts in full;\n"
    let last =
      "(b) export surplus grain to its neighbours;\n2. \(chapeau)\n(a) levy duties on books;\n"
    let moved =
      "2. \(chapeau)\n(a) levy duties on books;\n(b) export surplus grain to its neighbours;\n"
    let comparison = Comparison(
      Document(name: "old", source: first + last), Document(name: "new", source: first + moved)
    ).negotiated(in: LanguageName("en"))
    let item = comparison.changes.first { $0.old == [2] }
    #expect(item?.kind == .unchanged && item?.new == [4])
    let flags = item?.flags.map(\.shown)
    #expect(flags == (told.isEmpty ? [] : [told]))
  }

  @Test func `a chapeau that was reworded itself tells that of its items`() {
    let items = "(a) publish its accounts in full;\n(b) export surplus grain.\n"
    let comparison = Comparison(
      Document(name: "old", source: "1. Each Party shall:\n" + items),
      Document(name: "new", source: "1. Each Party shall not:\n" + items)
    ).negotiated(in: LanguageName("en"))
    #expect(comparison.changes.map { $0.flags.map(\.name) } == [[.negation], [], []])
  }

  @Test func `a sentence that went on to the next clause is neither new nor gone`() {
    let sentence = "Operators may comment on the findings within four months."
    let old = "1. The Bureau publishes the findings. \(sentence)\n\n2. Comments go to the Council."
    let new = "1. The Bureau publishes the findings.\n\n2. \(sentence) Comments go to the Council."
    let comparison = Comparison(
      Document(name: "old", source: old), Document(name: "new", source: new)
    ).negotiated(in: LanguageName("en"))
    #expect(comparison.changes.map(\.kind) == [.reworded, .reworded])
    #expect(comparison.changes.flatMap(\.flags).isEmpty)
  }

  @Test(arguments: [
    ("خلال سنتين من النشر؛", "خلال ثلاث سنوات من النشر؛", ["deadline"]),
    ("في غضون شهرين من النشر؛", "في غضون أسبوعين من النشر؛", ["deadline"]),
    ("تقرير كل سنتين؛", "تقرير كل ثلاث سنوات؛", ["number"]),
  ])
  func `an Arabic dual is a number with its unit`(old: String, new: String, told: [String]) throws {
    #expect(try names("ar", old, new) == told)
  }

  private func names(_ language: String, _ old: String, _ new: String) throws -> [String] {
    var reader = RewordingReader(try #require(Language(rawValue: language)))
    var words = WordDiff()
    return reader.flags(.init(old), .init(new), words.edits(from: old, to: new))
      .map(\.name.rawValue)
  }

  private func flags(_ pair: LabelledPair) -> Set<String> {
    var reader = RewordingReader(pair.language)
    var words = WordDiff()
    let flags = reader.flags(
      .init(pair.old, chapeau: pair.oldChapeau), .init(pair.new, chapeau: pair.newChapeau),
      words.edits(from: pair.old, to: pair.new),
      isUnderAnother: pair.oldChapeau != pair.newChapeau)
    return Set(flags.map(\.name.rawValue))
  }
}
