import CProcessors
import Glibc

/// Some of the processors of this machine, as a thread may run on them.
struct Processors {
  private var bits = cpu_set_t()
  private static var size: Int { MemoryLayout<cpu_set_t>.size }

  /// Those of the process: of its first thread, which nothing here narrows. Nil where the system does
  /// not tell, as with more than 1024 of them.
  static var ofProcess: Processors? { Processors(of: getpid()) }

  /// Those of this thread.
  static var ofThread: Processors? { Processors(of: 0) }

  private init?(of thread: pid_t) {
    guard unsafe sched_getaffinity(thread, Self.size, &bits) == 0 else { return nil }
  }

  var count: Int {
    unsafe withUnsafeBytes(of: bits) { bits in
      unsafe bits.reduce(0) { $0 + $1.nonzeroBitCount }
    }
  }

  mutating func remove(_ processor: Int32) {
    unsafe withUnsafeMutableBytes(of: &bits) { bits in
      unsafe bits[Int(processor) / 8] &= ~(1 << (processor % 8))
    }
  }

  /// Keeps a thread to them; false where the system refuses, as it does where there is none.
  func hold(_ thread: pthread_t) -> Bool {
    var bits = bits
    return unsafe pthread_setaffinity_np(thread, Self.size, &bits) == 0
  }
}

extension Workers {
  /// Does something, such as to start a child, on a thread that may run wherever the process may:
  /// children inherit that.
  package static func onAllProcessors<Result>(_ work: () -> Result) -> Result {
    guard let own = Processors.ofThread, let all = Processors.ofProcess, own.count < all.count,
      all.hold(pthread_self())
    else { return work() }
    defer { _ = own.hold(pthread_self()) }
    return work()
  }
}
