extension ListLocation.Part: LosslessStringConvertible {
  /// Reads `sheet:Sheet1`, `table:3`, `paragraphs`; nil for anything else.
  public init?(_ description: String) {
    if description == "paragraphs" {
      self = .paragraphs
    } else if description.hasPrefix("sheet:") {
      self = .sheet(String(description.dropFirst(6)))
    } else if description.hasPrefix("table:"), let number = Int(description.dropFirst(6)), number > 0 {
      self = .table(number)
    } else {
      return nil
    }
  }

  /// `sheet:Sheet1`, `table:3`, `paragraphs`.
  public var description: String {
    switch self {
    case .sheet(let name): "sheet:" + name
    case .table(let number): "table:\(number)"
    case .paragraphs: "paragraphs"
    }
  }
}
