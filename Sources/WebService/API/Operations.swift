import Reporting
import SupplyDemand

/// The API's operations.
enum Operations {
  /// All of them, in the order of the document.
  static let all: [Operation] =
    cities + matching + records + banks + plans + applications + forms + sanctions + work + lists + administration

  /// How many results are given at most.
  static let top = Parameter.query(
    "top", .integer(1...200, otherwise: 10), Words("最多条数。", "The most results."))

  static let explain = Parameter.query(
    "explain", .flag, Words("是否给出提升条件。", "Whether to say what would raise each result."))

  static let personal = Parameter.query(
    "personal", .flag, Words("是否显示完整的个人信息（需要权限）。", "Whether to show personal data in full, for those who may see it."))

  static let kind = Parameter.query(
    "for", SupplyKind.self, isRequired: true, Words("供给类型。", "The kind of supply."))
}

extension Operation.Call {
  /// How much of personal data the answer shows.
  var disclosure: Disclosure { arguments.flag("personal") ? visitor.disclosure : .masked }

  /// The city that the path names.
  func city() throws(Problem) -> PilotCity {
    let number = arguments.integer("number") ?? 0
    guard let city = edition.tables.cities[number] else {
      throw .notFound(Words("序号为 \(number) 的试点城市（园区）", "pilot city with the number \(number)"))
    }
    return city
  }

  /// The record of a table that the path names.
  func record<Record>(_ table: [String: Record], _ kind: RecordKind) throws(Problem) -> Record {
    let id = arguments.text("id") ?? ""
    guard let record = table[id] else {
      throw .notFound(Words("编号为“\(id)”的\(kind.words.zh)", "record “\(id)” among the \(kind.words.en)"))
    }
    return record
  }
}
