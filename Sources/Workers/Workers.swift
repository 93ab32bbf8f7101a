import Glibc
import Synchronization

/// How many threads may work at once. Results never depend on it.
package struct Workers: Sendable, Hashable {
  package let count: Int

  /// Runs all work on the calling thread.
  package static let one = Workers(count: 1)

  /// As many threads as there are processors that this process may run on.
  package static var all: Workers {
    Workers(count: Processors.ofProcess?.count ?? sysconf(Int32(_SC_NPROCESSORS_ONLN)))
  }

  /// Returns the workers for `bytes` bytes of text; few bytes are processed before a thread has
  /// started.
  package static func all(for bytes: Int) -> Workers { bytes < fewBytes ? .one : .all }

  /// The fewest bytes, of all drafts together, that are worth several threads.
  /// Source: measured on two processors. Two drafts of 100 KB take as long on two threads as on
  /// one, two of 200 KB a tenth less.
  private static let fewBytes = 1 << 18

  package init(count: Int) { self.count = max(1, count) }

  /// Returns the results of some pieces of work, in order.
  package func map<Result: Sendable>(
    _ pieces: Int, _ work: @escaping @Sendable (Int) -> Result
  ) -> [Result] {
    map(pieces, with: {}) { _, piece in work(piece) }
  }

  /// Returns the results of work with a value that each thread makes for itself, such as a buffer.
  /// No result may depend on earlier uses of that value.
  private func map<Own: ~Copyable, Result: Sendable>(
    _ pieces: Int, with own: @escaping @Sendable () -> Own,
    _ work: @escaping @Sendable (inout Own, Int) -> Result
  ) -> [Result] {
    var results: [Result] = []
    results.reserveCapacity(pieces)
    guard count > 1, pieces > 1 else {
      var own = own()
      for piece in 0..<pieces { results.append(work(&own, piece)) }
      return results
    }
    let found = Mutex([Result?](repeating: nil, count: pieces))
    let next = Atomic(0)
    let share: @Sendable () -> Void = {
      var own = own()
      while true {
        let piece = next.add(1, ordering: .relaxed).oldValue
        guard piece < pieces else { return }
        let result = work(&own, piece)
        found.withLock { $0[piece] = result }
      }
    }
    Team.ofProcess.work(with: min(count, pieces) - 1, share)
    found.withLock { found in
      for piece in 0..<pieces {
        guard let result = found[piece] else { preconditionFailure("a result for each piece") }
        results.append(result)
      }
    }
    return results
  }

  /// Returns the results of work that may fail; throws the error of the first piece that failed.
  package func results<Result: Sendable, Failure: Error>(
    _ pieces: Int, _ work: @escaping @Sendable (Int) throws(Failure) -> Result
  ) throws(Failure) -> [Result] {
    let outcomes = map(pieces) { piece in
      Swift.Result { () throws(Failure) in try work(piece) }
    }
    var results: [Result] = []
    for outcome in outcomes { results.append(try outcome.get()) }
    return results
  }

  /// Returns the results of two pieces of work of different kinds.
  package func both<One: Sendable, Other: Sendable>(
    _ one: @escaping @Sendable () -> One, _ other: @escaping @Sendable () -> Other
  ) -> (One, Other) {
    let results = map(2) { $0 == 0 ? Either.one(one()) : Either.other(other()) }
    guard case .one(let one) = results[0], case .other(let other) = results[1] else {
      preconditionFailure("results in their order")
    }
    return (one, other)
  }

  private enum Either<One: Sendable, Other: Sendable>: Sendable {
    case one(One)
    case other(Other)
  }

  /// Returns the results of work on a range, split into consecutive runs of at least `least`
  /// elements.
  package func runs<Result: Sendable>(
    _ range: Range<Int>, atLeast least: Int, _ work: @escaping @Sendable (Range<Int>) -> Result
  ) -> [Result] {
    let runs = runs(range, atLeast: least, atMost: count * Self.piecesEach)
    return map(runs.count) { work(runs[$0]) }
  }

  /// Returns runs of at least `least` elements, at most one per thread, for work with a fixed cost
  /// per run.
  package func few(_ range: Range<Int>, atLeast least: Int) -> [Range<Int>] {
    runs(range, atLeast: least, atMost: count)
  }

  /// Returns the results of work with a value that each thread makes for itself, such as a buffer.
  /// No result may depend on earlier uses of that value.
  package func runs<Own: ~Copyable, Result: Sendable>(
    _ range: Range<Int>, atLeast least: Int, with own: @escaping @Sendable () -> Own,
    _ work: @escaping @Sendable (inout Own, Range<Int>) -> Result
  ) -> [Result] {
    let runs = runs(range, atLeast: least, atMost: count * Self.piecesEach)
    return map(runs.count, with: own) { own, run in work(&own, runs[run]) }
  }

  /// Returns the results for runs of a range and of another piece of work, which is started first;
  /// a thread that has finished one continues with the other.
  package func runs<Result: Sendable, Other: Sendable>(
    _ range: Range<Int>, atLeast least: Int, beside other: @escaping @Sendable () -> Other,
    _ work: @escaping @Sendable (Range<Int>) -> Result
  ) -> ([Result], Other) {
    let runs = runs(range, atLeast: least, atMost: count * Self.piecesEach)
    let results = map(runs.count + 1) { piece in
      piece == 0 ? Either.other(other()) : Either.one(work(runs[piece - 1]))
    }
    guard case .other(let other) = results[0] else { preconditionFailure("results in their order") }
    let ones = results.compactMap { if case .one(let one) = $0 { one } else { nil } }
    return (ones, other)
  }

  private func runs(_ range: Range<Int>, atLeast least: Int, atMost most: Int) -> [Range<Int>] {
    let pieces = min(max(1, range.count / max(1, least)), most)
    let bounds = (0...pieces).map { range.lowerBound + range.count * $0 / pieces }
    return zip(bounds, bounds.dropFirst()).map { $0..<$1 }
  }

  /// The pieces for each thread, so that none waits long for another.
  private static let piecesEach = 12
}
