import Negotiation
import ProseDiff
import Testing

/// Who is to do what a modal says.
struct SubjectTests {
  @Test(arguments: [
    (
      Language.en, "The buyer shall pay the price within 30 days.",
      "The seller shall pay the price within 30 days.", ["actor buyer > seller"]
    ),
    (
      .en, "The Customer shall notify the other party of the loss.",
      "The Provider shall notify the other party of the loss.", ["actor Customer > Provider"]
    ),
    (
      .en, "The requesting State shall bear the costs.",
      "The requested State shall bear the costs.", ["actor requesting State > requested State"]
    ),
    (
      .ru, "Продавец должен оплатить цену товара.", "Покупатель должен оплатить цену товара.",
      ["actor Продавец > Покупатель"]
    ),
    (.zh, "出租人应当支付租金。", "承租人应当支付租金。", ["actor 出租人 > 承租人"]),
    (
      .de, "Der Käufer muss den Preis zahlen.", "Der Verkäufer muss den Preis zahlen.",
      ["actor Käufer > Verkäufer"]
    ),
    (
      .fr, "L'acheteur doit payer le prix.", "Le vendeur doit payer le prix.",
      ["actor acheteur > vendeur"]
    ),
    (
      .es, "El comprador deberá pagar el precio.", "El vendedor deberá pagar el precio.",
      ["actor comprador > vendedor"]
    ),
    (.ar, "يجب على المشتري دفع الثمن.", "يجب على البائع دفع الثمن.", ["actor المشتري > البائع"]),
    (.en, "The report shall be public.", "The log shall be public.", []),
    (.en, "The price shall be paid in May.", "The fee shall be paid in May.", []),
    (.en, "The tariff shall apply to all.", "The fee shall apply to all.", []),
    (.en, "In May the buyer shall pay the price.", "In May the seller shall pay the price.", []),
    (.en, "The buyer shall pay the price.", "The seller shall ship the goods.", []),
    (
      .en, "The buyer shall pay the price.", "The buyer shall promptly pay the price.",
      ["qualifier  > promptly"]
    ),
    (
      .en, "Each buyer may inspect the goods.", "Each seller may inspect the goods.",
      ["actor buyer > seller"]
    ),
    (
      .en, "The price that the buyer shall pay is due.",
      "The price that the seller shall pay is due.", []
    ),
    (
      .en, "A tug MUST hail the quay.", "An endless barge MUST hail the quay.",
      ["actor tug > endless barge"]
    ),
    (.zh, "申请书转送有权处理的机关。", "申请书转送机关。", []),
  ])
  func `a subject replaced before a kept modal and verb is an actor`(
    language: Language, old: String, new: String, told: [String]
  ) {
    #expect(flags(language, old, new) == told)
    #expect(flags(language, new, old) == told.map(mirrored))
  }

  private func flags(_ language: Language, _ old: String, _ new: String) -> [String] {
    var reader = RewordingReader(language)
    return reader.flags(.init(old), .init(new), Edit.between(old, new)).map(\.shown)
  }
}
