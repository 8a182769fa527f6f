import ArgumentParser
import ChineseText
import Reporting
import SupplyDemand
import Workbench

/// `duijie segment TEXT`.
struct SegmentCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "segment", abstract: "Shows how a text is cut into words and terms, layer by layer.")

  @Argument(help: "The text.")
  var text: String

  @OptionGroup var store: StoreOptions
  @OptionGroup var output: OutputOptions

  func run() async throws {
    try await reportingFailures {
      let layers = try await Workspace.open(store).analyzer.layers(of: text)
      try output.write(
        SegmentReport(
          text: text,
          layers: [
            (.normalized, [SegmentReport.Piece(layers.normalized, TextRange(0, text.unicodeScalars.count))]),
            (.icu, layers.icuWords.map(piece)), (.segments, layers.segments.map(piece)),
            (.words, layers.words.map(piece)), (.bigrams, layers.bigrams.map(piece)),
            (.latin, layers.latin.map(piece)),
          ]))
    }
  }

  private func piece(_ segment: Segment) -> SegmentReport.Piece {
    SegmentReport.Piece(segment.text, segment.range)
  }

  private func piece(_ term: Term) -> SegmentReport.Piece {
    SegmentReport.Piece(term.text, term.range)
  }
}
