import CAllocator

/// Memory that was freed and that the C library keeps for reuse.
package enum FreedMemory {
  /// Returns it to the system.
  package static func giveBack() { _ = malloc_trim(0) }
}
