import Foundation

/// The answers of an embeddings server whose vectors are easy to foresee.
public enum SampleEmbeddings {
  /// Three numbers that differ for the texts and roles of a test: the scalars' count, their sum, and 1 for a query, 2
  /// for a passage, 0 for neither.
  public static func vector(_ text: String, _ inputType: String?) -> [Float] {
    let sum = text.unicodeScalars.reduce(0) { $0 + Int($1.value) } % 10_000
    let role = ["query": 1, "passage": 2][inputType ?? ""] ?? 0
    return [Float(text.unicodeScalars.count), Float(sum), Float(role)]
  }

  /// The answer of a server with one model; the vectors stand in the reverse order of the texts, with their indices.
  public static func reply(to request: LoopbackRequest, model: String = "sample") -> LoopbackReply {
    if request.target == "GET /v1/models" { return .answer(200, #"{"data":[{"id":"\#(model)"}]}"#) }
    guard request.target == "POST /v1/embeddings" else { return .answer(404) }
    return .answer(200, body(request.texts.map { vector($0, request.inputType) }))
  }

  /// The body that brings `vectors`.
  public static func body(_ vectors: [[Float]]) -> String {
    let items = vectors.enumerated().map { #"{"index":\#($0.offset),"embedding":\#($0.element)}"# }
    return #"{"data":[\#(items.reversed().joined(separator: ","))]}"#
  }
}
