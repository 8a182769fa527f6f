/// What a `LoopbackServer` does with a request.
public enum LoopbackReply: Sendable {
  /// Answers with a status, a body and more headers.
  case answer(Int, String = "", headers: [String: String] = [:])
  /// Keeps the connection open and never answers.
  case silence
  /// Closes the connection without an answer.
  case hangUp
}
