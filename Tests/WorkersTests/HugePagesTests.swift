import Glibc
import Testing

@testable import Workers

struct HugePagesTests {
  @Test func `the heap of a thread is to be backed by huge pages, where the system has these`() {
    guard unsafe access("/sys/kernel/mm/transparent_hugepage/enabled", F_OK) == 0 else {
      return print("skipped: this system has no huge pages to ask for")
    }
    let flags = onThread {
      HugePages.backHeapOfThread()
      return Self.flagsOfHeap()
    }
    #expect(flags.contains("hg"))
  }

  /// The flags of the mapping that the heap of this thread lies in, as Linux lists them.
  private static func flagsOfHeap() -> [Substring] {
    guard let piece = unsafe malloc(1) else { return [] }
    defer { unsafe free(piece) }
    let place = UInt(bitPattern: piece)
    var isHere = false
    for line in lines(of: "/proc/self/smaps") {
      let words = line.split(separator: " ")
      let ends = words[0].split(separator: "-").compactMap { UInt($0, radix: 16) }
      if ends.count == 2 { isHere = (ends[0]..<ends[1]).contains(place) }
      if isHere, words[0] == "VmFlags:" { return Array(words.dropFirst()) }
    }
    return []
  }

  private static func lines(of path: String) -> [Substring] {
    guard let file = unsafe fopen(path, "r") else { return [] }
    defer { unsafe fclose(file) }
    var bytes: [UInt8] = []
    while case let byte = unsafe fgetc(file), byte != EOF { bytes.append(UInt8(byte)) }
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n")
  }

  private func onThread(_ work: @escaping @Sendable () -> [Substring]) -> [Substring] {
    let job = Job(work)
    var thread = pthread_t()
    let run: @convention(c) (UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? = { job in
      guard let job = unsafe job else { return nil }
      unsafe Unmanaged<Job>.fromOpaque(job).takeUnretainedValue().run()
      return nil
    }
    let opaque = unsafe Unmanaged.passUnretained(job).toOpaque()
    guard unsafe pthread_create(&thread, nil, run, opaque) == 0 else { return [] }
    pthread_join(thread, nil)
    return job.result
  }

  private final class Job {
    private let work: () -> [Substring]
    private(set) var result: [Substring] = []

    init(_ work: @escaping () -> [Substring]) { self.work = work }

    func run() { result = work() }
  }
}
