public import SupplyDemand

extension RegionalStrategy: Worded {
  /// The strategy as 附件1 of the notice writes it, and its usual English name.
  public var words: Words {
    switch self {
    case .beijingTianjinHebei: Words("京津冀协同发展", "Coordinated Development of Beijing-Tianjin-Hebei")
    case .yangtzeDelta: Words("长三角一体化", "Yangtze River Delta Integration")
    case .greaterBayArea: Words("粤港澳大湾区", "Guangdong-Hong Kong-Macao Greater Bay Area")
    case .yangtzeBelt: Words("长江经济带", "Yangtze River Economic Belt")
    case .northeastRevitalization:
      Words("东北老工业基地振兴", "Revitalization of the Northeast Old Industrial Bases")
    case .yellowRiver: Words("黄河流域可持续发展", "Sustainable Development of the Yellow River Basin")
    case .westernDevelopment: Words("西部大开发", "Large-Scale Development of the Western Region")
    case .chengduChongqing: Words("成渝地区双城经济圈", "Chengdu-Chongqing Economic Circle")
    case .ruralRevitalization: Words("乡村振兴", "Rural Revitalization")
    }
  }
}
