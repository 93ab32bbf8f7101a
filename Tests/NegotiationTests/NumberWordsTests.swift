import Testing

@testable import Negotiation

struct NumberWordsTests {
  @Test(arguments: [
    ([2, 100], 200), ([20, 5], 25), ([2, 100, 50, 1000], 250_000), ([4, 20, 10, 7], 97),
    ([60, 15], 75), ([3, 100, 1000], 300_000), ([1000], 1000),
    ([1, 1_000_000, 2, 1000, 5], 1_002_005),
    ([12, 100], 1200), ([10, 8], 18), ([100, 1], 101),
    ([1000, 1_000_000], 1_000_000_000), ([2, 1000, 1_000_000], 2_000_000_000),
    ([1, 1_000_000_000_000, 5, 1000, 200, 1_000_000, 3, 1000], 1_005_200_003_000),
  ])
  func `the words of a number come to it`(words: [Int], value: Int) {
    var sum = NumberWords()
    for word in words {
      let isTaken = sum.take(word)
      #expect(isTaken)
    }
    #expect(sum.value == value)
  }

  @Test(arguments: [
    [3, 4], [20, 15], [20, 30], [1_000_000, 1_000_000], [5, 20], [10, 5], [200, 300],
    [1_000_000, 1000, 1_000_000], [9_223_372, 1_000_000_000_000, 900_000_000_000],
    [9_223_372_036_854_775_800, 10], [9_000_000_000_000_000_000, 1000],
  ])
  func `a word that cannot go on a number begins another`(words: [Int]) {
    var sum = NumberWords()
    for word in words.dropLast() {
      let isTaken = sum.take(word)
      #expect(isTaken)
    }
    let before = sum
    let isTaken = sum.take(words[words.count - 1])
    #expect(!isTaken && sum == before)
  }

  @Test func `a product that no number holds is none`() {
    var sum = NumberWords()
    let (first, second) = (sum.take(900), sum.take(1_000_000_000_000_000_000))
    #expect(first && !second)
  }

  @Test func `a dozen multiplies what stands before it`() {
    var (dozens, sum) = (NumberWords(), NumberWords())
    let isTaken = [sum.take(2), sum.take(12, multiplies: true), dozens.take(12, multiplies: true)]
    #expect(isTaken == [true, true, true] && sum.value == 24 && dozens.value == 12)
  }

  @Test func `units stand before the tens that are joined to them`() {
    var sum = NumberWords()
    let (units, tens) = (sum.take(5), sum.take(20, isJoined: true))
    #expect(units && tens && sum.value == 25)
  }
}
