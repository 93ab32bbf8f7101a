import Testing

@testable import Prose

/// Words that a line break divides after a hyphen.
@Suite struct DividedWordTests {
  private func wording(_ source: String) -> String {
    Document(name: "x", source: source).clauses.map(\.text).joined(separator: " | ")
  }

  @Test(arguments: [
    ("The fee for the dura-\ntion of the lease.\n\nIts duration is long.", "the duration of"),
    ("The fee for the Dura-\ntion of the lease.\n\nIts DURATION is long.", "the Duration of"),
    ("A lease of a dura-\ntion, and its duration.", "a duration, and"),
    ("> The fee for the dura-\n> tion of the lease.\n\nIts duration is long.", "the duration of"),
  ])
  func `an ending has no hyphen before it, in whatever case and marks`(source: String, part: String)
  {
    #expect(wording(source).contains(part))
  }

  @Test(arguments: [
    ("A licence for the dura-\ntion of it.", "the duration of"),
    ("Elle vise le règle-\nment, en vigueur.", "le règlement, en"),
    ("Срок согласова-\nния указан.", "Срок согласования указан"),
    ("El acuer-\ndo y la rela-\nción.", "la relación."),
    ("Die Verwal-\ntung, die Verhand-\nlung und die Neu-\nheit.", "die Neuheit."),
  ])
  func `an ending that is no word has no hyphen before it`(source: String, part: String) {
    #expect(wording(source).contains(part))
  }

  @Test(arguments: [
    ("A co-\ntion.\n\nThe co-tion.", "A co-tion"), ("A due that is pay-\nable.", "pay-able"),
    ("An un-\ntion-like word.", "un-tion-like"),
    // Endings that are words of their own.
    ("La relación cuerpo-\nmente es vieja.", "cuerpo-mente"),
    ("Las relaciones cuerpos-\nmentes.", "cuerpos-mentes"),
    ("Un virus poule-\ntique est rare.", "poule-tique"),
    ("Des virus souris-\ntiques.", "souris-tiques"), ("A moss-\nlichen mat.", "moss-lichen"),
    ("The social-\npediatric centre.\n\nA socialpediatric ward.", "social-pediatric"),
    // Nothing tells; a compound elsewhere, in whatever case; both forms.
    ("A licence for all per-\nsons in it.", "per-sons"),
    ("It grants a non-\nexclusive licence.\n\nA Non-exclusive licence.", "non-exclusive"),
    ("It may co-\noperate with it.\n\nTo cooperate is to co-operate.", "co-operate"),
    // Compounds of more parts, names, numbers and hyphens that stay open.
    ("The state-of-\nthe art.\n\nAn ofthe art.", "state-of-the"),
    ("Her mother-\nin-law.\n\nA motherin law.", "mother-in-law"),
    ("The Secretary-\nGeneral met.\n\nA secretarygeneral met.", "Secretary-General"),
    ("In 2031-\n2032 it met.\n\nIn 20312032 it met.", "2031-2032"),
    ("The short-\nand long-term fee.\n\nA shortand fee.", "short- and"),
    ("A self-\ndetermination of it.\n\nThe determination of self.", "self-determination"),
  ])
  func `all else keeps its hyphen`(source: String, part: String) {
    #expect(wording(source).contains(part))
  }

  @Test(arguments: [
    ("The plan covers a 3-\nyear period.", "a 3-year period"),
    ("It applies to COVID-\n19.", "to COVID-19."),
    ("See A/CONF.62/Rev.3-\nAdd.1 and more.", "Rev.3-Add.1 and"),
    ("1. The tests of COVID-\n19 and of SARS-CoV-\n2 in schools.\n\n2. It is public.", "CoV-2 in"),
    ("1. The plan.\n\n2. The second para-\ngraph is for COVID-\n19 tests.", "COVID-19 tests"),
    ("A fee for a 3-\nor 4-year plan.", "a 3- or 4-year"),
    ("The fee is 5 -\nsix of it.", "5 - six"),
    ("The fee of 2031–\nthe first – is due.", "2031– the"),
  ])
  func `a hyphen beside a digit has no space after it`(source: String, part: String) {
    #expect(wording(source).contains(part))
  }

  @Test func `the next number of a list is a label, though the line above ends in a hyphen`() {
    let document = Document(name: "", source: "1. Text non-\n2. Parties pay.\n3. End.")
    #expect(document.clauses.map(\.label) == ["1.", "2.", "3."])
  }
}
