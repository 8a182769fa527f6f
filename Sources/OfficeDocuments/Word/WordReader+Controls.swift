extension WordReader {
  /// Reads a content control (w:sdt): its content, or the sign of the check box that it is.
  func readContentControl() throws(OfficeDocumentError) {
    let outer = checkBox
    var isCheckBox = false
    try xml.forEachChild { () throws(OfficeDocumentError) in
      if xml.name == "sdtPr" {
        guard let isChecked = try readCheckBoxControl() else { return }
        isCheckBox = true
        checkBox = CheckBoxDraft(isChecked: isChecked)
      } else if xml.name == "sdtContent" {
        try walk()
      }
    }
    guard isCheckBox else { return }
    // A check box without any text, or with a picture for it.
    if checkBox?.isShown == false { try append("☐") }
    checkBox = outer
  }

  /// Whether the control whose properties were reached is a checked box; nil when it is no box.
  private func readCheckBoxControl() throws(OfficeDocumentError) -> Bool? {
    var isChecked: Bool?
    try xml.forEachChild { () throws(OfficeDocumentError) in
      guard xml.name == "checkbox" else { return }
      isChecked = false
      try xml.forEachChild { () throws(OfficeDocumentError) in
        if xml.name == "checked" { isChecked = isOn() }
      }
    }
    return isChecked
  }

  /// Reads the begin, the separator or the end of a field, with the form field that a begin may bring.
  func readFieldCharacter() throws(OfficeDocumentError) {
    switch xml.attribute("fldCharType") {
    case "begin":
      let shown = try readFormField()
      try append(shown)
      fields.begin()
    case "separate": fields.separate()
    case "end": fields.end()
    default: break
    }
  }

  /// What a form field shows that isn't in the text: the sign of a check box, the entry chosen of a list.
  private func readFormField() throws(OfficeDocumentError) -> String {
    var shown = ""
    try xml.forEachChild { () throws(OfficeDocumentError) in
      guard xml.name == "ffData" else { return }
      try xml.forEachChild { () throws(OfficeDocumentError) in
        if xml.name == "checkBox" { shown = CheckBoxSymbol.sign(isChecked: try readFormCheckBox()) }
        if xml.name == "ddList" { shown = try readFormList() }
      }
    }
    return shown
  }

  private func readFormCheckBox() throws(OfficeDocumentError) -> Bool {
    var (checked, standard): (Bool?, Bool) = (nil, false)
    try xml.forEachChild { () throws(OfficeDocumentError) in
      if xml.name == "checked" { checked = isOn() }
      if xml.name == "default" { standard = isOn() }
    }
    return checked ?? standard
  }

  private func readFormList() throws(OfficeDocumentError) -> String {
    var (entries, chosen): ([String], Int) = ([], 0)
    try xml.forEachChild { () throws(OfficeDocumentError) in
      if xml.name == "result" { chosen = xml.attribute("val").flatMap { Int($0) } ?? 0 }
      guard xml.name == "listEntry" else { return }
      try xml.part.budget.spendPiece(in: xml.part.name)
      entries.append(xml.attribute("val") ?? "")
    }
    return entries.indices.contains(chosen) ? entries[chosen] : ""
  }

  /// Whether a switch (w:ST_OnOff) is on: without a value it is.
  func isOn() -> Bool {
    guard let value = xml.attribute("val") else { return true }
    return ["1", "true", "on"].contains(value)
  }
}
