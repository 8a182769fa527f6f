import Foundation
import Ingestion
import Programme
import SupplyDemand
import TestSupport

/// Applications in which everything is right, of invented persons and units, with what is known of the world around them.
enum SampleApplications {
  /// The notice as it comes with the program.
  static func notice() throws -> Notice {
    let bytes = try Repository.bytes("Data/Programme/2023.json")
    return try NoticeReader().notice(String(decoding: bytes, as: UTF8.self), file: "2023.json")
  }

  /// A checker by the notice.
  static func checker(_ surroundings: Surroundings = SampleSurroundings.plain) throws -> NoticeChecker {
    NoticeChecker(notice: try notice(), surroundings: surroundings)
  }

  /// What is found in one application.
  static func findings(
    _ application: Application, _ surroundings: Surroundings = SampleSurroundings.plain
  ) throws -> [NoticeFinding] {
    try checker(surroundings).findings(in: application)
  }

  /// What is found between applications, without what no program can check.
  static func shared(
    _ applications: [Application], _ surroundings: Surroundings = SampleSurroundings.plain
  ) throws -> [NoticeFinding] {
    try checker(surroundings).findings(across: applications).filter { $0.severity != .unchecked }
  }

  /// An application in which everything is right.
  static func application(_ kind: ProjectKind, file: String? = nil) -> Application {
    let answers = SampleAnswers(kind)
    var draft = DraftApplication(Application(file: file ?? "\(kind.rawValue).docx", form: kind.form))
    draft.fillCover(answers)
    draft.fillUnit(answers)
    draft.fillTexts(answers)
    draft.fillSchedule(answers)
    draft.fillPeople(answers)
    draft.fillMoney(answers)
    draft.fillSignatures()
    return draft.application
  }
}
