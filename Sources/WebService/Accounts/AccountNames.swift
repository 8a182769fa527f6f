import SupplyDemand

/// What accounts are called.
struct AccountNames {
  private let names: [Account.ID: String]

  init(_ accounts: [Account]) {
    names = Dictionary(accounts.map { ($0.id, $0.displayName.isEmpty ? $0.loginName : $0.displayName) }) { first, _ in
      first
    }
  }

  /// The name of an account; a dash for one that is gone.
  subscript(id: Account.ID) -> String { names[id] ?? "—" }
}
