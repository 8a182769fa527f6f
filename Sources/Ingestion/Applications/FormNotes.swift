/// Notes that forms print behind labels.
enum FormNotes {
  /// A label's key without the note at its end: 单位简介 of 单位简介300字以内.
  static func removed(from key: String) -> String {
    for end in ["字以内", "字以内据项目任务填写不涉及可不填"] where key.hasSuffix(end) {
      var rest = key.dropLast(end.count)
      while let last = rest.last, last.isASCII, last.isNumber { rest.removeLast() }
      if rest.hasSuffix("每项") { rest.removeLast(2) }
      return String(rest)
    }
    for end in ["如没有可不填", "万元", "必填"] where key.hasSuffix(end) { return String(key.dropLast(end.count)) }
    return key
  }
}
