public import SupplyDemand

extension KnownUnit {
  /// What is kept of the unit, on one line.
  public var words: Words {
    Words(
      name + (creditCode.isEmpty ? "" : "（\(creditCode)）")
        + (aliases.isEmpty ? "" : "，又名：\(aliases.joined(separator: "、"))"),
      name + (creditCode.isEmpty ? "" : " (\(creditCode))")
        + (aliases.isEmpty ? "" : ", also: \(aliases.joined(separator: ", "))"))
  }
}
