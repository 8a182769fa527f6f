import Testing

@testable import Reporting

struct ProgressBarTests {
  @Test func `the line shows label, bar and percentage`() {
    #expect(ProgressBar.line(fraction: 0.5, label: "导入", width: 30) == "导入 [#####-----]  50%")
  }

  @Test(arguments: [(-1, "  0%"), (.nan, "  0%"), (0.999, " 99%"), (1, "100%"), (7, "100%")] as [(Double, String)])
  func `any fraction gives a percentage`(fraction: Double, share: String) {
    #expect(ProgressBar.line(fraction: fraction, label: "", width: 0) == share)
    #expect(ProgressBar.line(fraction: fraction, label: "导入", width: 60).hasSuffix(share))
  }

  @Test(arguments: 4...120) func `the line fits into the width`(width: Int) {
    let line = ProgressBar.line(fraction: 0.3, label: "正在导入一个名字很长的文件\n.csv", width: width)
    #expect(DisplayWidth.columns(of: line) <= width)
  }
}
