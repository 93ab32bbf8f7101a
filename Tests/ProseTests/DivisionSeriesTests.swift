import Testing

@testable import Prose

/// Which numbers of divisions label a clause, and which its sentence opens by citing.
@Suite struct DivisionSeriesTests {
  @Test(arguments: [
    "第2条から第5条までの規定は、港に適用する。", "第2条及び第5条の規定は、港に適用する。", "第2条、第5条の規定は、港に適用する。",
    "第2条第1項の規定は、港に適用する。", "第2条（定義）の規定は、港に適用する。", "第二条至第五条适用于所有港口。",
    "第二条和第五条适用于所有港口。", "第二条第一款适用于所有港口。", "第二条适用于所有港口。", "제2조 및 제3조는 모든 항구에 적용한다.",
    "제2조 제1항은 모든 항구에 적용한다.", "제2조(정의)의 규정은 모든 항구에 적용한다.",
    "ข้อ 2 ถึงข้อ 5 ใช้บังคับกับท่าเรือทุกแห่ง", "มาตรา 2 วรรคหนึ่ง ใช้บังคับกับท่าเรือทุกแห่ง",
    "ข้อ 2 ใช้บังคับกับท่าเรือทุกแห่ง", "סעיף 2 לחוק הנמלים חל על כל הנמלים.",
    "סעיף 2 וסעיף 5 חלים על כל הנמלים.", "ماده 2 این قانون بر همه بنادر اعمال می‌شود.",
    "ماده ۲ تا ۵ بر همه بنادر اعمال می‌شود.", "المادة 2 والمادة 5 تسريان على جميع الموانئ.",
    "المادة 2 تسري على جميع الموانئ.", "अनुच्छेद 2 और अनुच्छेद 5 सभी पर लागू हैं।",
    "ধারা 2 এবং ধারা 5 সকল বন্দরে প্রযোজ্য।", "አንቀጽ 2 እና አንቀጽ 5 ተፈጻሚ ይሆናሉ።",
    "دفعہ 2 کے تحت تمام بندرگاہیں آزاد ہیں۔", "አንቀጽ 2 መሠረት ሁሉም ነፃ ናቸው።",
    "Հոդված 2 Սահմանադրության վերաբերում է բոլորին։",
    "Article 19 ICCPR applies to all ports.", "Article 6 (1) GDPR applies to all ports.",
    "Article 2 (Aims) applies to all ports.",
    "§ 2 Abs. 1 gilt für alle Häfen.", "§ 823 BGB gilt für alle Häfen.",
    "Artikel 2 Absatz 1 gilt für alle Häfen.", "Статья 2 ГК РФ применяется ко всем портам.",
  ])
  func `a division that opens a sentence alone in a draft is cited there`(line: String) {
    let around = (above: "Masters light lamps.", below: "Pilots report tides.")
    #expect(
      clauses("\(around.above)\n\n\(line)\n\n\(around.below)\n")
        == ["paragraph \(around.above)", "paragraph \(line)", "paragraph \(around.below)"])
  }

  @Test func `a tab sets the words of an item off from the division that labels it`() {
    #expect(
      clauses("§ 1\tships that stop;\n\n§ 2\ttugs that wait.\n")
        == ["item <§ 1> ships that stop;", "item <§ 2> tugs that wait."])
  }

  @Test(arguments: [
    (["第1条", "第2条", "第3条"], "", "この法律は、港に適用する。"), (["第一条", "第二条", "第三条"], "", "本法适用于港口。"),
    (["第一条", "第二条", "第三条"], "（目的）", "本法适用于港口。"),
    (["제1조", "제2조", "제3조"], " ", "이 법은 항구에 적용한다."), (["ข้อ 1", "ข้อ 2", "ข้อ 3"], " ", "ให้ใช้กับท่าเรือ"),
    (["มาตรา ๑", "มาตรา ๒", "มาตรา ๓"], " ", "ให้ใช้กับท่าเรือ"),
    (["סעיף 1", "סעיף 2", "סעיף 3"], " ", "חוק זה יחול על הנמל."),
    (["ماده ۱", "ماده ۲", "ماده ۳"], " ", "این قانون بر بندر اعمال می‌شود."),
    (["المادة ١", "المادة ٢", "المادة ٣"], " ", "تسري هذه الاتفاقية على الميناء."),
    (["Article 1", "Article 2", "Article 3"], " ", "The Parties apply this to ports."),
    (["§ 1", "§ 1a", "§ 2"], " ", "Dieses Gesetz gilt für Häfen."),
    (["Section 3.1", "Section 3.2", "Section 4"], " ", "The Parties apply this to ports."),
    (["Article 1", "Article 3", "Article 7"], " ", "The Parties apply this to ports."),
    (["제1조", "제2조", "제4조"], " ", "이 법은 항구에 적용한다."),
    (["第1条", "第2条", "第3条"], "　", "やむを得ない場合を除く。"), (["第一条", "第二条", "第三条"], " ", "与第三国的关系另行规定。"),
    (["المادة ١", "المادة ٢", "المادة ٣"], " ", "إلى حين بدء النفاذ تدفع الأطراف."),
  ])
  func `numbers of divisions that go on label their sentences`(
    labels: [String], gap: String, words: String
  ) {
    let draft = labels.map { $0 + gap + words + "\n\n" }.joined()
    let wording = (gap + words).drop(while: \.isWhitespace)
    #expect(clauses(draft).map { $0.drop { $0 != "<" } } == labels.map { "<\($0)> \(wording)" })
  }

  @Test(arguments: [
    (["第1条　", "第2条", "第2条　", "第3条　"], 1), (["第1条　", "第2条　", "第3条", "第3条　"], 2),
    (["第1条　", "第2条　", "第1条", "第3条　"], 2), (["第1条　", "第3条", "第2条　", "第3条　"], 1),
    (["제1조 ", "제2조 ", "제2조 ", "제3조 "], 2), (["제1조 ", "제2조 ", "제3조 ", "제1조 ", "제4조 "], 3),
    (["제1조 ", "제3조 ", "제2조 ", "제3조 "], 1), (["제1조 ", "제4조 ", "제2조 "], 1),
    (["Section 1. ", "Section 2 ", "Section 2. "], 1), (["第一条　", "第2条", "第二条　"], 1),
  ])
  func `a number that repeats one or breaks the series is cited`(labels: [String], cited: Int) {
    let draft = labels.map { $0 + "Ships carry lamps.\n\n" }.joined()
    let read = clauses(draft).map { $0.contains("<") }
    #expect(read == labels.indices.map { $0 != cited })
  }

  @Test(arguments: [
    ("Article 5. Article 3 ends.", "item <Article 5.> Article 3 ends."),
    ("第五条　第一項の規定は、港に適用する。", "item <第五条> 第一項の規定は、港に適用する。"),
    ("Article 5 Aims of this", "heading <Article 5> Aims of this"),
    ("제5조 항구의 목적", "heading <제5조> 항구의 목적"), ("第五条总则", "heading <第五条> 总则"),
  ])
  func `a division is a label above a title and text that is set off, wherever it stands`(
    line: String, clause: String
  ) {
    #expect(clauses("Masters light lamps.\n\n\(line)\n\nPilots report.\n")[1] == clause)
  }
}
