import Formats
import Prose
import ProseDiff

// Prints what the differ weighs when it compares two files: a line for each pair of clauses and each
// part, of the first lines of both in their files and the evidence, separated by tabs.

let files = CommandLine.arguments.dropFirst()
guard files.count == 2, let old = files.first, let new = files.last else {
  fatalError("usage: evidence OLD NEW")
}

func document(_ path: String) throws -> Document {
  Document(name: path, source: try SourceText(InputFile().bytes(at: path)).text)
}

let weighing = try Weighing(document(old), document(new))
let comparison = weighing.comparison

func line(_ document: Document, _ clause: Int) -> Int {
  document.clauses[clause].lines.lowerBound
}

func write(_ kind: String, _ old: Int, _ new: Int, _ values: [(String, Float)]) {
  let lines = "\(line(comparison.old, old))\t\(line(comparison.new, new))"
  let evidence = values.map { "\($0.0)=\($0.1)" }.joined(separator: "\t")
  print("\(kind)\t\(lines)\t\(evidence)")
}

for pair in weighing.possible.pairs { write("pair", pair.old, pair.new, pair.evidence.values) }
for part in weighing.possible.parts {
  let (old, new) =
    part.isNew ? (part.pair.old, part.part) : (part.part, part.pair.new)
  write("part", old, new, part.evidence.values)
}
