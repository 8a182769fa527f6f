public import SupplyDemand

/// Which way an application goes, who moves it, and until when (三, 四.1, 附件1, 附件6).
public struct ApplicationFlow: Sendable {
  private struct Step {
    let from: ApplicationState
    let to: ApplicationState
    let roles: [Account.Role]
    var form: ApplicationForm?
  }

  private static let office: [Account.Role] = [.admin, .staff]
  private static let unitToo: [Account.Role] = [.admin, .staff, .team]

  /// The steps in their order. A team is registered before it applies (三.1); an event needs no registration.
  private static let steps = [
    Step(from: .draft, to: .registered, roles: office, form: .team),
    Step(from: .draft, to: .accountReady, roles: office, form: .event),
    Step(from: .registered, to: .accountReady, roles: office),
    Step(from: .accountReady, to: .submitted, roles: unitToo),
    Step(from: .submitted, to: .formatReviewed, roles: office),
    Step(from: .submitted, to: .returned, roles: office),
    Step(from: .returned, to: .submitted, roles: unitToo),
    Step(from: .formatReviewed, to: .exported, roles: unitToo),
    Step(from: .exported, to: .paperReceived, roles: office),
    Step(from: .paperReceived, to: .expertReviewed, roles: office),
    Step(from: .expertReviewed, to: .published, roles: office),
    Step(from: .expertReviewed, to: .declined, roles: office),
    Step(from: .published, to: .running, roles: office),
    Step(from: .published, to: .declined, roles: office),
    Step(from: .running, to: .confirmed, roles: office),
    Step(from: .confirmed, to: .closed, roles: office),
  ]
  /// From where a unit may take its application back: until it is decided on.
  private static let withdrawable: [ApplicationState] = [
    .draft, .registered, .accountReady, .submitted, .returned, .formatReviewed, .exported, .paperReceived,
  ]

  private let notice: Notice

  /// The way of applications under a notice.
  public init(notice: Notice) {
    self.notice = notice
  }

  /// Where an application can go from a state, in order.
  public func next(from state: ApplicationState, form: ApplicationForm) -> [ApplicationState] {
    steps(from: state, form: form).map(\.to)
  }

  private func steps(from state: ApplicationState, form: ApplicationForm) -> [Step] {
    let steps = Self.steps.filter { $0.from == state && ($0.form ?? form) == form }
    return Self.withdrawable.contains(state)
      ? steps + [Step(from: state, to: .withdrawn, roles: Self.unitToo)] : steps
  }

  /// Why an application can't be moved; none when it can.
  ///
  /// - Parameters:
  ///   - application: The application as it is kept.
  ///   - state: Where it is to go.
  ///   - moment: When that was or is.
  ///   - role: Who moves it.
  ///   - last: When the step before was; nil for the first.
  ///   - fatalCount: How much in it won't be accepted.
  ///   - openObligations: The names of its obligations that aren't confirmed.
  /// - Returns: All obstacles, in a fixed order.
  public func obstacles(
    to application: KeptApplication, moving state: ApplicationState, at moment: LocalMoment, by role: Account.Role,
    after last: LocalMoment?, fatalCount: Int, openObligations: [String]
  ) -> [FlowObstacle] {
    let possible = steps(from: application.state, form: application.form)
    guard let step = possible.first(where: { $0.to == state }) else {
      return [.noSuchStep(from: application.state, to: state, possible: possible.map(\.to))]
    }
    var obstacles: [FlowObstacle] = []
    if !step.roles.contains(role) { obstacles.append(.notBy(role, allowed: step.roles)) }
    if let last, moment < last { obstacles.append(.beforeLastStep(last)) }
    switch state {
    case .submitted:
      if moment.day < notice.opening { obstacles.append(.tooEarly(opening: notice.opening)) }
      if moment.day > notice.deadline, let end = LocalMoment(day: notice.deadline, minute: 1439) {
        obstacles.append(.tooLate(deadline: end))
      }
      if fatalCount > 0 { obstacles.append(.fatalFindings(fatalCount)) }
    case .paperReceived:
      let end = LocalMoment(day: notice.paperDeadline, minute: notice.paperHour * 60)
      if let end, moment > end { obstacles.append(.tooLate(deadline: end)) }
    case .confirmed:
      if !openObligations.isEmpty { obstacles.append(.openObligations(openObligations)) }
    default: break
    }
    return obstacles
  }
}
