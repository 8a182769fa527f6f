import Foundation
import Ingestion
import SupplyDemand
import TestSupport

extension FormSheet {
  /// The forms of the notice as it comes with the program.
  static func notice() throws -> Notice {
    let bytes = try Repository.bytes("Data/Programme/2023.json")
    return try NoticeReader().notice(String(decoding: bytes, as: UTF8.self), file: "2023.json")
  }

  static func layouts() throws -> [FormLayout] { try notice().layouts }
}
