import Foundation

/// How an index grows with its texts, drawn over logarithmic axes: what is linear is a straight line that rises by one
/// decade a decade.
struct GrowthChart {
  /// An index of some size.
  struct Point {
    let texts: Int
    let buildSeconds: Double
    let bytes: Int
    let queryMilliseconds: Double
  }

  let points: [Point]

  private enum Size {
    static let width = 640.0
    static let height = 420.0
    static let margin = 70.0
  }

  private struct Series {
    let name: String
    let color: String
    let values: [Double]
  }

  private var series: [Series] {
    [
      Series(name: "building, seconds of processor time", color: "#1f6f8b", values: points.map(\.buildSeconds)),
      Series(name: "memory, megabytes", color: "#c05a2e", values: points.map { Double($0.bytes) / 1e6 }),
      Series(name: "a query, milliseconds in the middle", color: "#3f7f3a", values: points.map(\.queryMilliseconds)),
    ]
  }

  /// The chart.
  var svg: String {
    let all = series.flatMap(\.values)
    let (low, high) = (Self.decade(all.min() ?? 1, up: false), Self.decade(all.max() ?? 1, up: true))
    let decades = Double(points.count - 1)
    func x(_ place: Int) -> Double {
      Size.margin + Double(place) / max(decades, 1) * (Size.width - 2 * Size.margin)
    }
    func y(_ value: Double) -> Double {
      let share = (Self.log10(value) - low) / max(high - low, 1)
      return Size.height - Size.margin - share * (Size.height - 2 * Size.margin)
    }
    var lines = [
      "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 \(Int(Size.width)) \(Int(Size.height))\" "
        + "font-family=\"sans-serif\" font-size=\"12\">", "<rect width=\"100%\" height=\"100%\" fill=\"white\"/>",
    ]
    for exponent in Int(low)...Int(high) {
      let place = y(Self.power(exponent))
      lines.append(
        "<line x1=\"\(Size.margin)\" x2=\"\(Size.width - Size.margin)\" y1=\"\(place)\" y2=\"\(place)\" stroke=\"#ddd\"/>"
          + "<text x=\"\(Size.margin - 8)\" y=\"\(place + 4)\" text-anchor=\"end\">10\(Self.superscript(exponent))</text>"
      )
    }
    for (place, point) in points.enumerated() {
      lines.append(
        "<text x=\"\(x(place))\" y=\"\(Size.height - Size.margin + 20)\" text-anchor=\"middle\">\(point.texts)</text>")
    }
    for (number, series) in series.enumerated() {
      let path = series.values.enumerated().map { "\(x($0.offset)),\(y($0.element))" }.joined(separator: " ")
      lines.append("<polyline points=\"\(path)\" fill=\"none\" stroke=\"\(series.color)\" stroke-width=\"2\"/>")
      lines.append(
        "<text x=\"\(Size.margin + 8)\" y=\"\(Size.margin - 40 + 16 * Double(number))\" fill=\"\(series.color)\">\(series.name)</text>"
      )
    }
    lines.append("<text x=\"\(Size.width / 2)\" y=\"\(Size.height - 20)\" text-anchor=\"middle\">texts</text>")
    return (lines + ["</svg>", ""]).joined(separator: "\n")
  }

  private static func log10(_ value: Double) -> Double { Foundation.log10(value) }

  private static func decade(_ value: Double, up: Bool) -> Double {
    log10(value).rounded(up ? .up : .down)
  }

  private static func power(_ exponent: Int) -> Double {
    (0..<abs(exponent)).reduce(1.0) { value, _ in exponent > 0 ? value * 10 : value / 10 }
  }

  private static func superscript(_ exponent: Int) -> String {
    let digits: [Character] = ["⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"]
    return (exponent < 0 ? "⁻" : "") + String("\(abs(exponent))".compactMap(\.wholeNumberValue).map { digits[$0] })
  }
}
