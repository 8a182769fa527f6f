/// Why an application can't be moved.
public enum FlowObstacle: Hashable, Sendable {
  /// It can't come from there to here; where it could go.
  case noSuchStep(from: ApplicationState, to: ApplicationState, possible: [ApplicationState])
  /// Others have to do it.
  case notBy(Account.Role, allowed: [Account.Role])
  /// It can't be before that day.
  case tooEarly(opening: CalendarDate)
  /// It can't be after that minute.
  case tooLate(deadline: LocalMoment)
  /// It can't be before the step before.
  case beforeLastStep(LocalMoment)
  /// So much in it won't be accepted.
  case fatalFindings(Int)
  /// These obligations aren't confirmed.
  case openObligations([String])
}
