import Negotiation
import ProseDiff
import Testing

/// What is told of modals by the sentences that they are in.
struct SentenceTests {
  private func flags(_ old: String, _ new: String, _ isSeveral: Bool) -> [String] {
    var reader = RewordingReader(.en)
    return reader.flags(
      .init(old), .init(new, isSeveral: isSeveral), Edit.between(old, new)
    ).map(\.shown)
  }

  @Test(arguments: [
    (
      "The port may list its tugs. The port also lists its barges each year.",
      "The port may list its tugs. The port may also list its barges each year.", ["modal  > may"]
    ),
    (
      "A tug shall hail the quay. Hailing keeps it clear of the ferries at all hours.",
      "A tug shall hail the quay. A pilot shall board it first. "
        + "Hailing keeps it clear of the ferries at all hours.",
      ["modal  > shall"]
    ),
    (
      "A tug shall hail the quay and await the pilot.",
      "A tug shall hail the quay. A tug shall await the pilot.", []
    ),
    (
      "A tug shall hail the quay, await the pilot and pay the toll.",
      "A tug shall:\nhail the quay;\nawait the pilot;\npay the toll.", []
    ),
    (
      "A tug shall hail the quay. It may await the pilot or pay the toll.",
      "A tug shall hail the quay. It may await the pilot. It may also pay the toll.", []
    ),
  ])
  func `a modal that is repeated where a clause was split is not new, but another is`(
    old: String, new: String, told: [String]
  ) {
    #expect(flags(old, new, true).filter { $0.hasPrefix("modal") } == told)
  }

  @Test(arguments: [
    (
      "Fog hides the quay. Some pilots might prefer a slower tug. The port lists its tugs.",
      "Fog hides the quay. Every barge shall carry two lights. The port lists its tugs.",
      ["modal might > shall"]
    ),
    (
      "Fog hides the quay. Some pilots might prefer a slower tug. The port lists its tugs.",
      "Fog hides the quay. Some pilots shall prefer a slower tug. The port lists its tugs.",
      ["stronger might > shall"]
    ),
    (
      "Some pilots might prefer a slower tug.", "A barge shall carry a light.",
      ["stronger might > shall"]
    ),
  ])
  func `modals of sentences that have nothing in common are not ranked`(
    old: String, new: String, told: [String]
  ) {
    #expect(
      flags(old, new, false).filter {
        $0.hasPrefix("modal")
          || $0.hasPrefix("s") && $0.contains("r ")
            && !$0.hasPrefix("scope")
      } == told)
  }
}
