public import SupplyDemand

extension ApplicationState: Worded {
  /// How far an application has come.
  public var words: Words {
    switch self {
    case .draft: Words("草稿", "draft")
    case .registered: Words("服务团已注册", "team registered")
    case .accountReady: Words("供应商账号就绪", "account ready")
    case .submitted: Words("已提交", "submitted")
    case .returned: Words("退回修改", "returned")
    case .formatReviewed: Words("形式审核通过", "format reviewed")
    case .exported: Words("已导出打印", "exported and printed")
    case .paperReceived: Words("纸质材料已收", "paper received")
    case .expertReviewed: Words("专家评审完成", "reviewed by experts")
    case .published: Words("已公示", "published")
    case .declined: Words("未立项", "declined")
    case .running: Words("执行中", "running")
    case .confirmed: Words("平台已确认", "confirmed by the platform")
    case .closed: Words("已结项", "closed")
    case .withdrawn: Words("已撤回", "withdrawn")
    }
  }

  /// The clause that has the step; empty where none does.
  public var clause: String {
    switch self {
    case .draft, .running, .closed, .withdrawn: ""
    case .registered: "三.1"
    case .accountReady: "三.2；附件6"
    case .submitted: "三.3；四.1"
    case .returned, .formatReviewed, .exported: "三.4"
    case .paperReceived: "三.4；四.1"
    case .expertReviewed, .published, .declined: "三.5"
    case .confirmed: "附件1"
    }
  }
}
