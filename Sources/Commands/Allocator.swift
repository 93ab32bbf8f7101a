import CAllocator
import Glibc
import Workers

/// How the C library takes memory from the system and gives it back.
enum Allocator {
  /// Suits a process that reads, compares and ends: freed memory is kept for reuse, because new
  /// memory costs more than the work done in it; only very long pieces go back at once.
  ///
  /// Source: measured. Drafts of 1 and 10 MB took from 0 % (idle machine) to 8 % (busy machine)
  /// less time than with the C library's defaults, and 200,000 clauses of one word up to 10 MiB
  /// less memory; the default top padding cost 4 %. With a trim threshold of 8 MB instead of 4,
  /// these took 7 MB more in half of the runs.
  static func suitShortLife() {
    keep(pieces: shortestMapped)
    _ = mallopt(M_TRIM_THRESHOLD, 4 << 20)
    _ = mallopt(M_TOP_PAD, 1 << 20)
  }

  /// Suits texts of this many bytes: pieces as long as the texts recur throughout a comparison.
  ///
  /// Source: measured. Drafts of 10 MB took 9 % less time and 12 MiB more memory; 200,000 clauses
  /// of one word took 25 MiB more where pieces several times as long were kept as well.
  static func suit(texts bytes: Int) {
    let longest = min(max(bytes, shortestMapped), longestKept)
    keep(pieces: longest)
    if bytes >= fewBytes { reserve(min(perByte * bytes, mostReserved), by: longest - 2 * 4096) }
  }

  /// The lowest size, in bytes, from which a piece goes back at once when it is freed.
  private static let shortestMapped = 2 << 20
  /// The highest such size: the C library accepts no more.
  private static let longestKept = 32 << 20

  private static func keep(pieces bytes: Int) { _ = mallopt(M_MMAP_THRESHOLD, Int32(bytes)) }

  /// Bytes of text from which on the heap is lengthened at once.
  private static let fewBytes = 1 << 20
  /// Bytes of the first heap that a comparison needs for each byte of text.
  private static let perByte = 4
  private static let mostReserved = 1 << 30

  /// Lengthens the heap by this many bytes, to be backed by huge pages as they are touched; a piece
  /// longer than what is left of the heap makes the C library do so. Where the system refuses, the
  /// heap grows bit by bit, as it does where addresses are limited.
  private static func reserve(_ bytes: Int, by piece: Int) {
    var limit = rlimit()
    guard unsafe getrlimit(__rlimit_resource_t(RLIMIT_AS.rawValue), &limit) == 0,
      limit.rlim_cur == rlim_t.max
    else { return }
    _ = mallopt(M_TOP_PAD, Int32(bytes))
    defer { _ = mallopt(M_TOP_PAD, 8 << 20) }
    guard let piece = unsafe malloc(piece) else { return }
    unsafe HugePages.back(firstHeapFrom: piece)
    unsafe free(piece)
  }
}
