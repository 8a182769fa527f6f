import SupplyDemand

/// Words the details of audit entries, which are stored as `key=value` pairs.
public enum AuditDetail {
  /// The details in words; what isn't known stays as it is stored.
  public static func words(for detail: String, in language: Language) -> String {
    guard language == .zh else { return detail }
    return detail.split(separator: " ").map { pair in
      let parts = pair.split(separator: "=", maxSplits: 1).map(String.init)
      guard parts.count == 2, let key = keys[parts[0]] else { return String(pair) }
      return "\(key) \(value(parts[1], of: parts[0]))"
    }.joined(separator: "，")
  }

  private static let keys = [
    "kind": "类别", "size": "字节数", "added": "新增", "updated": "更新", "unchanged": "未变", "left-out": "未读入", "changed": "改回",
    "added-back": "恢复", "removed": "删去", "role": "角色", "unit-role": "单位角色", "disabled": "停用", "must-change": "须改密码",
    "failed": "失败次数", "locked-until": "锁定至", "sessions": "会话数", "team": "团队", "city": "城市", "obligation": "指标",
    "amount": "数量", "demand": "需求", "assignee": "派给", "handler": "经办人", "handlers": "经办人", "due-on": "期限",
    "status": "状态", "supply": "供给", "relevant": "相关", "scopes": "权限", "expires": "有效期至", "findings": "问题",
    "receivers": "服务对象", "pairs": "对数", "dispatches": "派单数", "code": "信用代码", "unit": "单位", "sanction": "情形",
    "day": "日期", "aliases": "别名",
  ]

  private static func value(_ value: String, of key: String) -> String {
    switch (key, value) {
    case (_, "true"): "是"
    case (_, "false"): "否"
    case (_, "none"): "无"
    case (_, "unknown"): "未知"
    case ("kind", _): RecordKind(rawValue: value)?.name(in: .zh) ?? value
    case ("role", _): Account.Role(rawValue: value)?.name(in: .zh) ?? value
    case ("unit-role", _): Account.UnitRole(rawValue: value)?.name(in: .zh) ?? value
    case ("receivers", _): PlanScenario.Receivers(rawValue: value)?.name(in: .zh) ?? value
    case ("sanction", _): SanctionKind(rawValue: value)?.name(in: .zh) ?? value
    case ("status", _): Dispatch.Status(rawValue: value)?.name(in: .zh) ?? value
    default: value
    }
  }
}
