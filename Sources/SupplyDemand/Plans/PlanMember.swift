/// Who serves or is served by a plan over records.
public enum PlanMember: Hashable, Sendable {
  /// A record: a team, an expert, an achievement or a demand.
  case record(RecordReference)
  /// A team that there isn't yet, by what it would serve.
  case addition(String)
  /// A pilot city.
  case city(PilotCity.ID)
  /// A need of a pilot city.
  case need(IndustryNeed.ID)

  /// What names the member in scenarios and in outputs; an addition's is 新增: and what it would serve.
  public var id: String {
    switch self {
    case .record(let record): record.id
    case .addition(let text): Self.additionPrefix + text
    case .city(let city): city.text
    case .need(let need): need.text
    }
  }

  /// What the identities of teams begin with that there aren't yet.
  public static let additionPrefix = "新增:"
}
