public import SupplyDemand

extension ProgressEvidence.Kind: Worded {
  /// What shows that an obligation was met.
  public var words: Words {
    switch self {
    case .transfer: Words("技术转让合同", "contract of transfer")
    case .licence: Words("技术许可合同", "contract of licence")
    case .development: Words("技术（合作）开发合同", "contract of development")
    case .investment: Words("技术作价投资合同", "contract of investment")
    case .proof: Words("财务、税收、信贷等证明", "financial or tax proof")
    case .report: Words("报道、报告或总结", "report")
    case .other: Words("其他材料", "other")
    }
  }
}
