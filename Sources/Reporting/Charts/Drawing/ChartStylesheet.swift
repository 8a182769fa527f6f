/// The rules that colour the charts of a page.
public enum ChartStylesheet {
  /// CSS with a rule for every class that charts use, ended by a newline; a page links to it or serves it with its own.
  ///
  /// A file that stands alone has the same properties as attributes.
  public static let css: String =
    frame + ChartStyle.all.map { rule($0, $0.properties) }.joined() + focus + print

  private static let frame = """
    .chart { max-width: 100%; height: auto; }

    """

  private static let focus = """
    .chart a { cursor: pointer; }
    .chart a:hover text { text-decoration: underline; }
    .chart a:focus-visible { outline: 2px solid \(ChartPalette.focus); outline-offset: 1px; }

    """

  private static let print =
    "@media print {\n"
    + ChartStyle.all.filter { !$0.printed.isEmpty }.map { "  " + rule($0, $0.printed) }.joined() + "}\n"

  private static func rule(_ style: ChartStyle, _ properties: [SVGElement.Attribute]) -> String {
    let declarations = properties.map { "\($0.name): \($0.value.text);" }
    return ".\(style.name) { \(declarations.joined(separator: " ")) }\n"
  }
}
