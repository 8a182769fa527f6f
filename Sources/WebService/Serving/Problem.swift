import HTTPTypes
import Hummingbird
import Ingestion
import Reporting
import Storage
import Workbench

/// Why a request isn't answered as asked: a problem detail of RFC 9457.
struct Problem: Error {
  /// The kind of problem, the last part of its type's address; never changes.
  let kind: String
  let status: HTTPResponse.Status
  /// What kind of problem it is.
  let title: Words
  /// What happened here, and what to do.
  let detail: Words
  /// Seconds after which trying again makes sense.
  var retryAfter: Int?
  /// What else the answer's head says.
  var headers: HTTPFields = [:]

  init(_ kind: String, _ status: HTTPResponse.Status, _ title: Words, _ detail: Words, retryAfter: Int? = nil) {
    self.kind = kind
    self.status = status
    self.title = title
    self.detail = detail
    self.retryAfter = retryAfter
  }

  /// The problem as `application/problem+json`.
  func json(in language: Language) -> JSONValue {
    .object([
      "type": .string("/problems/\(kind)"), "title": .string(title[language]), "status": .integer(status.code),
      "detail": .string(detail[language]),
    ])
  }
}

extension Problem {
  static let busy = Problem(
    "busy", .serviceUnavailable, Words("服务繁忙", "Busy"),
    Words("同时计算的请求过多，请稍后再试。", "Too many requests are being worked on. Try again in a moment."), retryAfter: 1)

  static func loading(_ progress: String) -> Problem {
    Problem(
      "loading", .serviceUnavailable, Words("正在建立索引", "Building the index"),
      Words("服务刚刚启动：\(progress)。请稍后再试。", "The service has just started: \(progress). Try again in a moment."),
      retryAfter: 2)
  }

  static func failedToLoad(_ reason: String) -> Problem {
    Problem(
      "failed-to-load", .serviceUnavailable, Words("未能启动", "Not started"),
      Words("数据未能载入，请管理员查看日志：\(reason)", "The data can't be loaded; see the log: \(reason)"))
  }

  static let signInNeeded = Problem(
    "sign-in-needed", .unauthorized, Words("需要登录", "Sign-in needed"),
    Words("请先登录，或使用有效的访问令牌。", "Sign in, or give a valid token."))

  static let notAllowed = Problem(
    "not-allowed", .forbidden, Words("没有权限", "Not allowed"),
    Words("您的账号没有此操作的权限，请联系管理员。", "Your account may not do this. Ask an administrator."))

  static let staleForm = Problem(
    "stale-form", .forbidden, Words("表单已失效", "Stale form"),
    Words("表单令牌无效或已过期，请返回上一页，刷新后再提交。", "The form's token is missing or stale. Go back, reload and send it again."))

  static func notFound(_ what: Words) -> Problem {
    Problem(
      "not-found", .notFound, Words("未找到", "Not found"), Words("没有\(what.zh)。", "There is no \(what.en)."))
  }

  static let noPage = Problem(
    "not-found", .notFound, Words("未找到", "Not found"),
    Words("没有这个页面，请检查地址，或从首页查找。", "There is nothing at this address."))

  static func methodNotAllowed(_ allowed: [String]) -> Problem {
    let names = allowed.joined(separator: ", ")
    var problem = Problem(
      "method-not-allowed", .methodNotAllowed, Words("不支持此方法", "Method not allowed"),
      Words("这个地址只支持 \(names)。", "This address knows \(names) alone."))
    problem.headers[.allow] = names
    return problem
  }

  static func badParameter(_ name: String, _ detail: Words) -> Problem {
    Problem(
      "bad-parameter", .badRequest, Words("参数有误", "Bad parameter"),
      Words("参数 \(name)：\(detail.zh)", "Parameter \(name): \(detail.en)"))
  }

  static func badBody(_ detail: Words) -> Problem {
    Problem("bad-body", .badRequest, Words("提交的内容有误", "Bad body"), detail)
  }

  /// Planning came to no plan, so that there is none to keep.
  static let noPlan = conflict(Words("没有可行方案，不能保存。", "There is no plan to keep."))

  static func conflict(_ detail: Words) -> Problem {
    Problem("conflict", .conflict, Words("操作不能完成", "Conflict"), detail)
  }

  static let internalError = Problem(
    "internal-error", .internalServerError, Words("服务出错", "Internal error"),
    Words("服务内部出错，已记入日志；请稍后再试。", "Something went wrong here; the log has it."))

  /// What a failure of the rooms means to somebody who asks over HTTP; nil for one that nobody foresaw.
  init?(_ error: any Error) {
    switch error {
    case let problem as Problem: self = problem
    case let error as WorkbenchError: self.init(error)
    case let error as IngestionError: self.init(error)
    case let error as StorageError: self.init(error)
    case let error as any HTTPResponseError: self.init(status: error.status)
    default: return nil
    }
  }

  private init(status: HTTPResponse.Status) {
    switch status {
    case .notFound: self = .noPage
    case .contentTooLarge:
      self.init(
        "too-large", status, Words("内容过大", "Too large"),
        Words("提交的内容超过允许的大小。", "The body is larger than is allowed."))
    default:
      self.init(
        "http-\(status.code)", status, Words(status.reasonPhrase, status.reasonPhrase),
        Words("请求不能处理（\(status.code)）。", "The request can't be handled (\(status.code))."))
    }
  }
}
