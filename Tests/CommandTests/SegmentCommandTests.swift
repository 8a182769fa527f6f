import Foundation
import TestSupport
import Testing

@Suite struct SegmentCommandTests {
  @Test func `segment shows its layers`() throws {
    let store = try TemporaryStore()
    try expectSnapshot(try store.run("segment", "農副產品精深加工业用5G智能裝備").output, named: "segment.txt")
  }
}
