/// What a unit is, where the notice says who may apply (申报主体, 二; 附件2 第五条).
public enum ApplicantType: String, Hashable, Sendable, CaseIterable, Decodable {
  /// 中国科协所属全国学会、协会、研究会.
  case nationalSociety = "national-society"
  /// 省级科协及其直属单位、省级学会.
  case provincialBody = "provincial-body"
  /// 科技型骨干企业.
  case enterprise
  /// 高校.
  case university
  /// 科研机构.
  case institute
  /// 金融机构.
  case financial
  /// 相关社会服务机构.
  case serviceOrganization = "service-organization"
}
