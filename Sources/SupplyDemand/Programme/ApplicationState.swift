/// How far an application has come (三、申报流程).
public enum ApplicationState: String, Hashable, Sendable, CaseIterable, Decodable {
  /// 草稿: being written.
  case draft
  /// 已注册: the team is registered with the platform (三.1).
  case registered
  /// 账号就绪: the unit has a supplier's account (三.2, 附件6).
  case accountReady = "account-ready"
  /// 已提交 (三.3).
  case submitted
  /// 退回修改: failed the format review, may be submitted again.
  case returned
  /// 形式审核通过 (三.4).
  case formatReviewed = "format-reviewed"
  /// 已导出打印 (三.4).
  case exported
  /// 纸质材料已收 (三.4, 四.1).
  case paperReceived = "paper-received"
  /// 专家评审完成 (三.5).
  case expertReviewed = "expert-reviewed"
  /// 已公示 (三.5).
  case published
  /// 未立项: not funded.
  case declined
  /// 执行中.
  case running
  /// 平台已确认 (附件1: 须经平台确认).
  case confirmed
  /// 已结项.
  case closed
  /// 已撤回 by the unit.
  case withdrawn
}
