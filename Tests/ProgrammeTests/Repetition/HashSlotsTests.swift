import Testing

@testable import Programme

struct HashSlotsTests {
  @Test func `each hash has its place, found again`() {
    // Multiples of the capacity begin at one place, so that they must give way to one another.
    var slots = HashSlots(count: 10)
    let hashes = (1...10).map { UInt64($0 * slots.capacity) }
    let places = hashes.map { slots.insert($0) }
    #expect(Set(places).count == 10)
    #expect(hashes.map { slots.insert($0) } == places)
    #expect(hashes.allSatisfy { slots.contains($0) })
    #expect(!slots.contains(7) && !slots.contains(UInt64(11 * slots.capacity)))
  }

  @Test func `made for none it has none`() {
    #expect(!HashSlots(count: 0).contains(1))
  }
}
