internal import SupplyDemand

extension RecordListWriter {
  var problemColumns: [Column<TechnicalProblem>] {
    [
      (.id, "", { .filled($0.id.text) }), (.title, "", { .filled($0.title) }),
      (.description, "", { .filled($0.description) }), (.industries, "", { industries($0.industries) }),
      (.enterprise, "", { .filled($0.enterprise) }), (.city, "", { .filled($0.city) }),
      (.team, "", { .filled($0.team) }), (.status, "", { choice($0.status, .problemStatus) }),
      (.solution, "", { .filled($0.solution) }), (.experts, "", { items($0.experts) }),
    ]
  }

  var projectColumns: [Column<Project>] {
    [
      (.id, "", { .filled($0.id.text) }), (.title, "", { .filled($0.title) }),
      (.description, "", { .filled($0.description) }), (.industries, "", { industries($0.industries) }),
      (.units, "", { items($0.units) }), (.city, "", { .filled($0.city) }), (.team, "", { .filled($0.team) }),
      (.stage, "", { choice($0.stage, .projectStage) }),
      (.investment, "（万元）", { $0.investment.map(ListValue.amount) ?? .empty }),
      (.cooperation, "", { items($0.cooperation) }), (.startsOn, "", { $0.startsOn.map(ListValue.day) ?? .empty }),
    ]
  }

  var openSourceColumns: [Column<OpenSource>] {
    [
      (.id, "", { .filled($0.id.text) }), (.title, "", { .filled($0.title) }),
      (.description, "", { .filled($0.description) }), (.industries, "", { industries($0.industries) }),
      (.license, "", { .filled($0.license) }), (.url, "", { .filled($0.url) }), (.units, "", { items($0.units) }),
      (.team, "", { .filled($0.team) }), (.updatedOn, "", { $0.updatedOn.map(ListValue.day) ?? .empty }),
    ]
  }
}
