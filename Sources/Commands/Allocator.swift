import CAllocator

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
    keep(pieces: min(max(bytes, shortestMapped), longestKept))
  }

  /// The lowest size, in bytes, from which a piece goes back at once when it is freed.
  private static let shortestMapped = 2 << 20
  /// The highest such size: the C library accepts no more.
  private static let longestKept = 32 << 20

  private static func keep(pieces bytes: Int) { _ = mallopt(M_MMAP_THRESHOLD, Int32(bytes)) }
}
