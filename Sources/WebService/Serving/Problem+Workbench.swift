import Ingestion
import Reporting
import Storage
import SupplyDemand
import Workbench

extension Problem {
  /// What is wrong with what was given; nil when work has failed.
  init?(_ error: WorkbenchError) {
    switch error {
    case .unknownNeed(let need, let city, let needs):
      self = .notFound(
        Words(
          "\(city)的产业需求“\(need)”；有的是：\(needs.joined(separator: "、"))",
          "need “\(need)” of \(city); there are: \(needs.joined(separator: ", "))"))
    case .unknownRegion(let region, _, let regions):
      let known = regions.map { Disclosure.masked.text($0) }
      self = .notFound(
        Words(
          "地区为“\(region)”的记录；有的是：\(known.joined(separator: "、"))",
          "record of “\(region)”; there are: \(known.joined(separator: ", "))"))
    case .unknownCity(let name, _), .ambiguousCity(let name, _):
      self = .notFound(Words("名为“\(name)”的试点城市（园区）", "one pilot city called “\(name)”"))
    case .unknownTeam(let name, _): self = .notFound(Words("名为“\(name)”的服务团", "team called “\(name)”"))
    case .ambiguousFile:
      self = .badBody(Words("这个文件可能是几类名单，请说明它是哪一类。", "\(error)"))
    case .severalLists(_, let kinds):
      let names = kinds.compactMap { RecordKind(rawValue: $0)?.name(in: .zh) }.joined(separator: "、")
      self = .badBody(Words("文件中有几类名单（\(names)），请选择其中一类导入，再上传一次导入其余的。", "\(error)"))
    case .maskedList(let place):
      self = .conflict(
        Words(
          "名单中有已隐去部分内容的姓名、电话或邮箱（首处：\(place.placeName(in: .zh))），导入会取代完整的信息，因此没有导入。请导入完整的名单；确要导入时请明确选择。",
          "Names, telephone numbers or e-mail addresses are masked (first: \(place.placeName(in: .en))) and would replace the full ones, so that nothing was "
            + "imported. Import the full list, or ask for masked values to be taken."))
    case .noCityList:
      self = .badBody(Words("文件中没有试点城市名单：应有序号、试点城市、重点产业、主要产业和代表企业五列。", "\(error)"))
    case .unknownFile:
      self = .badBody(
        Words("认不出这个文件：既不是通知，表头也不是已知的名单。如果它是名单，请说明它是哪一类；否则请按帮助中的格式整理后再上传。", "\(error)"))
    case .unplannable(let reason): self = .badBody(Words("这个设想不能规划：\(reason)", reason))
    case .notAnApplication(let file, let reason):
      self = .badBody(
        Words("“\(file)”不是通知所附的项目申报书（附件4、附件5）。\(reason?.zh ?? "")", "\(error)"))
    case .foreignApplication(let file, let unit, let own):
      self = .badBody(
        Words(
          "“\(file)”的申报单位是“\(unit.isEmpty ? "（未填）" : unit)”，账号的单位是“\(own.isEmpty ? "（未填）" : own)”；只能登记本单位的材料，单位名称须与账号的一致。",
          "\(error)"))
    case .unmovable(let obstacles):
      self = .conflict(Words(obstacles.map(\.words.zh).joined(), obstacles.map(\.words.en).joined(separator: " ")))
    case .unreadableFile, .missingData, .missingDataFile, .nothingImported: return nil
    }
  }

  /// What is wrong with a file; nil when it is the program's own data.
  init?(_ error: IngestionError) {
    if case .damagedNames = error { return nil }
    let words = error.words
    self = .badBody(Words("文件不能读入：\(words.zh)", words.en))
  }

  /// What is wrong with what was to be stored; nil when the store has failed.
  init?(_ error: StorageError) {
    switch error {
    case .busy: self = .busy
    case .notFound: self = .notFound(Words("这条记录", "such record"))
    case .loginNameTaken: self = .conflict(Words("这个登录名已被使用。", "Another account has this login name."))
    case .lastAdmin: self = .conflict(Words("至少要保留一位可登录的管理员。", "The last administrator has to stay."))
    case .accountDisabled: self = .conflict(Words("账号已停用。", "The account is disabled."))
    case .refused(_, let constraint):
      self = .badBody(Words("有一项内容不能保存（\(constraint)）。", "A value can't be stored (\(constraint))."))
    case .nulCharacter: self = .badBody(Words("有一条记录含有空字符，请删除后再上传。", "\(error)"))
    case .inconsistent: self = .badBody(Words("有一条记录与其他记录矛盾，请更正后再上传。", "\(error)"))
    default: return nil
    }
  }
}
