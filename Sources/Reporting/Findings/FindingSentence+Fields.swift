extension FindingSentence {
  /// What people call a column; a name that isn't known stays.
  static func fieldName(_ field: String) -> String { fieldNames[field] ?? field }

  private static let fieldNames = [
    "abstract": "摘要", "achievements": "成果", "biography": "简介", "budget": "预算", "chief-expert": "首席专家", "city": "城市",
    "cooperation": "合作方式",
    "contacted-cities": "已对接城市", "deadline": "截止日期", "description": "描述", "directions": "产业方向", "email": "电子邮箱",
    "enterprise": "企业", "enterprises": "代表企业", "evaluation": "综合评价", "experts": "专家", "fields": "研究方向", "id": "编号",
    "industrialization-plan": "产业化方案", "industries": "应用行业", "intended-cities": "意向服务城市", "investment": "投资额",
    "key-industries": "重点产业",
    "keywords": "关键词", "kind": "类型", "lead-unit": "牵头单位", "leader": "团长", "license": "许可证", "main-industries": "主要产业",
    "maturity": "成熟度",
    "name": "姓名（名称）", "number": "序号", "phone": "电话", "position": "职称", "region": "地区", "services": "服务类别",
    "solution": "解决方案", "stage": "阶段", "starts-on": "开始日期",
    "status": "状态", "target-cities": "重点服务城市", "team": "服务团", "title": "标题", "transfer-modes": "转化方式", "unit": "单位",
    "units": "单位", "updated-on": "更新日期", "url": "网址",
    "year": "年份",
  ]
}
