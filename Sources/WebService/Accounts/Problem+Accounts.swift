import HTTPTypes
import Reporting

extension Problem {
  static let wrongLogin = Problem(
    "wrong-login", .unauthorized, Words("登录失败", "Login failed"),
    Words("登录名或密码不对。", "The login name or the password is wrong."))

  static let tooManyLogins = Problem(
    "too-many-logins", .tooManyRequests, Words("尝试过多", "Too many attempts"),
    Words("登录尝试过多，请五分钟后再试。", "Too many attempts to log in. Try again in five minutes."), retryAfter: 300)

  static func locked(minutes: Int) -> Problem {
    Problem(
      "locked", .tooManyRequests, Words("账号已锁定", "Account locked"),
      Words(
        "多次登录失败，账号已锁定，请约 \(minutes) 分钟后再试，或请管理员解锁。",
        "Too many failed logins: the account is locked for about \(minutes) minutes. An administrator can unlock it."),
      retryAfter: minutes * 60)
  }

  static func badPassword(_ detail: Words) -> Problem {
    Problem("bad-password", .unprocessableContent, Words("密码未修改", "Password not changed"), detail)
  }
}

extension Problem {
  static let passwordChangeNeeded = Problem(
    "password-change-needed", .forbidden, Words("须先修改密码", "Password change needed"),
    Words("请先在网页登录并修改初始密码。", "Log in on the pages and choose a password of your own first."))

  static let tokenNeeded = Problem(
    "token-needed", .forbidden, Words("需要访问令牌", "Token needed"),
    Words(
      "通过接口修改数据须使用访问令牌（Authorization: Bearer …），不能用网页会话。",
      "Changes through the API need a token (Authorization: Bearer …), not a page's session."))
}
