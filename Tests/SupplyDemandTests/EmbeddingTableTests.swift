import SupplyDemand
import Testing

struct EmbeddingTableTests {
  @Test func `a vector is brought to length 1`() {
    var table = EmbeddingTable(model: "m")
    let isTaken = table.insert([3, 4], for: "芯片", as: .passage)
    #expect(isTaken)
    #expect(table["芯片", .passage] == [0.6, 0.8])
    #expect(table.dimension == 2)
    #expect(table.count == 1)
  }

  @Test func `roles and texts are told apart`() {
    var table = EmbeddingTable(model: "m")
    table.insert([1, 0], for: "芯片", as: .query)
    table.insert([0, 1], for: "芯片", as: .passage)
    #expect(table["芯片", .query] == [1, 0])
    #expect(table["芯片", .passage] == [0, 1])
    #expect(table["肉牛", .query] == nil)
  }

  @Test func `a later vector takes the place of the earlier one`() {
    var table = EmbeddingTable(model: "m")
    table.insert([1, 0], for: "芯片", as: .query)
    table.insert([0, 2], for: "芯片", as: .query)
    #expect(table["芯片", .query] == [0, 1])
    #expect(table.count == 1)
  }

  @Test(arguments: [[], [0, 0], [1], [1, 2, 3], [.nan, 1], [.infinity, 1], [1, -.infinity]] as [[Float]])
  func `a vector without a direction or of another dimension is refused`(vector: [Float]) {
    var table = EmbeddingTable(model: "m")
    table.insert([0, 1], for: "芯片", as: .query)
    let isTaken = table.insert(vector, for: "芯片", as: .query)
    #expect(!isTaken)
    #expect(table["芯片", .query] == [0, 1])
  }

  @Test func `a refused vector doesn't set the dimension`() {
    var table = EmbeddingTable(model: "m")
    let isTaken = table.insert([0, 0, 0], for: "芯片", as: .query)
    #expect(!isTaken)
    #expect(table.dimension == 0)
  }

  @Test(arguments: [1e-30, 1e30] as [Float])
  func `components far from 1 keep their direction`(scale: Float) {
    var table = EmbeddingTable(model: "m")
    let isTaken = table.insert([3 * scale, 4 * scale], for: "芯片", as: .query)
    #expect(isTaken)
    #expect(table["芯片", .query] == [0.6, 0.8])
  }
}
