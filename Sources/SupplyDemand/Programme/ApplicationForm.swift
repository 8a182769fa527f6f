/// The two forms of an application (项目申报书).
public enum ApplicationForm: String, Hashable, Sendable, CaseIterable, Decodable {
  /// For service teams (附件4).
  case team
  /// For events in pilot cities (附件5).
  case event
}
