import CProcessors
import Glibc

/// A set of this machine's processors on which a thread may run.
struct Processors {
  private var bits = cpu_set_t()
  private static var size: Int { MemoryLayout<cpu_set_t>.size }

  /// The processors of the process: of its first thread, whose set nothing here narrows. Nil where
  /// the system does not report them, as with more than 1024.
  static var ofProcess: Processors? { Processors(of: getpid()) }

  /// The processors of this thread.
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

  /// Restricts a thread to these processors; false where the system refuses, as it does for an
  /// empty set.
  func hold(_ thread: pthread_t) -> Bool {
    var bits = bits
    return unsafe pthread_setaffinity_np(thread, Self.size, &bits) == 0
  }
}

extension Workers {
  /// Runs some work, such as starting a child, on a thread that may run wherever the process may,
  /// as children inherit that.
  package static func onAllProcessors<Result>(_ work: () -> Result) -> Result {
    guard let own = Processors.ofThread, let all = Processors.ofProcess, own.count < all.count,
      all.hold(pthread_self())
    else { return work() }
    defer { _ = own.hold(pthread_self()) }
    return work()
  }
}
