public import SupplyDemand

extension ServiceTeam.ServiceClass: Worded {
  /// The class as 附件2 writes it.
  public var words: Words {
    switch self {
    case .disseminating: Words("技术传播", "disseminating technology")
    case .consulting: Words("产业咨询", "industry consulting")
    case .research: Words("支撑技术研发", "supporting research")
    case .entrepreneurship: Words("创新创业服务", "innovation and start-up services")
    case .talent: Words("营造人才生态", "building a talent ecosystem")
    case .transfer: Words("促进技术转移与交易", "technology transfer and trade")
    case .standards: Words("参与团体标准制定", "association standards")
    case .internationalExchange: Words("拓展国际交流", "international exchange")
    }
  }
}
