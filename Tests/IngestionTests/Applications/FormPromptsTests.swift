import SupplyDemand
import Testing

@testable import Ingestion

struct FormPromptsTests {
  private let prompts = FormPrompts(["（主要工作思路、内容等）", "与本项目有关的条件（政策、资金等）等"])

  @Test(arguments: [
    ("（主要工作思路、内容等）", ""), ("(主要工作思路,内容等)开展诊断", "开展诊断"), ("（主要工作思路、内容等）：开展诊断", "开展诊断"), ("开展诊断（主要工作思路、内容等）", "开展诊断"),
    ("（ 主要工作思路、\n内容等 ）\n开展诊断", "\n开展诊断"), ("与本项目有关的条件（政策、资金等）等\n有经验", "\n有经验"), ("开展诊断", "开展诊断"), ("", ""),
    ("主要工作思路清晰", "主要工作思路清晰"),
  ])
  func `printed prompts are taken out`(text: String, rest: String) {
    #expect(prompts.removed(from: text) == rest)
  }
}
