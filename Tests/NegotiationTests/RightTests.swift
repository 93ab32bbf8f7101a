import Negotiation
import ProseDiff
import Testing

/// Rights and duties in other words than modals.
struct RightTests {
  @Test(arguments: [
    (
      Language.en, "The Chair may attend.", "The Chair shall be entitled to attend.",
      ["modal may > shall be entitled to"]
    ),
    (
      .en, "The Chair may attend.", "The Chair has the right to attend.",
      ["modal may > has the right to"]
    ),
    (
      .en, "The Chair may attend.", "The Chair is authorized to attend.",
      ["modal may > is authorized to"]
    ),
    (
      .en, "The Chair may not attend.", "The Chair shall not be entitled to attend.",
      ["modal may not > shall not be entitled to"]
    ),
    (
      .en, "The Chair shall attend.", "The Chair shall be required to attend.",
      ["modal shall > shall be required to"]
    ),
    (
      .en, "The Chair shall attend.", "The Chair shall be entitled to attend.",
      ["weaker shall > shall be entitled to"]
    ),
    (
      .en, "The Chair is entitled to attend.", "The Chair shall attend.",
      ["stronger is entitled to > shall"]
    ),
    (
      .en, "Each tenant has the right to a key.", "Each tenant shall have a key.",
      ["modal  > shall"]
    ),
    (
      .en, "The Chair shall attend.", "The Chair has the right to attend.",
      ["weaker shall > has the right to"]
    ),
    (.en, "The rights of all apply.", "The rights to life of all apply.", []),
    (
      .fr, "Le preneur peut partir.", "Le preneur est en droit de partir.",
      ["modal peut > est en droit de"]
    ),
    (
      .fr, "Le preneur doit partir.", "Le preneur est tenu de partir.", ["modal doit > est tenu de"]
    ),
    (.fr, "Le preneur doit aviser.", "Le preneur est tenu d'aviser.", ["modal doit > est tenu d'"]),
    (
      .fr, "Le preneur doit partir.", "Le preneur est en droit de partir.",
      ["weaker doit > est en droit de"]
    ),
    (
      .es, "El inquilino podrá salir.", "El inquilino tendrá derecho a salir.",
      ["modal podrá > tendrá derecho a"]
    ),
    (
      .es, "El inquilino deberá salir.", "El inquilino estará obligado a salir.",
      ["modal deberá > estará obligado a"]
    ),
    (
      .ru, "Наниматель может уехать.", "Наниматель имеет право уехать.",
      ["modal может > имеет право"]
    ),
    (.ru, "Наниматель должен уехать.", "Наниматель обязан уехать.", ["modal должен > обязан"]),
    (.ar, "يجوز للمستأجر المغادرة.", "يحق للمستأجر المغادرة.", ["modal يجوز > يحق"]),
    (.zh, "承租人可以离开。", "承租人有权离开。", ["modal 可以 > 有权"]),
    (.zh, "承租人应当离开。", "承租人有义务离开。", ["modal 应当 > 有义务"]),
    (.de, "Der Mieter kann gehen.", "Der Mieter ist befugt zu gehen.", ["modal kann > ist befugt"]),
    (
      .de, "Der Mieter muss gehen.", "Der Mieter ist verpflichtet zu gehen.",
      ["modal muss > ist verpflichtet"]
    ),
    (
      .en, "The tenant shall not have the right to leave.",
      "The tenant shall have the right to leave.", ["negation not > "]
    ),
  ])
  func `what permits or obliges in other words is as strong as a modal`(
    language: Language, old: String, new: String, told: [String]
  ) {
    #expect(flags(language, old, new) == told)
    #expect(flags(language, new, old) == told.map(mirrored))
  }
}
