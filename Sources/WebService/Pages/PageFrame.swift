import Credentials
import Hummingbird
import Reporting
import SupplyDemand

/// What stands around every page.
struct PageFrame {
  /// An entry of the navigation.
  struct Entry {
    let name: String
    let path: String
    let isCurrent: Bool
  }

  /// Who has logged in.
  struct Person {
    let displayName: String
    let role: String
  }

  let title: String
  let content: String
  let account: Person?
  /// The hidden field of a form with the session's token; empty without a session.
  let csrf: String
  let entries: [Entry]
  let icon: String
  let style: String
  let script: String

  init(title: String, content: CachedAnswer, request: Request, visitor: Visitor, files: StaticFiles) {
    self.title = title
    csrf = visitor.csrfSecret.map { "<input type=\"hidden\" name=\"csrf\" value=\"\(SecretToken.masked($0))\">" } ?? ""
    self.content = content.text(with: csrf)
    account = visitor.account.map { account in
      Person(
        displayName: account.displayName.isEmpty ? account.loginName : account.displayName,
        role: account.role.name(in: .zh))
    }
    icon = files.path(of: "icon.svg")
    style = files.path(of: "duijie.css")
    script = files.path(of: "duijie.js")
    let path = request.uri.path
    entries = Self.places(visitor).map { name, place in
      Entry(name: name, path: place, isCurrent: Self.isCurrent(place, path))
    }
  }

  /// Whether a page stands below an entry of the navigation.
  private static func isCurrent(_ place: String, _ path: String) -> Bool {
    if place == "/" { return path == "/" }
    let roots = place == BankTab.firstPath ? BankTab.paths : [place]
    return roots.contains { path == $0 || path.hasPrefix($0 + "/") }
  }

  private static func places(_ visitor: Visitor) -> [(String, String)] {
    let places: [(String, String, Permission?)] = [
      ("首页", "/", nil), ("试点城市", "/cities", nil), ("服务团", "/teams", nil), ("专家", "/experts", nil),
      ("成果", "/achievements", nil), ("需求大厅", "/demands", nil), ("三库", BankTab.firstPath, nil),
      ("供需缺口", "/gaps", nil), ("方案", "/plans", .plan), ("申报", "/applications", .apply),
      ("导入", "/imports", .importLists), ("管理", "/admin", .administer),
      ("帮助", "/help", nil),
    ]
    return places.filter { $0.2.map(visitor.may) ?? true }.map { ($0.0, $0.1) }
  }
}
