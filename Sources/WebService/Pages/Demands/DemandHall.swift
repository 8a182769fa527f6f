import SupplyDemand

/// The demands with what was dispatched of them.
struct DemandHall: Sendable {
  private let byDemand: [Demand.ID: [Dispatch]]
  private let today: CalendarDate?

  /// - Parameters:
  ///   - dispatches: All dispatches, the oldest first.
  ///   - today: The day.
  init(_ dispatches: [Dispatch], today: CalendarDate?) {
    byDemand = Dictionary(grouping: dispatches, by: \.demand)
    self.today = today
  }

  /// The dispatches of a demand, the oldest first.
  func dispatches(of demand: Demand.ID) -> [Dispatch] { byDemand[demand] ?? [] }

  /// How far the work on a demand has come: as its dispatches say, else as its list says; open when neither does.
  func status(of demand: Demand) -> Demand.Status {
    let statuses = dispatches(of: demand.id).map(\.status)
    if statuses.contains(.done) { return .solved }
    if statuses.contains(where: { $0 == .open || $0 == .accepted }) { return .inProgress }
    return demand.status ?? .open
  }

  /// Whether a demand, or a dispatch of it, should have been done.
  func isLate(_ demand: Demand) -> Bool {
    guard let today, ![.solved, .closed].contains(status(of: demand)) else { return false }
    return demand.deadline.map { $0 < today } ?? false
  }

  /// Whether a dispatch should have been done.
  func isLate(_ dispatch: Dispatch) -> Bool {
    guard let today, dispatch.status == .open || dispatch.status == .accepted else { return false }
    return dispatch.dueOn.map { $0 < today } ?? false
  }
}
