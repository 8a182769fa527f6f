internal import Foundation
internal import FoundationNetworking
internal import Synchronization

/// One request and its answer.
///
/// A session of its own with a delegate, since the ready-made functions neither bound an answer's length nor leave
/// redirections to the caller.
final class HTTPExchange: NSObject, URLSessionDataDelegate, Sendable {
  /// Why there is no answer.
  enum Failure: Error {
    case connection(String)
    case timedOut
    case tooLong
    case cancelled
  }

  private typealias Outcome = Result<HTTPAnswer, Failure>

  private struct State {
    var body = Data()
    var outcome: Outcome?
    var continuation: CheckedContinuation<Outcome, Never>?
  }

  private let longestAnswer: Int
  private let state = Mutex(State())

  private init(longestAnswer: Int) {
    self.longestAnswer = longestAnswer
  }

  /// Sends `request` and waits for the whole answer: at most `timeout`, and `longestAnswer` bytes.
  static func answer(
    to request: URLRequest, within timeout: Duration, longestAnswer: Int
  ) async throws(Failure) -> HTTPAnswer {
    try await HTTPExchange(longestAnswer: longestAnswer).outcome(of: request, within: timeout).get()
  }

  private func outcome(of request: URLRequest, within timeout: Duration) async -> Outcome {
    var request = request
    // Only whole seconds between two pieces of an answer are watched there; `deadline` is what counts.
    request.timeoutInterval = Double(timeout.components.seconds) + 60
    let session = URLSession(configuration: Self.configuration, delegate: self, delegateQueue: nil)
    defer { session.finishTasksAndInvalidate() }
    let task = session.dataTask(with: request)
    let deadline = Task {
      try await Task.sleep(for: timeout)
      finish(.failure(.timedOut))
      task.cancel()
    }
    defer { deadline.cancel() }
    return await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        wait(with: continuation)
        task.resume()
      }
    } onCancel: {
      finish(.failure(.cancelled))
      task.cancel()
    }
  }

  /// Nothing is kept from one exchange to the next.
  private static var configuration: URLSessionConfiguration {
    let configuration = URLSessionConfiguration.ephemeral
    configuration.httpCookieStorage = nil
    configuration.urlCache = nil
    configuration.urlCredentialStorage = nil
    return configuration
  }

  private func wait(with continuation: CheckedContinuation<Outcome, Never>) {
    let early = state.withLock { state in
      if state.outcome == nil { state.continuation = continuation }
      return state.outcome
    }
    if let early { continuation.resume(returning: early) }
  }

  /// The first outcome counts.
  private func finish(_ outcome: Outcome) {
    let waiting = state.withLock { state in
      if state.outcome == nil { state.outcome = outcome }
      defer { state.continuation = nil }
      return state.continuation
    }
    waiting?.resume(returning: outcome)
  }

  func urlSession(_ session: URLSession, dataTask: URLSessionDataTask, didReceive data: Data) {
    let isTooLong = state.withLock { state in
      guard state.body.count + data.count <= longestAnswer else { return true }
      state.body.append(data)
      return false
    }
    if isTooLong {
      finish(.failure(.tooLong))
      dataTask.cancel()
    }
  }

  func urlSession(
    _ session: URLSession, task: URLSessionTask, willPerformHTTPRedirection response: HTTPURLResponse,
    newRequest request: URLRequest, completionHandler: @escaping (URLRequest?) -> Void
  ) {
    completionHandler(nil)
  }

  func urlSession(_ session: URLSession, task: URLSessionTask, didCompleteWithError error: (any Error)?) {
    if let error {
      finish(.failure(.connection(error.localizedDescription)))
    } else if let response = task.response as? HTTPURLResponse {
      let body = state.withLock { $0.body }
      let location = response.value(forHTTPHeaderField: "Location")
      finish(.success(HTTPAnswer(status: response.statusCode, location: location, body: body)))
    } else {
      finish(.failure(.connection("no HTTP answer")))
    }
  }
}
