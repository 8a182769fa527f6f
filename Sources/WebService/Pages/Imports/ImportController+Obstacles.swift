import Ingestion
import Storage
import Workbench

extension ImportController {
  /// Whether a failure is the file's.
  static func isBadFile(_ error: any Error) -> Bool {
    switch error {
    case let error as WorkbenchError: error.isBadInput
    case is IngestionError: true
    case StorageError.nulCharacter, StorageError.inconsistent: true
    default: false
    }
  }

  /// Why a file can't be taken, in Chinese.
  static func obstacle(_ error: any Error) -> String {
    switch error {
    case WorkbenchError.ambiguousFile: "这个文件可能是几类名单，请在下面选择它是哪一类。"
    case WorkbenchError.noCityList: "文件中没有试点城市名单：应有序号、试点城市、重点产业、主要产业和代表企业五列。"
    case WorkbenchError.unknownFile:
      "认不出这个文件：既不是通知，表头也不是已知的名单。如果它是名单，请在下面选择类别；否则请按模板整理后再上传。"
    case StorageError.nulCharacter: "有一条记录含有空字符，请删除后再上传。"
    case StorageError.inconsistent: "有一条记录与其他记录矛盾，请更正后再上传。"
    default: "文件不能读入：\(error)"
    }
  }
}
