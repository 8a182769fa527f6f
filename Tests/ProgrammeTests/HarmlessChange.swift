import SupplyDemand
import TestSupport

@testable import Ingestion

/// A change after which an application says the same.
enum HarmlessChange: String, CaseIterable {
  case spaceInText
  case spaceInPerson
  case fullWidthText
  case fullWidthPerson
  case otherMarks
  case orderOfMembers
  case orderOfExpenses
  case orderOfItems
  case amountInYuan
  case daysInOtherForm
  case titleBehindName
  case emptyLines

  /// `application` with the change made somewhere.
  func applied(to application: Application, _ random: inout SeededRandom) -> Application {
    switch self {
    case .spaceInText: changingText(of: application, &random) { Self.spaced($0, &$1) }
    case .fullWidthText: changingText(of: application, &random) { text, _ in Self.wide(text) }
    case .emptyLines: changingText(of: application, &random) { text, _ in "\n \(text)\n\n" }
    case .otherMarks: changingText(of: application, &random) { text, _ in Self.marked(text) }
    case .spaceInPerson: changingPerson(of: application, &random) { Self.spaced($0, &$1) }
    case .fullWidthPerson: changingPerson(of: application, &random) { text, _ in Self.wide(text) }
    case .titleBehindName: titled(application, &random)
    case .orderOfMembers, .orderOfExpenses, .orderOfItems: reordered(application, &random)
    case .amountInYuan: inYuan(application, &random)
    case .daysInOtherForm: redated(application, &random)
    }
  }

  private func changingText(
    of application: Application, _ random: inout SeededRandom, _ change: (String, inout SeededRandom) -> String
  ) -> Application {
    let fields = ApplicationField.allCases.filter { application.texts[$0]?.isEmpty == false }
    guard let field = fields.randomElement(using: &random), let text = application[field]?.text else {
      return application
    }
    return application.filling(field, change(text, &random))
  }

  private func changingPerson(
    of application: Application, _ random: inout SeededRandom, _ change: (String, inout SeededRandom) -> String
  ) -> Application {
    let roles = ApplicationPerson.Role.allCases.filter { application.people[$0] != nil }
    guard let role = roles.randomElement(using: &random),
      let field = ApplicationPerson.Field.allCases.filter({ application[role, $0] != nil }).randomElement(
        using: &random),
      let text = application[role, field]?.text
    else { return application }
    return application.filling(role, field, change(text, &random))
  }

  /// `text` with a space put in somewhere, also an ideographic one.
  private static func spaced(_ text: String, _ random: inout SeededRandom) -> String {
    var characters = Array(text)
    let space: Character = Bool.random(using: &random) ? " " : "\u{3000}"
    characters.insert(space, at: Int.random(in: 0...characters.count, using: &random))
    return String(characters)
  }

  /// `text` with all letters, digits and signs of ASCII full-width.
  private static func wide(_ text: String) -> String {
    var wide = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      wide.append((0x21...0x7E).contains(scalar.value) ? Unicode.Scalar(scalar.value + 0xFEE0) ?? scalar : scalar)
    }
    return String(wide)
  }

  /// `text` with other quotation marks and separators.
  private static func marked(_ text: String) -> String {
    text.replacing("“", with: "\"").replacing("”", with: "\"").replacing("；", with: ";")
  }

  private func titled(_ application: Application, _ random: inout SeededRandom) -> Application {
    let index = Int.random(in: 0..<application.members.count, using: &random)
    let title = ["（教授）", " 研究员", "/主任", "教授", "（女）"].randomElement(using: &random) ?? ""
    return application.replacingMember(index, name: application.members[index].name.text + title)
  }

  private func reordered(_ application: Application, _ random: inout SeededRandom) -> Application {
    var application = application
    switch self {
    case .orderOfMembers: application.members.shuffle(using: &random)
    case .orderOfExpenses: application.expenses.shuffle(using: &random)
    default:
      for field in [ApplicationField.targetCities, .directions] {
        let items = application.items(in: field).shuffled(using: &random)
        application = application.filling(
          field, items.joined(separator: ["、", "，", "；", "\n"].randomElement(using: &random) ?? "、"))
      }
    }
    return application
  }

  private func inYuan(_ application: Application, _ random: inout SeededRandom) -> Application {
    let funds = [ApplicationFund.total, .requested, .own]
    guard let fund = funds.randomElement(using: &random), let yuan = application.funds[fund]?.yuan else {
      return application
    }
    let forms = ["\(yuan)元", "\(yuan / 10_000),0000元", "\(yuan / 10_000).0 万元", "人民币\(yuan / 10_000)万元"]
    return application.filling(fund, forms.randomElement(using: &random) ?? "")
  }

  private func redated(_ application: Application, _ random: inout SeededRandom) -> Application {
    let index = Int.random(in: 0..<application.stages.count, using: &random)
    guard let first = application.stages[index].start.day, let last = application.stages[index].end.day else {
      return application
    }
    let forms = [
      "\(first)至\(last)", "\(first.year).\(first.month).\(first.day)-\(last.year).\(last.month).\(last.day)",
      "\(first.year)/\(first.month)/\(first.day)—\(last.year)/\(last.month)/\(last.day)",
      "\(first.year) 年 \(first.month) 月 \(first.day) 日 至\n\(last.year) 年 \(last.month) 月 \(last.day) 日",
    ]
    return application.replacingStage(index, time: forms.randomElement(using: &random) ?? "")
  }
}
