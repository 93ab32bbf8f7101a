import Negotiation
import Testing

@testable import ProseDiff

/// Words that gave way to such of opposite meaning.
struct OppositeTests {
  @Test(arguments: [
    (Language.en, "It sails before the vote.", "It sails after the vote.", "before > after"),
    (.en, "Ports increase the due.", "Ports reduce the due.", "increase > reduce"),
    (.en, "all, including tugs, pay;", "all, excluding tugs, pay;", "including > excluding"),
    (.en, "Approves the plan;", "Rejects the plan;", "Approves > Rejects"),
    (.en, "votes in favour of it;", "votes against it;", "in favour of > against"),
    (
      .en, "Dues rise before the vote.", "Dues fall after the vote.", "rise, before > fall, after"
    ),
    (
      .en, "It is forbidden inside and allowed outside.",
      "It is allowed inside and forbidden outside.", "forbidden, allowed > allowed, forbidden"
    ),
    (
      .en, "It is due no later than the vote.", "It is due no earlier than the vote.",
      "later > earlier"
    ),
    (.zh, "船舶在港内停泊。", "船舶在港外停泊。", "内 > 外"),
    (.fr, "Le vote a lieu avant la pause.", "Le vote a lieu après la pause.", "avant > après"),
    (.es, "Se aprueba el plan.", "Se rechaza el plan.", "aprueba > rechaza"),
    (.de, "Die Abgabe wird erhöht.", "Die Abgabe wird gesenkt.", "erhöht > gesenkt"),
    (.ru, "Суда выше моста платят.", "Суда ниже моста платят.", "выше > ниже"),
    (.pt, "O porto aumenta a taxa.", "O porto reduz a taxa.", "aumenta > reduz"),
    (
      .it, "Il voto ha luogo prima della pausa.", "Il voto ha luogo dopo la pausa.",
      "prima della > dopo"
    ),
    (.zh, "投票在休会之前进行。", "投票在休会之后进行。", "之前 > 之后"),
    (.ar, "يجري التصويت قبل الجلسة.", "يجري التصويت بعد الجلسة.", "قبل > بعد"),
  ])
  func `a word that gave way to its opposite is told`(
    language: Language, old: String, new: String, told: String
  ) {
    let flag = "opposite " + told
    #expect(flags(language, old, new) == [flag])
    #expect(flags(language, new, old) == [mirrored(flag)])
  }

  @Test func `what is denied before a condition denies no word after it`() {
    let (old, new) = ("No ship may sail unless permitted.", "Ships may sail unless prohibited.")
    let told = ["negation No > ", "opposite permitted > prohibited"]
    #expect(flags(.en, old, new) == told)
    #expect(flags(.en, new, old) == told.map(mirrored))
    #expect(flags(.en, "No stops are permitted.", "Stops are prohibited.").isEmpty)
  }

  @Test(arguments: [
    ("Ports increase or reduce the due.", "Ports reduce or increase the due."),
    ("Ports increase the due.", "Ports raise the due."),
    ("It sails before the vote.", "It sails during the vote."),
    ("The call was not accepted.", "The call was rejected."),
    ("The hatch shall not be open at sea.", "The hatch shall be closed at sea."),
    ("It is due no later than the vote.", "It is due before the vote."),
    ("It is done on a voluntary basis.", "It is done on a mandatory basis."),
    ("It sails before the vote.", "It sails where the moon stands high after a storm."),
  ])
  func `words that are no opposites, or stand on both sides, are not told`(
    old: String, new: String
  ) {
    #expect(!flags(.en, old, new).contains { $0.hasPrefix("opposite") })
    #expect(!flags(.en, new, old).contains { $0.hasPrefix("opposite") })
  }

  @Test(arguments: [
    (Language.zh, "目前情况良好。", "以后情况良好。"), (.zh, "外交部门报告。", "内政部门报告。"),
    (.de, "Die kürzere Frist gilt.", "Die gesteigerte Frist gilt."),
    (.de, "Das Verfahren vor Gericht ist frei.", "Das Verfahren nach der Satzung ist frei."),
    (.fr, "De plus, le port paie.", "Du moins, le port paie."),
    (.ru, "Она прекрасна.", "Она начата."), (.fr, "Des jours ouvrables.", "Des jours fermés."),
  ])
  func `words that only look like opposites are not told`(
    language: Language, old: String, new: String
  ) {
    #expect(flags(language, old, new).isEmpty)
    #expect(flags(language, new, old).isEmpty)
  }

  @Test(arguments: [
    (Language.en, "It begins not before the vote.", "It begins.", "negation not > "),
    (.de, "Sie beginnt nicht vor Ablauf der Frist.", "Sie beginnt.", "negation nicht > "),
    (.ru, "Он начинает не ранее подписания.", "Он начинает.", "negation не > "),
  ])
  func `a beginning without a time denies`(
    language: Language, old: String, new: String, told: String
  ) {
    #expect(flags(language, old, new) == [told])
    #expect(flags(language, new, old) == [mirrored(told)])
  }

  @Test(arguments: [
    (Language.en, "Pay before 1 May.", "Pay not after 1 May.", "before 1 May > not after 1 May"),
    (
      .de, "Zahlbar spätestens am 3. Mai.", "Zahlbar frühestens am 3. Mai.",
      "spätestens am 3. Mai > frühestens am 3. Mai"
    ),
    (
      .es, "Se paga a más tardar el 1 de mayo.", "Se paga no antes del 1 de mayo.",
      "a más tardar el 1 de mayo > no antes del 1 de mayo"
    ),
    (
      .ru, "Платить не позднее 1 мая 2031 года.", "Платить не ранее 1 мая 2031 года.",
      "не позднее 1 мая 2031 года > не ранее 1 мая 2031 года"
    ),
  ])
  func `an end that became a beginning is told with its words`(
    language: Language, old: String, new: String, told: String
  ) {
    let flag = "deadline " + told
    #expect(flags(language, old, new) == [flag])
    #expect(flags(language, new, old) == [mirrored(flag)])
  }
}
