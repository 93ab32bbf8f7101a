/// Numbers keys in the order in which they are first met.
///
/// An open-addressing table; its hash is another in every process, which changes no number.
package struct KeyNumbers: Sendable {
  /// By number.
  package private(set) var keys: [UInt64] = []
  private let hash = SeededHash()
  private var slots: [Int32]

  /// Makes room for so many keys; more are taken as well.
  package init(room: Int = 1 << 9) {
    slots = Array(repeating: -1, count: 1 << (Int.bitWidth - max(room, 1).leadingZeroBitCount + 1))
  }

  /// The number of a key, a new one where it is met first.
  package mutating func number(of key: UInt64) -> Int {
    let slot = slot(of: key)
    if slots[slot] >= 0 { return Int(slots[slot]) }
    slots[slot] = Int32(keys.count)
    keys.append(key)
    if keys.count * 2 > slots.count { grow() }
    return keys.count - 1
  }

  /// The number of a key that was met before, or nil.
  package func known(_ key: UInt64) -> Int? {
    let number = slots[slot(of: key)]
    return number < 0 ? nil : Int(number)
  }

  /// Where the number of a key stands, or is to stand.
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
