import SupplyDemand

extension NoticeFinding {
  /// What a test expects to be found at a text that is filled in.
  init(
    _ rule: NoticeRule, _ severity: Severity, _ clause: String, _ text: FormText?, quoting quoted: String? = nil,
    _ facts: [String] = []
  ) {
    self.init(
      rule: rule, severity: severity, clause: clause, location: text?.location ?? ListLocation(file: "nowhere"),
      quoted: quoted ?? text?.text ?? "", facts: facts)
  }

  /// What a test expects to be found where something is lacking.
  init(_ rule: NoticeRule, _ severity: Severity, _ clause: String, at location: ListLocation?, _ facts: [String] = []) {
    self.init(
      rule: rule, severity: severity, clause: clause, location: location ?? ListLocation(file: "nowhere"), quoted: "",
      facts: facts)
  }
}
