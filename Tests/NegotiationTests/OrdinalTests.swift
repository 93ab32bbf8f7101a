import Negotiation
import ProseDiff
import Testing

/// Numbers that say the how-manieth, how often, or are one word with what they measure.
struct OrdinalTests {
  @Test(arguments: [
    (Language.en, "at its twenty-ninth fair", "at its thirtieth fair", "twenty-ninth > thirtieth"),
    (.en, "at its forty-fourth fair", "at its forty-fifth fair", "forty-fourth > forty-fifth"),
    (.en, "at its third fair", "at its fourth fair", "third > fourth"),
    (.en, "at its hundred and first fair", "at its ninth fair", "hundred and first > ninth"),
    (.en, "at its 79th fair", "at its eightieth fair", "79th > eightieth"),
    (.en, "at the first autumn fair", "at the second autumn fair", "first > second"),
    (.en, "at the first fair of all", "at the fair of all", "first > "),
    (
      .fr, "à sa quatre-vingtième foire", "à sa quatre-vingt-unième foire",
      "quatre-vingtième > quatre-vingt-unième"
    ),
    (
      .fr, "à sa soixante-dix-neuvième foire", "à sa centième foire",
      "soixante-dix-neuvième > centième"
    ),
    (.fr, "à sa vingt et unième foire", "à sa deuxième foire", "vingt et unième > deuxième"),
    (
      .es, "en su septuagésimo noveno mercado", "en su octogésimo mercado",
      "septuagésimo noveno > octogésimo"
    ),
    (
      .es, "en su vigesimoprimera feria", "en su décima tercera feria",
      "vigesimoprimera > décima tercera"
    ),
    (
      .ru, "на семьдесят девятой ярмарке", "на восьмидесятой ярмарке",
      "семьдесят девятой > восьмидесятой"
    ),
    (.ru, "к третьему базару", "к четвертому базару", "третьему > четвертому"),
    (.en, "at the second fair", "at the two fairs", "second > two"),
    (.fr, "à la trentième foire", "aux trente foires", "trentième > trente"),
    (.zh, "在第七十九届集市上；", "在第八十届集市上；", "七十九 > 八十"),
    (.zh, "在第一届集市上；", "在第三届集市上；", "第一 > 第三"),
    (.zh, "在第七届集市上；", "在第七十届集市上；", "第七 > 七十"),
  ])
  func `an ordinal number is told with what it gave way to`(
    language: Language, old: String, new: String, told: String
  ) {
    #expect(flags(language, old, new) == ["number \(told)"])
    #expect(flags(language, new, old) == [mirrored("number \(told)")])
  }

  @Test(arguments: [
    (Language.en, "at its 79th fair", "at its seventy-ninth fair"),
    (.en, "at its twenty first fair", "at its twenty-first fair"),
    (.fr, "à sa 80e foire", "à sa quatre-vingtième foire"),
    (.ru, "на 80-й ярмарке", "на восьмидесятой ярмарке"),
    (.zh, "在第七届集市上；", "在第7届集市上；"),
    (.en, "a two-day fair", "a fair of two days"),
    (.en, "a 30-day term", "a thirty-day term"),
    (.en, "set by the owners", "set at the annual feast"),
    (.en, "set by the owners", "set at the first reading"),
    (.en, "one metre per second", "one metre at first"),
    (.en, "for third parties at sea", "for others at sea"),
    (.en, "a state-of-the-art tug", "a one-of-a-kind tug"),
    (.en, "First, it pays.", "Second, it pays."),
    (.zh, "第三人靠岸；", "他人靠岸；"),
    (.fr, "lu par le premier ministre", "lu par le maire"),
  ])
  func `a number in another form says the same, and one in a name nothing`(
    language: Language, old: String, new: String
  ) {
    #expect(flags(language, old, new).filter { $0.hasPrefix("number") }.isEmpty)
    #expect(flags(language, new, old).filter { $0.hasPrefix("number") }.isEmpty)
  }

  @Test(arguments: [
    ("A member may second the vote.", "A member may back the vote.", ""),
    ("Whoever wants to second a vote stands.", "Whoever wants to back a vote stands.", ""),
    ("A tug shall first hail the quay.", "A tug shall hail the quay.", ""),
    ("First the tug shall hail the quay.", "The tug shall hail the quay.", ""),
    ("A tug shall hail the second quay.", "A tug shall hail the third quay.", "second > third"),
    ("A tug may, second time, hail it.", "A tug may, third time, hail it.", "second > third"),
    ("It goes from first to second place.", "It goes from first to third place.", "second > third"),
    ("second quay of all", "third quay of all", "second > third"),
    ("Tugs may take two quays.", "Tugs may take three quays.", "two > three"),
  ])
  func `a verb or adverb that could be a number is none`(old: String, new: String, told: String) {
    #expect(flags(.en, old, new) == (told.isEmpty ? [] : ["number \(told)"]))
  }

  @Test(arguments: [
    (Language.en, "a one-day fair", "a two-day fair", "one-day > two-day"),
    (.en, "a two-day fair", "a two-week fair", "two-day > two-week"),
    (.en, "a 30-day term", "a 60-day term", "30-day > 60-day"),
    (.en, "a two-day fair", "a fair of three days", "two-day > three days"),
    (.en, "two months' notice", "one month's notice", "two months > one month's"),
    (.en, "annual fairs", "biennial fairs", "annual > biennial"),
    (.en, "annual fairs", "fairs", "annual > "),
    (.en, "held biennially", "held annually", "biennially > annually"),
    (.fr, "des foires annuelles", "des foires biennales", "annuelles > biennales"),
    (.es, "ferias anuales", "ferias bienales", "anuales > bienales"),
    (.ru, "ежегодные ярмарки", "двухгодичные ярмарки", "ежегодные > двухгодичные"),
    (.zh, "每年举办集市；", "每两年举办集市；", "每年 > 每两年"),
  ])
  func `how often and how long is a number`(
    language: Language, old: String, new: String, told: String
  ) {
    #expect(flags(language, old, new) == ["number \(told)"])
    #expect(flags(language, new, old) == [mirrored("number \(told)")])
  }

  @Test(arguments: [
    (Language.zh, "依照第七条停船；", "依照第九条停船；", "citation 七 > 九"),
    (.zh, "依照第三章停船；", "依照第十三章停船；", "citation 三 > 十三"),
    (.zh, "依照第一条停船；", "依照第二条停船；", "citation 一 > 二"),
    (.zh, "依照第5条、第7条停船；", "依照第5条、第9条停船；", "citation 7 > 9"),
    (.ja, "第七条による。", "第九条による。", "citation 七 > 九"),
  ])
  func `the number of a part of a text is cited`(
    language: Language, old: String, new: String, told: String
  ) {
    #expect(flags(language, old, new) == [told])
  }
}
