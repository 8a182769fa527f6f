internal import Foundation
internal import FoundationNetworking

/// Sends requests to a server, again when that may help.
struct RequestSender: Sendable {
  /// The longest answer that is read, in bytes: 64 vectors of 8,192 components, each written with 60 characters.
  static let longestAnswer = 32 << 20

  /// The most times a server may send its caller elsewhere on itself.
  private static let mostRedirections = 3

  /// A bearer token.
  let key: String?
  /// How long the answer to one request may take.
  let timeout: Duration
  /// The waits before each attempt but the first.
  let waits: [Duration]

  /// The answer to a request that asks for `url`, or that posts `body` to it.
  ///
  /// An attempt is repeated after a failed connection and after the statuses 429 and 500 or more; an answer that comes
  /// too late isn't, as a server that is too slow doesn't gain by more work. The last attempt's answer is returned,
  /// whatever its status.
  func answer(from url: URL, posting body: Data? = nil) async throws(EmbeddingsError) -> HTTPAnswer {
    for wait in waits {
      do throws(EmbeddingsError) {
        let answer = try await attempt(url, body)
        if !answer.isPassing { return answer }
      } catch {
        guard case .unreachable = error else { throw error }
      }
      do {
        try await Task.sleep(for: wait)
      } catch {
        throw .cancelled(address: url.absoluteString)
      }
    }
    return try await attempt(url, body)
  }

  private func attempt(_ url: URL, _ body: Data?) async throws(EmbeddingsError) -> HTTPAnswer {
    var place = url
    for _ in 0...Self.mostRedirections {
      let answer = try await exchange(place, body)
      guard [301, 302, 307, 308].contains(answer.status), let location = answer.location else { return answer }
      guard let target = URL(string: location, relativeTo: place)?.absoluteURL, isSameServer(target, place) else {
        // Another server hasn't been chosen by the user, and must get neither texts nor key.
        throw .redirected(address: url.absoluteString, target: String(location.prefix(200)))
      }
      place = target
    }
    throw .redirected(address: url.absoluteString, target: place.absoluteString)
  }

  private func isSameServer(_ one: URL, _ other: URL) -> Bool {
    (one.scheme?.lowercased(), one.host?.lowercased(), one.port)
      == (other.scheme?.lowercased(), other.host?.lowercased(), other.port)
  }

  private func exchange(_ url: URL, _ body: Data?) async throws(EmbeddingsError) -> HTTPAnswer {
    let address = url.absoluteString
    do throws(HTTPExchange.Failure) {
      return try await HTTPExchange.answer(
        to: request(url, body), within: timeout, longestAnswer: Self.longestAnswer)
    } catch {
      switch error {
      case .connection(let reason): throw .unreachable(address: address, reason: reason)
      case .timedOut: throw .timedOut(address: address, seconds: timeout / .seconds(1))
      case .tooLong:
        throw .unusableAnswer(address: address, problem: .length(limit: Self.longestAnswer))
      case .cancelled: throw .cancelled(address: address)
      }
    }
  }

  private func request(_ url: URL, _ body: Data?) -> URLRequest {
    var request = URLRequest(url: url)
    request.setValue("application/json", forHTTPHeaderField: "Accept")
    if let key { request.setValue("Bearer \(key)", forHTTPHeaderField: "Authorization") }
    if let body {
      request.httpMethod = "POST"
      request.httpBody = body
      request.setValue("application/json", forHTTPHeaderField: "Content-Type")
    }
    return request
  }
}
