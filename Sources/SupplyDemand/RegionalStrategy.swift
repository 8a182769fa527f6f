/// The nine national strategies that a regional team serves (附件1 一(二)5).
public enum RegionalStrategy: String, Hashable, Sendable, CaseIterable {
  /// 京津冀协同发展.
  case beijingTianjinHebei = "beijing-tianjin-hebei"
  /// 长三角一体化.
  case yangtzeDelta = "yangtze-delta"
  /// 粤港澳大湾区.
  case greaterBayArea = "greater-bay-area"
  /// 长江经济带.
  case yangtzeBelt = "yangtze-belt"
  /// 东北老工业基地振兴.
  case northeastRevitalization = "northeast-revitalization"
  /// 黄河流域可持续发展.
  case yellowRiver = "yellow-river"
  /// 西部大开发.
  case westernDevelopment = "western-development"
  /// 成渝地区双城经济圈.
  case chengduChongqing = "chengdu-chongqing"
  /// 乡村振兴.
  case ruralRevitalization = "rural-revitalization"
}
