internal import GRDB
public import SupplyDemand

extension Store {
  /// Looks a unit up by its full name, as on its seal, or by a credit code that an application of it has (附件6 二.2). Short
  /// names find nothing.
  ///
  /// - Parameter query: The name or the code; white space doesn't count.
  /// - Returns: The standing; of an unknown unit one without accounts.
  /// - Throws: `StorageError` when the store can't be read.
  public func unitStanding(of query: String) throws(StorageError) -> UnitStanding {
    let wanted = query.filter { !$0.isWhitespace }
    return try read { database in
      let coded = try database.rows(
        KeptApplication.self, Condition("upper(credit_code) = ?", wanted.uppercased()), order: "id", limit: 1)
      let name = coded.first?.unit ?? wanted
      let accounts = try database.rows(Account.self, order: "login_key").filter {
        $0.unit.filter { !$0.isWhitespace } == name && !name.isEmpty
      }
      return UnitStanding(
        unit: accounts.first?.unit ?? name, accountCount: accounts.count,
        hasAdministrator: accounts.contains { $0.unitRole == .unitAdmin })
    }
  }
}
