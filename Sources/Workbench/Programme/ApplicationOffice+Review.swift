internal import ChineseText
internal import Matching
internal import Programme
public import Reporting
public import SupplyDemand

extension ApplicationOffice {
  /// How many cities beside the targets are told of.
  private static let otherCityCount = 5

  /// What the engine can tell reviewers of an application.
  ///
  /// - Parameters:
  ///   - application: The application.
  ///   - result: What checking it has found; nil to check it.
  ///   - disclosure: Whether personal data is shown.
  /// - Returns: The sheet.
  /// - Throws: `StorageError` when the store can't be read, `WorkbenchError.notAnApplication` when the file can't.
  public func sheet(
    _ application: KeptApplication, checked result: CheckedApplications? = nil, _ disclosure: Disclosure = .masked
  ) async throws -> ReviewSheet {
    let checked = if let result { result } else { try await checked(application, for: nil) }
    guard let content = checked.applications.first else {
      throw WorkbenchError.notAnApplication(application.file, reason: "")
    }
    let others = try await others(than: application)
    return ReviewSheet(
      NoticeReport.Subject(
        file: content.file, kind: application.kind, unit: application.unit, name: application.title),
      cities: await known.cities.value(application.number, by: application.revision) {
        await cities(of: content, application)
      }, promises: promises(of: content, application.kind),
      overlaps: overlaps(of: content, others),
      findings: checked.findings.filter { $0.severity != .unchecked }, people: checked.people,
      directory: answers.directory, disclosure: disclosure)
  }

  private func cities(of content: Application, _ application: KeptApplication) async -> [ReviewSheet.City] {
    let team = ServiceTeam(applying: content, number: application.number, kind: application.kind?.team)
    let matches = await answers.matcher.cityMatches(for: team)
    let all = answers.workspace.records.cities
    let targets = content.items(in: .targetCities).compactMap { name -> PilotCity? in
      guard case .city(let id) = answers.workspace.cityNames.resolve(name) else { return nil }
      return all.first { $0.id == id }
    }
    let others = matches.lazy.filter { match in
      match.best.level == .adequate && !targets.contains { $0.id == match.city }
    }
    .prefix(Self.otherCityCount).compactMap { match in all.first { $0.id == match.city } }
    let coverage = await answers.matcher.coverage(of: (targets + others).flatMap(\.needs))
    let served = Set(
      coverage.filter { need in need.supplies.contains { $0.kind == .teams && $0.level == .adequate } }.map(\.need))
    return (targets + others).map { city in
      let match = matches.first { $0.city == city.id }
      let adequate = match.map { [$0.best] + $0.others }?.filter { $0.level == .adequate }.map(\.need) ?? []
      return ReviewSheet.City(
        city: city.id, isTarget: targets.contains { $0.id == city.id }, match: match,
        added: adequate.filter { !served.contains($0) },
        competitors: answers.matcher.competitors(of: team.id, in: city.id))
    }
  }

  private func promises(of content: Application, _ kind: ProjectKind?) -> [ReviewSheet.Promise] {
    guard let kind else { return [] }
    let listed = Dictionary(grouping: content.attachments, by: \.kind).mapValues(\.count)
    let team = answers.workspace.records.teams.first { $0.name == content.title?.text }
    return answers.workspace.notice.obligations(of: kind).map { obligation in
      let atHand: Int? =
        switch obligation.key {
        case "achievements": max(listed[.achievements] ?? 0, team?.achievements.count ?? 0)
        case "problems", "needs": listed[.demands] ?? 0
        default: nil
        }
      return ReviewSheet.Promise(
        obligation: obligation,
        promised: NoticeChecker.promised(
          obligation, beside: answers.workspace.notice.obligations(of: kind), in: content), atHand: atHand)
    }
  }

  private func overlaps(of content: Application, _ others: [Application]) -> [ReviewSheet.Overlap] {
    let cities = Set(content.items(in: .targetCities))
    let directions = Set(content.items(in: .directions))
    return others.compactMap { other in
      let both = other.items(in: .targetCities).filter(cities.contains)
      guard !both.isEmpty else { return nil }
      return ReviewSheet.Overlap(
        file: other.file, name: other.title?.text ?? "", cities: both,
        directions: other.items(in: .directions).filter(directions.contains))
    }
  }
}

extension ServiceTeam {
  /// The team, or what stands for an event's organizers, that an application describes.
  fileprivate init(applying content: Application, number: Int, kind: Kind?) {
    self.init(
      id: ID("application-\(number)"), name: content.title?.text ?? content.file, kind: kind,
      leadUnit: content.unit?.text ?? "", targetCities: content.items(in: .targetCities),
      intendedCities: content.items(in: .otherCities), contactedCities: content.items(in: .contactedCities),
      directions: content.items(in: .directions),
      description: [ApplicationField.contents, .goals].compactMap { content[$0]?.text }.joined(separator: "\n"))
  }
}
