import CProcessors
import Glibc
import Synchronization
import Testing

@testable import Workers

struct WorkersTests {
  @Test(arguments: [0, 1, 2, 7, 100], [1, 2, 9])
  func `results come in the order of the work`(pieces: Int, count: Int) {
    #expect(Workers(count: count).map(pieces) { $0 * $0 } == (0..<pieces).map { $0 * $0 })
  }

  @Test(arguments: [0..<0, 3..<4, 5..<1000, 0..<12_345], [1, 2, 9])
  func `runs hold every element once`(range: Range<Int>, count: Int) {
    let runs = Workers(count: count).runs(range, atLeast: 100) { Array($0) }
    #expect(runs.flatMap(\.self) == Array(range))
  }

  @Test(arguments: [1, 2, 9]) func `each thread makes what it works with once`(count: Int) {
    let made = Atomic(0)
    let runs = Workers(count: count).runs(0..<1000, atLeast: 10) {
      made.add(1, ordering: .relaxed)
      return [Int](repeating: 0, count: 3)
    } _: { room, run in
      room[0] += 1
      return Array(run)
    }
    #expect(runs.flatMap(\.self) == Array(0..<1000))
    #expect((1...count).contains(made.load(ordering: .relaxed)))
  }

  @Test func `a short range is one run`() {
    #expect(Workers(count: 8).runs(0..<99, atLeast: 50) { $0 } == [0..<99])
  }

  @Test(arguments: [1, 2]) func `two pieces of work give a result each`(count: Int) {
    let results = Workers(count: count).both({ "one" }, { 2 })
    #expect(results == ("one", 2))
  }

  @Test(arguments: [1, 2, 9]) func `the first piece that fails says why`(count: Int) {
    struct Failure: Error, Equatable { let piece: Int }
    let work: @Sendable (Int) throws(Failure) -> Int = { piece throws(Failure) in
      guard piece % 3 != 2 else { throw Failure(piece: piece) }
      return piece
    }
    #expect(throws: Failure(piece: 2)) { try Workers(count: count).results(100, work) }
    #expect(throws: Never.self) { try Workers(count: count).results(2, work) }
  }

  @Test(arguments: [0, -3]) func `there is always one worker`(count: Int) {
    #expect(Workers(count: count).count == 1)
  }

  @Test func `few bytes are worth one worker, many all`() {
    #expect(Workers.all(for: 20_000) == .one)
    #expect(Workers.all(for: 1_000_000) == .all)
  }

  @Test(arguments: [1, 2, 8]) func `work that asks for work is done all the same`(count: Int) {
    let workers = Workers(count: count)
    let rows = workers.map(9) { row in workers.map(7) { row * 7 + $0 } }
    #expect(rows.joined().elementsEqual(0..<63))
  }

  @Test func `several threads may ask at once, each for more or fewer`() async {
    let sums = await withTaskGroup(of: (Int, Int).self) { group in
      for count in 1...12 {
        group.addTask {
          let pieces = Workers(count: count).runs(0..<5000, atLeast: 10) { $0.reduce(0, +) }
          return (count, pieces.reduce(0, +))
        }
      }
      return await group.reduce(into: [:]) { $0[$1.0] = $1.1 }
    }
    #expect(sums == Dictionary(uniqueKeysWithValues: (1...12).map { ($0, 12_497_500) }))
  }

  @Test(.enabled(if: Workers.all.count > 1, "one processor has no other"))
  func `those who help keep off the processor of the one who asks, and their children do not`() {
    let asker = pthread_self()
    // Others may be asking as well, so that nobody helps, and the system may move the one who asks.
    for _ in 0..<1000 {
      let own = Atomic<Int32>(-1)
      let helper = Mutex<[Processors?]>([])
      Team.ofProcess.work(with: 1) {
        if pthread_equal(pthread_self(), asker) != 0 {
          own.store(sched_getcpu(), ordering: .relaxed)
          usleep(1000)
        } else {
          let child = Workers.onAllProcessors { Processors.ofThread }
          helper.withLock { $0 = [child, Processors.ofThread] }
        }
      }
      var others = Processors.ofProcess
      others?.remove(own.load(ordering: .relaxed))
      if helper.withLock({ $0 == [Processors.ofProcess, others] }) { return }
    }
    Issue.record("nobody helped from another processor")
  }

  @Test func `work is for the processors that the process may run on`() throws {
    var processors = try #require(Processors.ofProcess)
    #expect(Workers.all.count == processors.count)
    processors.remove(sched_getcpu())
    #expect(processors.count < Workers.all.count)
  }
}

extension Processors: Equatable {
  static func == (one: Processors, other: Processors) -> Bool {
    (0..<1024).allSatisfy { one.holds($0) == other.holds($0) }
  }

  private func holds(_ processor: Int32) -> Bool {
    var others = self
    others.remove(processor)
    return others.count < count
  }
}
