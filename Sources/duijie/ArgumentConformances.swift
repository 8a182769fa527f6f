public import ArgumentParser
public import Reporting
public import SupplyDemand

extension GapReport.Grouping: ExpressibleByArgument {}
extension Language: ExpressibleByArgument {}
extension OutputFormat: ExpressibleByArgument {}
extension PlanObjective: ExpressibleByArgument {}
extension RecordKind: ExpressibleByArgument {}
extension SupplyKind: ExpressibleByArgument {}
