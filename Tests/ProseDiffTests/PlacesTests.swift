import Testing

@testable import ProseDiff

struct PlacesTests {
  @Test(arguments: [[], [0], [7], [2, 3], [1, 4, 9]])
  func `places are those that were given`(given: [Int]) {
    let places = Places(given)
    #expect(Array(places) == given)
    #expect(places.count == given.count)
    #expect(places.first == given.first)
    #expect(places.last == given.last)
  }

  @Test func `places are equal where their clauses are`() {
    #expect(Places([3]) == [3])
    #expect(Places([3]) != Places([4]))
    #expect(Places([]) != Places([0]))
    #expect(Places([3, 4]) != Places([3]))
  }
}
