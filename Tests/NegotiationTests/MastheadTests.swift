import Negotiation
import Prose
import ProseDiff
import Testing

/// The flags of the first change that a document of a few lines and a numbered list has.
struct MastheadTests {
  private func told(_ old: String, _ new: String) -> [String] {
    let rest = "\n\n1. that the operators of the stations should report;\n"
    return Comparison(
      Document(name: "a", source: old + rest), Document(name: "b", source: new + rest)
    ).negotiated().changes.flatMap(\.flags).map(\.name.rawValue)
  }

  @Test(arguments: [
    ("Draft WTPF-13/5", "Draft WTPF-13/9"), ("Geneva, 14 May 2013", "Geneva, 16 May 2013"),
    ("The Forum (Geneva, 2013),\n\nresolves", "The Forum (Geneva, 2014),\n\nresolves"),
  ])
  func `names and figures before a text are not told`(old: String, new: String) {
    #expect(told(old, new) == [])
  }

  @Test(arguments: [
    (
      "The Assembly,\n\nNoting paragraph 35 of the Plan,\n\nresolves",
      "The Assembly,\n\nNoting paragraph 65 of the Plan,\n\nresolves", "citation"
    ),
    (
      "Recalling Resolution 71 (Rev. Geneva, 2013),\n\nresolves",
      "Recalling Resolution 71 (Rev. Tunis, 2017),\n\nresolves", "citation"
    ),
    (
      "The Forum (Geneva, 2013), recalling the fee of 5 per cent;\n\nresolves",
      "The Forum (Geneva, 2013), recalling the fee of 9 per cent;\n\nresolves", "number"
    ),
    (
      "| Item | Fee |\n|---|---|\n| States | 500 francs |",
      "| Item | Fee |\n|---|---|\n| States | 900 francs |", "number"
    ),
    (
      "We commit to reduce the losses of the sector by 30 per cent",
      "We commit to reduce the losses of the sector by 20 per cent", "number"
    ),
    ("Geneva\n\nComments by 14 May 2013", "Geneva\n\nComments by 16 May 2013", "deadline"),
  ])
  func `figures of what a text says are told, whatever stands before`(
    old: String, new: String, name: String
  ) {
    #expect(told(old, new) == [name])
  }
}
