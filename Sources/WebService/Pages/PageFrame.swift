import Hummingbird

/// What stands around every page.
struct PageFrame {
  /// An entry of the navigation.
  struct Entry {
    let name: String
    let path: String
    let isCurrent: Bool
  }

  let title: String
  let content: String
  let entries: [Entry]
  let icon: String
  let style: String
  let script: String

  init(title: String, content: CachedAnswer, request: Request, visitor: Visitor, files: StaticFiles) {
    self.title = title
    self.content = content.text(with: "")
    icon = files.path(of: "icon.svg")
    style = files.path(of: "duijie.css")
    script = files.path(of: "duijie.js")
    let path = request.uri.path
    entries = Self.places.map { name, place in
      Entry(
        name: name, path: place, isCurrent: place == "/" ? path == "/" : path == place || path.hasPrefix(place + "/"))
    }
  }

  private static let places = [
    ("首页", "/"), ("试点城市", "/cities"), ("服务团", "/teams"), ("需求大厅", "/demands"), ("供需缺口", "/gaps"), ("帮助", "/help"),
  ]
}
