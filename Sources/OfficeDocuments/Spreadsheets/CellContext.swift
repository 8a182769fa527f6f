/// What of a workbook is needed to read the cells of its sheets.
struct CellContext {
  let styles: DateStyles
  /// The shared strings by their index.
  let strings: [String]
  let system: DateSystem
}
