import Glibc
import Testing

@testable import Workers

struct SemaphoreTests {
  @Test func `each signal is taken once`() {
    let semaphore = Semaphore()
    #expect(!semaphore.take())
    semaphore.signal()
    semaphore.signal()
    semaphore.wait()
    #expect(semaphore.take())
    #expect(!semaphore.take())
  }

  @Test(arguments: [0, 20_000] as [UInt32])
  func `who waits goes on with the signal, awake or asleep`(microseconds: UInt32) {
    let echo = Echo()
    var thread = pthread_t()
    let answer: @convention(c) (UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? = { echo in
      guard let echo = unsafe echo else { return nil }
      unsafe Unmanaged<Echo>.fromOpaque(echo).takeUnretainedValue().answer()
      return nil
    }
    let opaque = unsafe Unmanaged.passUnretained(echo).toOpaque()
    #expect(unsafe pthread_create(&thread, nil, answer, opaque) == 0)
    usleep(microseconds)
    #expect(!echo.answers.take())
    echo.asks.signal()
    echo.answers.wait()
    pthread_join(thread, nil)
  }

  /// Answers a signal with a signal.
  private final class Echo: Sendable {
    let asks = Semaphore()
    let answers = Semaphore()

    func answer() {
      asks.wait()
      answers.signal()
    }
  }
}
