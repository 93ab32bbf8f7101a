import CProcessors
import Glibc

/// A count of signals, each for one of the threads that wait for it.
@safe final class Semaphore: Sendable {
  /// The C library's. It must stand at one place for good, so the class holds a pointer, which Swift takes for
  /// nothing that threads may share. They may: the pointer never changes, and POSIX lets `sem_post`, `sem_wait`
  /// and `sem_trywait` be called on one semaphore from any thread at once.
  private nonisolated(unsafe) let count: UnsafeMutablePointer<sem_t>

  init() {
    unsafe count = .allocate(capacity: 1)
    unsafe sem_init(count, 0, 0)
  }

  deinit {
    unsafe sem_destroy(count)
    unsafe count.deallocate()
  }

  func signal() { unsafe sem_post(count) }

  /// Takes a signal, if there is one.
  func take() -> Bool { unsafe sem_trywait(count) == 0 }

  /// Waits for a signal, awake for about as long as a sleeper takes to be woken.
  ///
  /// Source: measured. A thread that sleeps is back after 70 µs at the earliest, as a virtual
  /// processor stops with it; to compare 1 MB it waits thirty times.
  func wait() {
    let end = Self.now + Self.awake
    while !take() {
      guard Self.now < end else { return sleep() }
      ecp_pause()
    }
  }

  private func sleep() {
    while unsafe sem_wait(count) != 0 { precondition(errno == EINTR, "a semaphore that is none") }
  }

  /// Nanoseconds.
  private static let awake = 50_000

  /// Nanoseconds of a clock that only goes on. Swift's own would bring in its concurrency, which starts
  /// with the program.
  private static var now: Int {
    var time = timespec()
    unsafe clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1_000_000_000 + time.tv_nsec
  }
}
