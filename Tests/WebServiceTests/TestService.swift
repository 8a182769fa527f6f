import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Storage
import SupplyDemand
import Synchronization
import TestSupport
import Workbench

@testable import WebService

/// A service over a small world, in a store of its own, whose clock stands still until it is set.
final class TestService: Sendable {
  /// 2023-04-10 09:00 in China.
  static let start = 1_681_088_400

  /// What the program knows, read once for all tests.
  private static let knowledge = Task {
    try await Knowledge.load(try DataFolder.at(Repository.root.appending(path: "Data").path))
  }

  /// A service that tests only read from.
  static var shared: TestService {
    get async throws { try await sharedTask.value }
  }

  private static let sharedTask = Task {
    let service = try await TestService()
    try await service.addAccount("shared staff", .staff)
    return service
  }

  let folder: TemporaryFolder
  let store: Store
  let service: MatchingService
  private let time: Mutex<Int>

  /// Its clock.
  var now: Int {
    get { time.withLock { $0 } }
    set { time.withLock { $0 = newValue } }
  }

  init(
    _ configuration: ServiceConfiguration = ServiceConfiguration(allowsPublicRead: true), isFilled: Bool = true
  ) async throws {
    folder = try TemporaryFolder()
    store = try Store(path: folder.path("store.sqlite"))
    if isFilled { try SmallWorld.fill(store) }
    let box = ClockBox()
    time = Mutex(0)
    let data = try DataFolder.at(Repository.root.appending(path: "Data").path)
    service = try MatchingService(
      configuration, store: store, data: data, knowledge: try await Self.knowledge.value, snapshots: nil,
      embeddings: nil, clock: ServiceClock { box.service?.now ?? Self.start })
    now = Self.start
    box.service = self
    await service.load()
  }

  private final class ClockBox: Sendable {
    private let box = Mutex<WeakService>(WeakService())

    private struct WeakService {
      weak var service: TestService?
    }

    var service: TestService? {
      get { box.withLock { $0.service } }
      set { box.withLock { $0.service = newValue } }
    }
  }

  /// Runs `body` with a client.
  func test(_ body: @Sendable @escaping (any TestClientProtocol) async throws -> Void) async throws {
    try await service.application().test(.router, body)
  }

  /// Adds an account with the password `right password`.
  @discardableResult
  func addAccount(
    _ name: String, _ role: Account.Role, unit: String = "", unitRole: Account.UnitRole? = nil
  ) async throws -> Account {
    let account = Account(
      id: Account.ID("account-\(name)"), loginName: name, displayName: "样例\(name)", role: role, unit: unit,
      unitRole: unitRole, createdAt: now)
    try store.addAccount(account, passwordHash: try await service.accounts.hash("right password"), by: nil)
    return account
  }
}

/// A browser of one person: keeps the session's cookie, finds the form's token.
struct TestBrowser {
  let client: any TestClientProtocol
  private(set) var cookie: String?

  init(_ client: any TestClientProtocol) {
    self.client = client
  }

  /// Gets a page.
  func get(_ path: String, headers: HTTPFields = [:]) async throws -> TestResponse {
    try await client.execute(uri: path, method: .get, headers: fields(headers))
  }

  /// Sends a form with the token of the page at `page`.
  func post(_ path: String, _ items: [(String, String)], tokenOf page: String? = "/account") async throws
    -> TestResponse
  {
    var items = items
    if let page { items.append(("csrf", try await token(of: page))) }
    return try await send(path, items)
  }

  /// Sends a form as it is.
  func send(_ path: String, _ items: [(String, String)], headers: HTTPFields = [:]) async throws -> TestResponse {
    var headers = headers
    headers[.contentType] = "application/x-www-form-urlencoded"
    return try await client.execute(
      uri: path, method: .post, headers: fields(headers), body: ByteBuffer(string: QueryItems.encoded(items)))
  }

  /// The token in the forms of a page.
  func token(of page: String) async throws -> String {
    let text = String(buffer: try await get(page).body)
    guard let start = text.range(of: "name=\"csrf\" value=\""), let end = text[start.upperBound...].firstIndex(of: "\"")
    else { return "" }
    return String(text[start.upperBound..<end])
  }

  /// Logs in, and keeps the cookie.
  mutating func logIn(_ name: String, password: String = "right password") async throws -> TestResponse {
    let response = try await send("/login", [("login", name), ("password", password)])
    if let header = response.headers[.setCookie] { cookie = header.split(separator: ";").first.map(String.init) }
    return response
  }

  /// A program's token of an account.
  static func token(
    of login: String, for scopes: [String], _ client: any TestClientProtocol
  ) async throws -> String {
    var browser = TestBrowser(client)
    _ = try await browser.logIn(login)
    let items = [("name", "样例程序"), ("days", "1")] + scopes.map { ("scope", $0) }
    let text = String(buffer: try await browser.post("/account/tokens", items).body)
    guard let start = text.range(of: "<code>"), let end = text.range(of: "</code>") else { return "" }
    return String(text[start.upperBound..<end.lowerBound])
  }

  private func fields(_ headers: HTTPFields) -> HTTPFields {
    var headers = headers
    if let cookie { headers[.cookie] = cookie }
    return headers
  }
}
