public import SupplyDemand

extension AuditAction: Worded {
  /// What was done.
  public var words: Words {
    switch self {
    case .accountAdded: Words("新增账号", "account added")
    case .accountChanged: Words("修改账号", "account changed")
    case .passwordChanged: Words("修改密码", "password changed")
    case .login: Words("登录", "login")
    case .loginFailed: Words("登录失败", "login failed")
    case .logout: Words("退出登录", "logout")
    case .tokenAdded: Words("新增访问令牌", "token added")
    case .tokenRevoked: Words("撤销访问令牌", "token revoked")
    case .importApplied: Words("导入名单", "list imported")
    case .importUndone: Words("撤销导入", "import undone")
    case .uploadAdded: Words("上传文件", "file uploaded")
    case .uploadDropped: Words("放弃上传文件", "upload dropped")
    case .recordsExported: Words("导出记录", "records exported")
    case .dispatchAdded: Words("派单", "demand dispatched")
    case .dispatchChanged: Words("更新派单", "dispatch changed")
    case .handlersChanged: Words("变更经办人", "handlers changed")
    case .judgmentAdded: Words("相关性判定", "relevance judged")
    case .contactAdded: Words("登记对接", "contact recorded")
    case .progressAdded: Words("上报进展", "progress reported")
    case .progressConfirmed: Words("确认进展", "progress confirmed")
    case .planKept: Words("保存方案", "plan kept")
    case .planApplied: Words("执行方案", "plan applied")
    case .planDropped: Words("删除方案", "plan dropped")
    case .applicationAdded: Words("收入申报材料", "application taken in")
    case .applicationReplaced: Words("更换申报材料", "application replaced")
    case .applicationMoved: Words("变更申报状态", "application moved")
    case .applicationHandedOver: Words("变更申报经办人", "application handed over")
    case .sanctionsReplaced: Words("更新处罚名单", "sanctions replaced")
    case .sanctionAdded: Words("加入处罚名单", "sanction added")
    case .sanctionRemoved: Words("删去处罚", "sanction removed")
    case .unitKept: Words("登记单位名称", "unit kept")
    case .unitDropped: Words("删去单位名称", "unit dropped")
    }
  }
}
