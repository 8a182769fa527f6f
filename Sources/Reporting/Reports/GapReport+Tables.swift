import SupplyDemand

extension GapReport {
  /// How much of a supply's name the table for people shows.
  private static let nameWidth = 40

  /// One table with the number of needs that nothing serves.
  public func sections(in language: Language) -> [ReportSection] {
    let unserved = coverages.count { !$0.isServed }
    let remark = Words(
      "\(coverages.count) 个需求中，\(unserved) 个没有合适供给。",
      "\(unserved) of \(coverages.count) needs have no adequate supply.")
    let title =
      switch grouping {
      case .need: Words("供需缺口", "Gaps")
      case .city: Words("供需缺口（按城市）", "Gaps by city")
      case .industry: Words("供需缺口（按产业）", "Gaps by industry")
      }
    return [ReportSection(title: title[language], table: table(in: language), remarks: [remark[language]])]
  }

  /// The same table; by need, level, probability, identity and name of the best supply are columns of their own.
  public func spreadsheet(in language: Language) -> TextTable {
    guard grouping == .need else { return table(in: language) }
    let kinds = SupplyKind.covering.flatMap { kind in
      [Heading.level, Heading.probability, Heading.identifier, Heading.name].map {
        "\(kind.name(in: language)) \($0[language])"
      }
    }
    let headings = [Heading.served, Heading.city, Heading.column, Heading.identifier, Heading.need]
    return TextTable(
      columns: (headings.map { $0[language] } + kinds).map { TextTable.Column($0) },
      rows: shown.map { coverage in
        TextTable.Row(
          [.text(Heading.claim(coverage.isServed)[language])] + place(of: coverage, in: language)
            + SupplyKind.covering.flatMap { cells(coverage.supply(of: $0), in: language) })
      })
  }

  private func table(in language: Language) -> TextTable {
    switch grouping {
    case .need: needs(in: language)
    case .city:
      grouped(in: language, [Heading.city, Heading.needs, Heading.unserved, Heading.unservedNeeds]) { group in
        [
          .text(directory.cityName(PilotCity.ID(group.key))), .count(group.coverages.count),
          .count(group.unserved.count), .text(labels(group.unserved)),
        ]
      }
    case .industry:
      grouped(in: language, [Heading.industry, Heading.needs, Heading.unserved, Heading.cities]) { group in
        [
          .text(group.key), .count(group.coverages.count), .count(group.unserved.count),
          .text(cityNames(of: group.coverages).joined(separator: "、")),
        ]
      }
    }
  }

  private func grouped(
    in language: Language, _ headings: [Words], cells: (GapGroup) -> [TableCell]
  ) -> TextTable {
    TextTable(
      columns: headings.map { TextTable.Column($0[language]) }, rows: groups().map { TextTable.Row(cells($0)) })
  }

  private func needs(in language: Language) -> TextTable {
    let headings = [Heading.served, Heading.city, Heading.column, Heading.identifier, Heading.need]
    let columns = headings.map { TextTable.Column($0[language]) }
    let kinds = SupplyKind.covering.map { TextTable.Column($0.name(in: language), maximumWidth: Self.nameWidth) }
    let rows = shown.map { coverage in
      TextTable.Row(
        [.text(Heading.claim(coverage.isServed)[language])] + place(of: coverage, in: language)
          + SupplyKind.covering.map { .text(summary(coverage.supply(of: $0), in: language)) })
    }
    return TextTable(columns: columns + kinds, rows: rows)
  }

  private func place(of coverage: NeedCoverage, in language: Language) -> [TableCell] {
    [
      .optional(directory.cityName(of: coverage.need)),
      .optional(directory.need(coverage.need)?.column.name(in: language)), .text(coverage.need.text),
      .text(directory.label(of: coverage.need)),
    ]
  }

  private func summary(_ supply: NeedCoverage.Supply?, in language: Language) -> String {
    let level = (supply?.level ?? .none).name(in: language)
    guard let best = supply?.best else { return level }
    let name = directory.shownName(of: best.supply, disclosure)
    return "\(level) \(FixedDecimals.text(best.probability, decimals: 2)) \(name)"
  }

  private func cells(_ supply: NeedCoverage.Supply?, in language: Language) -> [TableCell] {
    let best = supply?.best
    return [
      .text((supply?.level ?? .none).name(in: language)), best.map { .number($0.probability, decimals: 2) } ?? .empty,
      .optional(best?.supply.id), .optional(best.map { directory.shownName(of: $0.supply, disclosure) }),
    ]
  }

  private func labels(_ coverages: [NeedCoverage]) -> String {
    coverages.map { directory.label(of: $0.need) }.joined(separator: "、")
  }
}

extension NeedCoverage {
  /// The supply of one kind.
  fileprivate func supply(of kind: SupplyKind) -> Supply? {
    supplies.first { $0.kind == kind }
  }
}
