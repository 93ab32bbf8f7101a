import Testing

@testable import Prose

/// How laws and treaties of many languages name their articles.
@Suite struct LanguageLabelTests {
  @Test(arguments: [
    ("ข้อ 2. ประธาน", "ข้อ 2.", "ประธาน"), ("หมวด ๒", "หมวด ๒", ""), ("제2조 회원은", "제2조", "회원은"),
    ("제2조의3 회원은", "제2조의3", "회원은"),
    ("제1조(목적) 이", "제1조", "(목적) 이"), ("제1조【목적】 이", "제1조", "【목적】 이"), ("제 3 장 총칙", "제 3 장", "총칙"),
    ("第2条　構成員は", "第2条", "構成員は"), ("第十二条の二　構成員", "第十二条の二", "構成員"),
    ("第3項 理事会", "第3項", "理事会"), ("المادة (٥) تعاريف", "المادة (٥)", "تعاريف"),
    ("ماده ۲ - اعضا", "ماده ۲ -", "اعضا"), ("סעיף 4. החברים", "סעיף 4.", "החברים"),
    ("अनुच्छेद २ सदस्य", "अनुच्छेद २", "सदस्य"), ("ধারা ৩ সদস্য", "ধারা ৩", "সদস্য"),
    ("Điều 2. Thành viên", "Điều 2.", "Thành viên"), ("Άρθρο 2 Μέλη", "Άρθρο 2", "Μέλη"),
    ("ΑΡΘΡΟ 2", "ΑΡΘΡΟ 2", ""), ("MADDE 2 – Üyeler", "MADDE 2 –", "Üyeler"),
    ("Artykuł 2 Członkowie", "Artykuł 2", "Członkowie"),
    ("Článek 2 Členové", "Článek 2", "Členové"),
    ("Artigo 2.º Membros", "Artigo 2.º", "Membros"), ("Pasal 2 Anggota", "Pasal 2", "Anggota"),
    ("Articolo 2 Membri", "Articolo 2", "Membri"), ("Hoofdstuk 2", "Hoofdstuk 2", ""),
    ("Стаття 2 Члени", "Стаття 2", "Члени"), ("Чл. 2. Член", "Чл. 2.", "Член"),
    ("Հոդված 2 Անդամները", "Հոդված 2", "Անդամները"), ("მუხლი 2 წევრები", "მუხლი 2", "წევრები"),
    ("አንቀጽ 2 አባላት", "አንቀጽ 2", "አባላት"), ("Правило 2 Члены", "Правило 2", "Члены"),
  ])
  func `an article's label is split from its words in any language`(
    line: String, label: String, rest: String
  ) {
    #expect(clauses(line + "\n") == ["\(rest.isEmpty ? "heading" : kind(line)) <\(label)> \(rest)"])
  }

  /// What a line is read as: short ones without a stop are titles.
  private func kind(_ line: String) -> String {
    String(clauses(line + "\n")[0].prefix { $0 != " " })
  }

  @Test(arguments: [
    "제3조에 따라 회원은 회비를 낸다.", "第2条の規定は、構成員に適用する。", "第三条的规定适用于成员。",
    "มาตรา 5 แห่งพระราชบัญญัตินี้ใช้บังคับ.", "المادة 2 من الاتفاقية تنص على ذلك.",
    "Absatz 1 Satz 10 gilt entsprechend.", "Пункт 2 Устава применяется ежегодно.",
    "Điều 2 của Công ước quy định điều đó.", "Pasal 2 dari perjanjian ini berlaku.",
  ])
  func `an article that a sentence speaks of is no label`(line: String) {
    #expect(clauses(line + "\n") == ["paragraph \(line)"])
  }
}
