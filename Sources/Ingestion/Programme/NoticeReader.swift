internal import Foundation
public import SupplyDemand

/// Reads what a notice says from JSON, as `Data/Programme` has it.
public struct NoticeReader: Sendable {
  /// A reader.
  public init() {}

  /// The notice in `text`.
  ///
  /// - Parameters:
  ///   - text: One JSON object with the properties of `Notice`.
  ///   - file: The file's name, for errors.
  /// - Returns: The notice.
  /// - Throws: `IngestionError.damagedFile` that tells the first value that is missing or wrong.
  public func notice(_ text: String, file: String) throws(IngestionError) -> Notice {
    do {
      return try JSONDecoder().decode(Notice.self, from: Data(text.utf8))
    } catch let error as DecodingError {
      throw .damagedFile(file, expected: Self.expected(error))
    } catch {
      throw .damagedFile(file, expected: "JSON")
    }
  }

  private static func expected(_ error: DecodingError) -> String {
    let (context, what): (DecodingError.Context, String) =
      switch error {
      case .typeMismatch(let type, let context): (context, "\(type)")
      case .valueNotFound(let type, let context): (context, "\(type)")
      case .keyNotFound(let key, let context): (context, "a member “\(key.stringValue)”")
      case .dataCorrupted(let context): (context, context.debugDescription)
      @unknown default: (DecodingError.Context(codingPath: [], debugDescription: ""), "another value")
      }
    let path = context.codingPath.map { $0.intValue.map(String.init) ?? $0.stringValue }.joined(separator: ".")
    return path.isEmpty ? what : "\(what) at \(path)"
  }
}
