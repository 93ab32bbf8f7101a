import Testing

import Prose

struct KeyNumbersTests {
  @Test func `keys are numbered in the order in which they are met`() {
    var numbers = KeyNumbers()
    #expect([9, 2, 9, 5, 2].map { numbers.number(of: $0) } == [0, 1, 0, 2, 1])
    #expect(numbers.keys == [9, 2, 5])
  }

  @Test func `a key that was never met has no number`() {
    var numbers = KeyNumbers()
    _ = numbers.number(of: 1)
    #expect(numbers.known(1) == 0)
    #expect(numbers.known(2) == nil)
  }

  @Test func `numbers stay when there are many`() {
    var numbers = KeyNumbers()
    let keys = (0..<10_000).map { UInt64($0) &* 0x1_0000_0001 }
    for key in keys { _ = numbers.number(of: key) }
    #expect(keys.map { numbers.known($0) } == Array(keys.indices))
  }
}
