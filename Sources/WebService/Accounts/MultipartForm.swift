import Foundation
import Reporting

/// A form with files, as `multipart/form-data` has it (RFC 7578).
///
/// No maintained reader of this format can be had without the internet; a browser without script sends files in no other.
struct MultipartForm: Sendable {
  /// One part.
  struct Part: Sendable {
    let name: String
    /// The file's name; nil for a plain value.
    let file: String?
    let bytes: [UInt8]
  }

  /// The parts, in their order.
  let parts: [Part]

  /// More parts than this is no form of ours.
  private static let partLimit = 64

  /// Reads a body.
  ///
  /// - Parameters:
  ///   - body: The bytes.
  ///   - contentType: The request's content type, which names the boundary.
  /// - Throws: `Problem` when it is no such form.
  init(_ body: [UInt8], contentType: String) throws(Problem) {
    guard contentType.lowercased().hasPrefix("multipart/form-data"),
      let boundary = Self.parameter("boundary", of: contentType), (1...70).contains(boundary.utf8.count)
    else { throw Self.broken }
    let delimiter = Data("--\(boundary)".utf8)
    let data = Data(body)
    var parts: [Part] = []
    guard var place = data.range(of: delimiter)?.upperBound else { throw Self.broken }
    while !data[place...].starts(with: Data("--".utf8)) {
      guard parts.count < Self.partLimit, data[place...].starts(with: Self.lineBreak),
        let head = data.range(of: Self.headEnd, in: place..<data.endIndex),
        let end = data.range(of: Self.lineBreak + delimiter, in: head.upperBound..<data.endIndex)
          ?? Self.emptyEnd(data, head.upperBound, delimiter)
      else { throw Self.broken }
      let lines = String(decoding: data[place..<head.lowerBound], as: UTF8.self).split(separator: "\r\n")
      guard let disposition = lines.first(where: { $0.lowercased().hasPrefix("content-disposition:") }),
        let name = Self.parameter("name", of: String(disposition))
      else { throw Self.broken }
      parts.append(
        Part(
          name: name, file: Self.parameter("filename", of: String(disposition)),
          bytes: [UInt8](data[head.upperBound..<max(head.upperBound, end.lowerBound)])))
      place = end.upperBound
    }
    self.parts = parts
  }

  private static let lineBreak = Data("\r\n".utf8)
  private static let headEnd = Data("\r\n\r\n".utf8)
  private static let broken = Problem.badBody(Words("上传的内容不完整，请重新上传。", "The upload is broken. Send it again."))

  /// The end of a part without bytes, whose delimiter follows its head at once.
  private static func emptyEnd(_ data: Data, _ place: Data.Index, _ delimiter: Data) -> Range<Data.Index>? {
    data[place...].starts(with: delimiter) ? place..<place + delimiter.count : nil
  }

  /// The value of a header's parameter, in quotation marks or bare.
  private static func parameter(_ name: String, of header: String) -> String? {
    for piece in header.split(separator: ";").dropFirst() {
      let parts = piece.split(separator: "=", maxSplits: 1).map { String($0).trimmingWhitespace() }
      guard parts.count == 2, parts[0].lowercased() == name else { continue }
      let value = parts[1]
      guard value.hasPrefix("\""), value.count >= 2, value.hasSuffix("\"") else { return value }
      return String(value.dropFirst().dropLast()).replacing("%22", with: "\"").replacing("\\\"", with: "\"")
    }
    return nil
  }

  /// The text of the first part with a name.
  func text(_ name: String) -> String? {
    parts.first { $0.name == name }.map { String(decoding: $0.bytes, as: UTF8.self) }
  }
}
