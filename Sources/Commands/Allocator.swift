import CAllocator

/// How the C library takes memory from the system and gives it back.
enum Allocator {
  /// Suits a process that reads, compares and ends: what was freed is kept for what comes next, as
  /// memory that is new costs more than the work done in it; only what is very long goes back at once.
  ///
  /// Source: measured. Drafts of 1 and 10 MB took from none (on an idle machine) to 8 of 100 (on a busy one) less
  /// time than with the C library's own choice, and 200,000 clauses of a word up to 10 MiB less; the usual room on
  /// top cost 4 of 100. With 8 MB of the heap's top kept, not 4, these took 7 MB more in half of the runs.
  static func suitShortLife() {
    keep(pieces: shortestMapped)
    _ = mallopt(M_TRIM_THRESHOLD, 4 << 20)
    _ = mallopt(M_TOP_PAD, 1 << 20)
  }

  /// Suits texts of so many bytes: what is as long as they are comes again and again while they are compared.
  ///
  /// Source: measured. Drafts of 10 MB took 9 of 100 less time and 12 MiB more; 200,000 clauses of a word took
  /// 25 MiB more where pieces several times as long were kept as well.
  static func suit(texts bytes: Int) {
    keep(pieces: min(max(bytes, shortestMapped), longestKept))
  }

  /// Bytes of the pieces that go back at once when they are freed, at least.
  private static let shortestMapped = 2 << 20
  /// The same at most: the C library takes no more.
  private static let longestKept = 32 << 20

  private static func keep(pieces bytes: Int) { _ = mallopt(M_MMAP_THRESHOLD, Int32(bytes)) }
}
