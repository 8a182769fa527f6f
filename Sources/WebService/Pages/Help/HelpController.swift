import Hummingbird
import NIOCore
import Workbench

/// The user guide. Its pages and pictures are files of the data folder, and need no record to be read.
struct HelpController: Sendable {
  /// A page of the guide.
  enum Guide: String, CaseIterable {
    case index, staff, team, analyst, levels, lists, admin, api

    var title: String {
      switch self {
      case .index: "使用帮助"
      case .staff: "平台工作人员指南"
      case .team: "服务团指南"
      case .analyst: "分析人员指南"
      case .levels: "结论、概率和理由"
      case .lists: "名单的格式与导入"
      case .admin: "管理员指南"
      case .api: "接口与命令行"
      }
    }
  }

  /// The pictures, by the names of their files without the ending.
  private static let pictures = ["home", "city", "match", "demand", "team", "gaps", "import"]

  private let texts: [Guide: String]
  private let images: [String: ByteBuffer]
  private let renderer: PageRenderer

  /// Reads the guide.
  ///
  /// - Throws: `WorkbenchError` when a file is missing.
  init(_ data: DataFolder, renderer: PageRenderer) throws {
    var texts: [Guide: String] = [:]
    for guide in Guide.allCases { texts[guide] = try data.text("Pages/Help/\(guide.rawValue).html") }
    var images: [String: ByteBuffer] = [:]
    for name in Self.pictures { images["\(name).png"] = ByteBuffer(bytes: try data.bytes("Pages/Help/\(name).png")) }
    self.texts = texts
    self.images = images
    self.renderer = renderer
  }

  /// Adds the routes.
  func addRoutes(to router: Router<ServiceContext>) {
    router.get("/help") { request, context in page(.index, request, context) }
    router.get("/help/:name") { request, context in
      guard let guide = context.parameters.get("name").flatMap({ Guide(rawValue: $0) }) else { throw Problem.noPage }
      return page(guide, request, context)
    }
    router.get("/help/pictures/:name") { _, context in
      guard let image = context.parameters.get("name").flatMap({ images[$0] }) else { throw Problem.noPage }
      return Response(
        status: .ok, headers: [.contentType: "image/png", .cacheControl: "public, max-age=86400"],
        body: ResponseBody(byteBuffer: image))
    }
  }

  private func page(_ guide: Guide, _ request: Request, _ context: ServiceContext) -> Response {
    let model: [String: Any] = [
      "text": texts[guide] ?? "",
      "guides": Guide.allCases.map {
        Choice(value: $0 == .index ? "/help" : "/help/\($0.rawValue)", name: $0.title, isChosen: $0 == guide)
      },
    ]
    return renderer.response(
      title: guide.title, content: CachedAnswer(renderer.content(.help, model)), request, context)
  }
}
