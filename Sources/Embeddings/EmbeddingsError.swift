/// Why an endpoint gives no vectors. Texts and keys are never part of it.
public enum EmbeddingsError: Error, Hashable, Sendable {
  /// The address isn't one of an HTTP server; fact: the address, without user name and password.
  case invalidAddress(String)
  /// No connection, after every attempt; facts: the address, the system's words.
  case unreachable(address: String, reason: String)
  /// No whole answer within the time-out, in seconds.
  case timedOut(address: String, seconds: Double)
  /// An answer other than success, after every attempt; facts: the address, the model, the HTTP status.
  case refused(address: String, model: String, status: Int)
  /// The server sends its callers elsewhere; facts: the address, the other one.
  case redirected(address: String, target: String)
  /// The answer isn't what was asked for.
  case unusableAnswer(address: String, problem: AnswerProblem)
  /// The task that asked was cancelled.
  case cancelled(address: String)
}

extension EmbeddingsError: CustomStringConvertible {
  /// What happened, where, and what to do, in English; one line.
  public var description: String {
    switch self {
    case .invalidAddress(let address):
      "“\(address)” is no address of an embeddings server. Give one such as http://127.0.0.1:8000."
    case .unreachable(let address, let reason):
      "No connection to \(address) (\(reason)). Start the embeddings server, or correct the address."
    case .timedOut(let address, let seconds):
      "\(address) hasn't answered within \(seconds) s. See whether the embeddings server is overloaded, then try again."
    case .refused(let address, let model, let status):
      "\(address) refused to embed with the model “\(model)” (HTTP status \(status)). \(Self.remedy(status))"
    case .redirected(let address, let target):
      "\(address) redirects to \(target), which isn't followed. Give that address if you trust it."
    case .unusableAnswer(let address, let problem):
      "\(address) gave an answer that can't be used: \(problem). See whether it is an embeddings server."
    case .cancelled(let address):
      "The request to \(address) was cancelled. Try again."
    }
  }

  private static func remedy(_ status: Int) -> String {
    switch status {
    case 401, 403: "Set DUIJIE_EMBEDDINGS_KEY to a key that may use it."
    case 429, 500...: "Wait until the server is well again, then try again; its log says more."
    default: "See whether the address is right, and name a model the server has in DUIJIE_EMBEDDINGS_MODEL."
    }
  }
}
