import Negotiation
import ProseDiff
import Testing

/// What is told of figures: amounts, measures, times, in whatever words and signs they are written.
struct FigureTests {
  private func told(_ language: String, _ old: String, _ new: String) throws -> [String] {
    var reader = RewordingReader(try #require(Language(rawValue: language)))
    return reader.flags(.init(old), .init(new), Edit.between(old, new)).map(\.shown)
  }

  @Test(arguments: [
    ("en", "a fee of €120;", "a fee of 120 euros;"), ("en", "a fee of £7;", "a fee of GBP 7;"),
    ("en", "5 km long;", "5 kilometres long;"), ("en", "30 ft high;", "30 feet high;"),
    ("en", "a stay of 24 hours;", "a stay of 24 h;"), ("en", "$5 due;", "5 dollars due;"),
    ("en", "US$ 5 due;", "5 US dollars due;"), ("en", "at 20 °C;", "at 20 degrees Celsius;"),
    ("fr", "un droit de 90 euros;", "un droit de 90 €;"), ("zh", "距离5公里；", "距离5 km；"),
    ("es", "a 5 metros;", "a 5 m;"), ("ru", "на 5 км дальше;", "на 5 километров дальше;"),
    ("zh", "百分之五的股份；", "5%的股份；"), ("ru", "до 5 км/ч;", "до 5 километров в час;"),
    ("ar", "نسبة 5٪ فقط؛", "نسبة 5% فقط؛"), ("zh", "百分之五的股份；", "5％的股份；"),
    ("de", "eine Gebühr von 5 Prozent;", "eine Gebühr von 5 %;"),
    ("ja", "5パーセントの手数料。", "5%の手数料。"),
  ])
  func `a unit's sign and words are one`(language: String, old: String, new: String) throws {
    #expect(try told(language, old, new).isEmpty)
    #expect(try told(language, new, old).isEmpty)
  }

  @Test(arguments: [
    ("en", "two hundred days;", "200 days;"), ("en", "twenty-five days;", "25 days;"),
    ("en", "two hundred and fifty thousand dollars;", "$250,000;"), ("en", "a dozen;", "12;"),
    ("en", "£1.5 million;", "£1,500,000;"), ("en", "seven (7) days;", "7 days;"),
    ("en", "$1,250 million;", "$1.25 billion;"), ("en", "10,000 francs;", "10 000 francs;"),
    ("en", "within thirty (30) days of it;", "within 30 days of it;"),
    ("en", "by 31 March 2027;", "by March 31, 2027;"), ("en", "9 (nine) ships;", "nine ships;"),
    ("fr", "vingt et un jours;", "21 jours;"), ("fr", "quatre-vingt-dix-sept jours;", "97 jours;"),
    ("fr", "trois cent mille francs;", "300 000 francs;"), ("fr", "vingt-et-un ans;", "21 ans;"),
    ("fr", "1,5 million d'euros;", "1 500 000 euros;"), ("es", "treinta y cinco días;", "35 días;"),
    ("es", "dos mil millones de pesos;", "2.000.000.000 de pesos;"),
    ("en", "a thousand million dollars;", "$1 billion;"),
    ("es", "doscientos días;", "200 días;"), ("ru", "5 кв. м земли;", "5 м² земли;"),
    ("ru", "5 млн рублей;", "5 миллионов рублей;"),
    ("ru", "в течение двадцати пяти дней;", "в течение 25 дней;"),
    ("ar", "خلال خمسة وعشرين يوماً من النشر؛", "خلال 25 يوماً من النشر؛"),
    ("es", "mil millones de pesos;", "1.000 millones de pesos;"),
    ("en", "half a million euros;", "500,000 euros;"), ("en", "two dozen ships;", "24 ships;"),
    ("en", "2 dozen ships;", "24 ships;"), ("en", "half a dozen ships;", "six ships;"),
    ("es", "medio millón de pesos;", "500 000 pesos;"), ("fr", "deux douzaines;", "24;"),
    ("ru", "полтора миллиона рублей;", "1,5 млн рублей;"), ("en", "£5m due;", "£5 million due;"),
    ("en", "£5bn due;", "£5,000,000,000 due;"),
    ("fr", "5 M€ par an;", "5 millions d'euros par an;"),
    ("en", "US$1.5 bn due;", "US$1.5 billion due;"),
    ("en", "1.234.567 euros due;", "1234567 euros due;"),
    ("de", "eine Frist von drei Monaten;", "eine Frist von 3 Monaten;"),
    ("de", "binnen fünfundzwanzig Tagen;", "binnen 25 Tagen;"),
    ("de", "nach zweihundertfünfundzwanzig Tagen;", "nach 225 Tagen;"),
    ("de", "ab elfhundertzwölf Schiffen;", "ab 1112 Schiffen;"),
    ("de", "bis hundertzwanzigtausend Euro;", "bis 120.000 Euro;"),
    ("de", "bis EINTAUSENDEINHUNDERT Euro;", "bis 1.100 Euro;"),
    ("de", "5 Mio. Euro jährlich;", "5 Millionen Euro jährlich;"),
    ("ja", "期間は三か月とする。", "期間は3か月とする。"), ("ja", "過料は5万円とする。", "過料は50000円とする。"),
    ("zh", "罚款150万元；", "罚款1500000元；"), ("zh", "七（7）日内提交；", "七日内提交；"),
  ])
  func `figures and words of one number are one`(
    language: String, old: String, new: String
  ) throws {
    #expect(try told(language, old, new).isEmpty)
    #expect(try told(language, new, old).isEmpty)
  }

  @Test(arguments: [
    ("en", "USD 5000 due;", "5000 dollars due;", "number USD 5000 > 5000 dollars"),
    ("en", "US$ 5 due;", "A$ 5 due;", "number US$ 5 > A$ 5"),
    ("en", "at 5 mW only;", "at 5 MW only;", "number 5 mW > 5 MW"),
    ("en", "at 5 Mb only;", "at 5 MB only;", "number 5 Mb > 5 MB"),
    ("en", "at 5 mSv only;", "at 5 MSv only;", "number 5 mSv > 5 MSv"),
    ("en", "at 5 nm only;", "at 5 Nm only;", "number 5 nm > 5 Nm"),
    ("en", "at (5) mW only;", "at (5) MW only;", "number (5) mW > (5) MW"),
    ("en", "at [5 mW] only;", "at [5 MW] only;", "number 5 mW > 5 MW"),
    ("en", "at 5 mSv only;", "at 6 mSv only;", "number 5 mSv > 6 mSv"),
    ("en", "at 5\u{A0}mW only;", "at 5\u{A0}MW only;", "number 5\u{A0}mW > 5\u{A0}MW"),
    ("en", "at 5\u{202F}km only;", "at 6\u{202F}km only;", "number 5\u{202F}km > 6\u{202F}km"),
    ("ru", "до 5 МОм всего;", "до 5 мОм всего;", "number 5 МОм > 5 мОм"),
    ("ru", "до 5 км/ч;", "до 5 км;", "number 5 км/ч > 5 км"),
    ("ar", "نسبة ٥٪ فقط؛", "نسبة ٦٪ فقط؛", "number ٥٪ > ٦٪"),
    ("en", "£5m due;", "£5bn due;", "number £5m > £5bn"),
    ("en", "two dozen ships;", "three dozen ships;", "number two dozen > three dozen"),
    (
      "en", "1.000 million euros;", "1 million euros;",
      "number 1.000 million euros > 1 million euros"
    ),
    ("en", "of Codes 12,200,300;", "of Codes 12200300;", "number 12,200,300 > 12200300"),
    (
      "de", "eine Frist von drei Monaten;", "eine Frist von 4 Monaten;",
      "number drei Monaten > 4 Monaten"
    ),
    (
      "de", "nach zweihundertfünfzig Tagen;", "nach 260 Tagen;",
      "deadline nach zweihundertfünfzig Tagen > nach 260 Tagen"
    ),
    (
      "de", "bis 1.250 Euro jährlich;", "bis 1,250 Euro jährlich;",
      "number 1.250 Euro > 1,250 Euro"
    ),
    ("de", "gemäß Artikel 5 gilt;", "gemäß Artikel 6 gilt;", "citation 5 > 6"),
    ("ja", "期間は3か月とする。", "期間は4か月とする。", "number 3か月 > 4か月"),
    ("ja", "期間は三か月とする。", "期間は四か月とする。", "number 三か月 > 四か月"),
    ("ja", "三か月以内に答える。", "四か月以内に答える。", "deadline 三か月以内 > 四か月以内"),
    ("ru", "мощность 5 мВт;", "мощность 5 МВт;", "number 5 мВт > 5 МВт"),
    ("en", "£1.5 million;", "£1.5 billion;", "number £1.5 million > £1.5 billion"),
    (
      "en", "5 million euros;", "5 million dollars;", "number 5 million euros > 5 million dollars"
    ),
    (
      "fr", "5 millions d'euros;", "5 milliards d'euros;",
      "number 5 millions d'euros > 5 milliards d'euros"
    ),
    (
      "en", "twenty-five days;", "thirty-five days;",
      "number twenty-five days > thirty-five days"
    ),
    ("en", "7 (seven) days;", "9 (nine) days;", "number 7 (seven) days > 9 (nine) days"),
    ("en", "seven (7) days;", "seven (9) days;", "number seven (7) days > seven (9) days"),
    ("en", "5 per cent;", "5 percentage points;", "number 5 per cent > 5 percentage points"),
    (
      "en", "within one year of it;", "within two years of it;",
      "deadline within one year > within two years"
    ),
    ("en", "by Friday at noon;", "by Monday at noon;", "deadline by Friday > by Monday"),
    ("en", "of Codes 100,200,300;", "of Codes 100200300;", "number 100,200,300 > 100200300"),
    ("en", "in sections 1.100.200;", "in sections 1100200;", "citation 1.100.200 > 1100200"),
    (
      "es", "5 millones de euros;", "5 millones de pesos;",
      "number 5 millones de euros > 5 millones"
    ),
    (
      "ar", "مبلغ 5 ملايين دولار؛", "مبلغ 5 مليارات دولار؛",
      "number 5 ملايين دولار > 5 مليارات دولار"
    ),
    ("zh", "罚款150万元；", "罚款150亿元；", "number 150万元 > 150亿元"),
  ])
  func `another figure is told whole`(
    language: String, old: String, new: String, flag: String
  ) throws {
    #expect(try told(language, old, new) == [flag])
  }

  @Test func `words that come to more than a number holds are told`() throws {
    let millions =
      "nine-million-two-hundred-and-twenty-three-thousand-three-hundred-and-seventy-two"
    let flags = try told("en", "\(millions) trillion nine-hundred-billion euros;", "5 euros;")
    #expect(flags == ["number \(millions) trillion, nine-hundred-billion euros > 5 euros"])
  }

  @Test(arguments: [
    ("zh", "本公约于2026年5月12日生效。", "本公约于2026年12月5日生效。", "date 2026年5月12日 > 2026年12月5日"),
    ("zh", "于2026年5月12日之前提交。", "于2026年12月5日之前提交。", "deadline 2026年5月12日之前 > 2026年12月5日之前"),
    ("en", "on 3 May 2027;", "on 4 May 2027;", "date 3 May 2027 > 4 May 2027"),
    ("de", "ab 3. Mai 2027 gilt;", "ab 4. Mai 2027 gilt;", "date 3. Mai 2027 > 4. Mai 2027"),
    (
      "de", "am 3. und 4. Mai 2027 tagt;", "am 3. und 5. Mai 2027 tagt;",
      "date 3. und 4. Mai 2027 > 3. und 5. Mai 2027"
    ),
    ("de", "im Jahr 2027. Mai folgt;", "im Jahr 2028. Mai folgt;", "date 2027 > 2028"),
    ("en", "on 1 May 2026;", "on 2026-01-05;", "date 1 May 2026 > 2026-01-05"),
    ("en", "on 3 May 2026;", "on 3/5/2026;", "date 3 May 2026 > 3/5/2026"),
    ("en", "on 1st May 2026;", "on 2nd May 2026;", "date 1st May 2026 > 2nd May 2026"),
    ("de", "am 1. Mai 2026;", "am 05.01.2026;", "date 1. Mai 2026 > 05.01.2026"),
    ("en", "on 5 January 2026;", "on 5.1.2026;", "date 5 January 2026 > 5.1.2026"),
    ("en", "in 2030;", "in 2030s;", "date 2030 > 2030s"),
    ("en", "as of 2026a;", "as of 2026b;", "date 2026a > 2026b"),
    ("en", "on 5 May 2026;", "on 5bis May 2026;", "date 5 May 2026 > 5bis May 2026"),
    ("en", "on 5a May 2026;", "on 5b May 2026;", "date 5a May 2026 > 5b May 2026"),
    ("fr", "le 1er mai 2026 ;", "le 1bis mai 2026 ;", "date 1er mai 2026 > 1bis mai 2026"),
    ("en", "on 1² May 2026;", "on 12 May 2026;", "date 1² May 2026 > 12 May 2026"),
    ("en", "in May 2,026;", "in May 2026;", "date May 2,026 > May 2026"),
    ("en", "of 13.5.2026;", "of 5.13.2026;", "date 13.5.2026 > 5.13.2026"),
    ("en", "on 30/2/2026;", "on 2/30/2026;", "date 30/2/2026 > 2/30/2026"),
    ("en", "by 2026-05-01;", "by 2026-05-02;", "deadline by 2026-05-01 > by 2026-05-02"),
  ])
  func `another day or month is another date`(
    language: String, old: String, new: String, flag: String
  ) throws {
    #expect(try told(language, old, new) == [flag])
  }

  @Test(arguments: [
    ("en", "a link of 1980 MHz;", "a link of 1980 kHz;", "number 1980 MHz > 1980 kHz"),
    ("en", "a fee of 2000USD;", "a fee of 2000EUR;", "date 2000USD > 2000EUR"),
    ("en", "a power of 2000W;", "a power of 2000kW;", "date 2000W > 2000kW"),
    ("en", "a power of 2000 W;", "a power of 2000 kW;", "number 2000 W > 2000 kW"),
    ("en", "a fee of 2000€;", "a fee of 2000£;", "number 2000€ > 2000£"),
    ("en", "a fee of €2000;", "a fee of £2000;", "number €2000 > £2000"),
    ("zh", "功率为2000W；", "功率为2000kW；", "date 2000W > 2000kW"),
  ])
  func `what looks like a year counts with what it measures`(
    language: String, old: String, new: String, flag: String
  ) throws {
    #expect(try told(language, old, new) == [flag])
  }

  @Test(arguments: [
    ("en", "on 31 March 2027;", "on March 31, 2027;"),
    ("en", "on 2027 March 31;", "on 31 March 2027;"),
    ("ru", "вступает 12 мая 2026 года;", "вступает 12 мая 2026;"),
    ("es", "el 12 de mayo de 2026;", "el 12 mayo 2026;"),
    ("zh", "于2026年5月12日生效。", "于2026 年 5 月 12 日生效。"),
    ("en", "on 1 May 2026;", "on 2026-05-01;"), ("en", "by 1 May 2026;", "by 2026-05-01;"),
    ("en", "on May 31, 2026;", "on 5/31/2026;"), ("en", "on 31 May 2026;", "on 31/5/2026;"),
    ("en", "on 1 May 2026;", "on 01 May 2026;"), ("en", "on 1 May 2026;", "on 1st May 2026;"),
    ("fr", "avant le 1er mai 2026 ;", "avant le 1 mai 2026 ;"),
    ("de", "am 1. Mai 2026;", "am 01.05.2026;"), ("de", "im Januar 2026;", "im Jänner 2026;"),
    ("fr", "le 5 janvier 2026 ;", "le 05/01/2026 ;"),
    ("en", "on 12/12/2026;", "on 12 December 2026;"),
    ("en", "on the 2ND May 2026;", "on the 2nd May 2026;"),
    ("ru", "до 1 мая 2026;", "до 1-го мая 2026;"),
    ("es", "el 1º de mayo de 2026;", "el 1 de mayo de 2026;"),
    ("ru", "вступает 12 мая 2026;", "вступает 12.05.2026;"),
    ("zh", "于五月二十日生效。", "于5月20日生效。"),
  ])
  func `a date is the same however it is written`(
    language: String, old: String, new: String
  ) throws {
    #expect(try told(language, old, new).isEmpty)
  }

  @Test(arguments: [
    ("one of them votes;", "each of us votes;"), ("a sum of 1,234,567;", "a sum of 1234567;"),
    ("a sum of 1,250,300;", "a sum of 1.250.300;"), ("one and one;", "this and this;"),
  ])
  func `no figure is told where none differs`(old: String, new: String) throws {
    #expect(try !told("en", old, new).contains { $0.hasPrefix("number") })
  }

  @Test(arguments: [
    ("en", "set by the Council;", "set by Monday;", ["deadline  > by Monday", "actor Council > "]),
    (
      "en", "set by the Council;", "set in Annex A;", ["citation  > A", "actor Council > "]
    ),
    ("en", "set by the Council;", "set in Geneva;", ["actor Council > "]),
    ("en", "set by the Council;", "set by ICAO;", ["actor Council > ICAO"]),
    ("en", "set by the Council;", "set by Vendors;", ["actor Council > Vendors"]),
    ("en", "set by Vendors;", "set by the States;", ["actor Vendors > States"]),
    ("fr", "fixé par le Conseil;", "fixé par l'Assemblée;", ["actor Conseil > Assemblée"]),
  ])
  func `a name is an actor's where it stands as one`(
    language: String, old: String, new: String, flags: [String]
  ) throws {
    #expect(try told(language, old, new) == flags)
  }
}
