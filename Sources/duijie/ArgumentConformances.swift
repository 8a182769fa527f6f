public import ArgumentParser
public import Reporting
public import SupplyDemand
public import Workbench

extension AdequacyLevel: ExpressibleByArgument {}
extension ApplicationState: ExpressibleByArgument {}
extension ExportFormat: ExpressibleByArgument {}
extension GapReport.Grouping: ExpressibleByArgument {}
extension Language: ExpressibleByArgument {}
extension LocalMoment: ExpressibleByArgument {}
extension OutputFormat: ExpressibleByArgument {}
extension PlanObjective: ExpressibleByArgument {}
extension PlanScenario.Receivers: ExpressibleByArgument {}
extension RecordKind: ExpressibleByArgument {}
extension SupplyKind: ExpressibleByArgument {}
extension TemplateFormat: ExpressibleByArgument {}
