import SupplyDemand
import Testing

@testable import Programme

struct PageSizeCheckTests {
  private func findings(_ pages: [PaperSize]) throws -> [NoticeFinding] {
    var application = SampleApplications.application(.forum)
    application.pages = pages
    return try SampleApplications.findings(application)
  }

  @Test func `a page of another size is fatal, and told once`() throws {
    let pages = [
      PaperSize(width: 210, height: 297), PaperSize(width: 216, height: 279), PaperSize(width: 297, height: 420),
    ]
    #expect(
      try findings(pages) == [
        NoticeFinding(.pageSize, .fatal, "附件5 填报说明2", at: ListLocation(file: "forum.docx"), ["216", "279"])
      ])
  }

  @Test(arguments: [(212, 299), (208, 295), (297, 210), (299, 208)])
  func `a page of A4 within two millimetres, upright or not, is right`(width: Int, height: Int) throws {
    #expect(try findings([PaperSize(width: width, height: height)]) == [])
  }

  @Test(arguments: [(213, 297), (210, 300), (207, 297), (297, 297), (0, 0)])
  func `a page three millimetres off isn't A4`(width: Int, height: Int) throws {
    #expect(try findings([PaperSize(width: width, height: height)]).map(\.rule) == [.pageSize])
  }

  @Test func `a file that says no size is right`() throws {
    #expect(try findings([]) == [])
  }
}
