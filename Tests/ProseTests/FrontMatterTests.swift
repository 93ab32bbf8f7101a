import Testing

/// Keys and values at the start of a file, and rules that only look like their marks.
struct FrontMatterTests {
  @Test(arguments: [
    ("---\ntitle: Fees\nlast-change: 2031\n---\n\nOne fee.", ["title: Fees", "last-change: 2031"]),
    (
      "---\ntitle: Fees\nports:\n  - Aland\n  - Beland\n...\n\nOne fee.",
      ["title: Fees", "ports: - Aland - Beland"]
    ),
    ("---\n# A remark\nkey_1: a\n---\nOne fee.", ["# A remark", "key_1: a"]),
    ("---\nports:\n- Aland\n- Beland\n---\nOne fee.", ["ports:", "- Aland", "- Beland"]),
  ])
  func `keys and values are paragraphs`(source: String, keys: [String]) {
    let found = clauses(source)
    #expect(found.dropFirst().prefix(keys.count) == keys.map { "paragraph \($0)" }[...])
    #expect(found.first == "verbatim ---" && found.last == "paragraph One fee.")
    #expect(found.count == keys.count + 3)
  }

  @Test(arguments: [
    "***\nParties: A and B.\n1. One.\n2. Two.\n\n***",
    "---\nParties: A and B.\n1. One.\n2. Two.\n\n---",
    "---\nThe parties agree as follows:\n1. One.\n2. Two.\n---",
    "___\nfee: 5\n1. One.\n2. Two.\n___",
    "---\nfee: 5\n\n1. One.\n2. Two.\n\n---", "-----\nfee: 5\n1. One.\n2. Two.\n-----",
    "---\nfee: 5\n1. One.\n2. Two.",
  ])
  func `a draft that opens with a rule keeps its labels`(source: String) {
    let labels = clauses(source + "\n").filter { $0.contains("<") }
    #expect(labels.count == 2)
  }
}
