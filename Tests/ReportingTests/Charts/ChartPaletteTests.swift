import Foundation
import Reporting
import Testing

struct ChartPaletteTests {
  /// Relative luminance, WCAG 2.2.
  static func luminance(_ colour: String) throws -> Double {
    let value = try #require(Int(colour.dropFirst(), radix: 16))
    let channels = [16, 8, 0].map { shift -> Double in
      let channel = Double(value >> shift & 0xFF) / 255
      return channel <= 0.04045 ? channel / 12.92 : pow((channel + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * channels[0] + 0.7152 * channels[1] + 0.0722 * channels[2]
  }

  static func contrast(_ one: String, _ other: String) throws -> Double {
    let (first, second) = (try luminance(one), try luminance(other))
    return (max(first, second) + 0.05) / (min(first, second) + 0.05)
  }

  @Test(arguments: CoverageClass.allCases) func `text on every class can be read`(coverage: CoverageClass) throws {
    #expect(try Self.contrast(ChartPalette.fill(of: coverage), ChartPalette.ink(on: coverage)) >= 4.5)
  }

  @Test func `quiet text can be read on paper and on tiles`() throws {
    #expect(try Self.contrast(ChartPalette.quietInk, ChartPalette.paper) >= 4.5)
    #expect(try Self.contrast(ChartPalette.quietInk, ChartPalette.tile) >= 4.5)
  }

  @Test func `every step is clearly darker than the one before`() throws {
    for (paler, darker) in zip(ChartPalette.levels, ChartPalette.levels.dropFirst()) {
      #expect(try Self.luminance(paler) > Self.luminance(darker) * 1.25)
    }
  }
}
