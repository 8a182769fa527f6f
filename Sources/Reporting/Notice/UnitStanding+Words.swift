public import SupplyDemand

extension UnitStanding {
  /// What somebody of the unit is told who wants to register (附件6 二).
  public var words: Words {
    isKnown
      ? Words(
        "该单位（\(unit)）已存在，有 \(accountCount) 个账号\(hasAdministrator ? "，已有单位管理员" : "，还没有单位管理员")；建议注册为普通用户，仍可注册为单位管理员。",
        "\(unit) is known and has \(accountCount) accounts; register as a member, or still as its administrator.")
      : Words(
        "单位「\(unit)」还没有账号，必须首先注册单位管理员。请用与公章一致的全称或统一社会信用代码查询；没有登记为别名的简称查不到。",
        "“\(unit)” has no accounts: its administrator has to register first. Full names, credit codes and names that staff "
          + "keep of a unit are found.")
  }
}
