/// One row of a project's expenses (经费支出预算表).
public struct ApplicationExpense: Hashable, Sendable {
  /// The columns of the table of expenses, in their order.
  public enum Column: String, Hashable, Sendable, CaseIterable, Decodable, CodingKeyRepresentable {
    /// 编号.
    case number
    /// 支出内容明细.
    case item
    /// 金额.
    case amount
    /// 测算依据.
    case basis
  }

  /// 支出内容明细.
  public let item: FormText
  /// 金额.
  public let amount: FormAmount
  /// 测算依据.
  public let basis: FormText

  /// A row in which something is filled in.
  public init(item: FormText, amount: FormAmount, basis: FormText) {
    self.item = item
    self.amount = amount
    self.basis = basis
  }
}
