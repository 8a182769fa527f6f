/// How a cell is joined with others, as its properties say.
struct CellMerge {
  enum Vertical {
    case none, begins, goesOn
  }

  var columnSpan = 1
  var vertical = Vertical.none
  /// Whether the cell to the left covers it (w:hMerge, of old versions).
  var isCoveredFromLeft = false
}
