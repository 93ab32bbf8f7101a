import Drafts
import GitStore
import Lineages
import Prose
import ProseDiff
import Workers

/// Reads successive versions and compares each with the next, unless the cache has the result.
struct SuccessionMaker {
  private let store: DraftStore
  private let versions: [Version]
  private let rulings: Rulings
  private let console: Console
  private let workers: Workers
  private var documents: [Document] = []
  private var steps: [Step] = []

  init(
    _ versions: [Version], in store: DraftStore, _ console: Console, _ workers: Workers
  ) throws {
    self.store = store
    self.versions = versions
    self.console = console
    self.workers = workers
    rulings = try Rulings(on: versions[0].text, in: store)
  }

  /// How many versions are read before they are compared: enough to occupy all threads, few enough
  /// to hold all their texts.
  private static let batch = 64

  mutating func succession() throws -> Succession {
    let cache = ChronicleCache(versions, rulings, in: store)
    if let succession = cache.succession { return succession }
    (documents, steps) = (cache.documents, cache.steps)
    var progress = Progress(
      "Comparing versions", of: versions.count - documents.count, on: console)
    while documents.count < versions.count {
      let count = documents.count
      try readBatch()
      compareBatch()
      for _ in count..<documents.count { try progress.advance() }
    }
    try progress.finish()
    let succession = Succession(documents, steps, settled: settledReturns)
    cache.keep(succession, in: store)
    return succession
  }

  private mutating func readBatch() throws {
    let versions = versions[documents.count...].prefix(Self.batch)
    let sources = try versions.map { try store.wording(of: $0) }
    documents += workers.map(sources.count) { place in
      Document(name: versions[versions.startIndex + place].label, source: sources[place])
    }
  }

  private mutating func compareBatch() {
    let (first, documents) = (steps.count, documents)
    let settled = (first..<max(first, documents.count - 1)).map(settlement)
    steps += workers.map(settled.count) { number in
      let place = first + number
      return Step(Comparison(documents[place], documents[place + 1], settled: settled[number]))
    }
  }

  private var settledReturns: SettledReturns {
    rulings.settledReturns(versions, documents) { misfit, old, new in
      console.warn(misfit.inWords(versions[old], versions[new]))
    }
  }

  private func settlement(of place: Int) -> Settlement {
    let (old, new) = (versions[place], versions[place + 1])
    return rulings.settlement(
      (old, documents[place]), (new, documents[place + 1]),
      tellingOf: { console.warn($0.inWords(old, new)) })
  }
}
