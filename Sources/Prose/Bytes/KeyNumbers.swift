/// Numbers keys in the order of their first occurrence.
///
/// An open-addressing table; its hash differs in every process but affects no number.
package struct KeyNumbers: Sendable {
  /// The keys, by number.
  package private(set) var keys: [UInt64] = []
  private let hash = SeededHash()
  private var slots: [Int32]

  /// Reserves room for `room` keys; more are accepted.
  package init(room: Int = 1 << 9) {
    slots = Array(repeating: -1, count: 1 << (Int.bitWidth - max(room, 1).leadingZeroBitCount + 1))
  }

  /// Returns the number of a key, a new one at its first occurrence.
  package mutating func number(of key: UInt64) -> Int {
    let slot = slot(of: key)
    if slots[slot] >= 0 { return Int(slots[slot]) }
    slots[slot] = Int32(keys.count)
    keys.append(key)
    if keys.count * 2 > slots.count { grow() }
    return keys.count - 1
  }

  /// Returns the number of a known key, or nil.
  package func known(_ key: UInt64) -> Int? {
    let number = slots[slot(of: key)]
    return number < 0 ? nil : Int(number)
  }

  /// Returns the slot that holds the number of a key, or that will.
  private func slot(of key: UInt64) -> Int {
    var slot = Int(hash.of(key)) & (slots.count - 1)
    while slots[slot] >= 0, keys[Int(slots[slot])] != key { slot = (slot + 1) & (slots.count - 1) }
    return slot
  }

  private mutating func grow() {
    slots = Array(repeating: -1, count: slots.count * 4)
    for (number, key) in keys.enumerated() { slots[slot(of: key)] = Int32(number) }
  }
}
