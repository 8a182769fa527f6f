import Reporting

extension Permission: Worded {
  var words: Words {
    switch self {
    case .read: Words("查看记录与匹配", "see records and matches")
    case .personalData: Words("查看完整个人信息", "see personal data in full")
    case .judge: Words("评价匹配", "judge matches")
    case .dispatch: Words("派发需求", "dispatch demands")
    case .plan: Words("规划对接方案", "make plans")
    case .record: Words("登记对接与进展", "record contacts and progress")
    case .apply: Words("办理申报", "see and hand in applications")
    case .importLists: Words("导入名单", "import lists")
    case .administer: Words("管理账号与日志", "administer accounts and the audit trail")
    }
  }
}
