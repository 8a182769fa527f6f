public import SupplyDemand

/// How a text is cut, layer by layer.
public struct SegmentReport: Report {
  /// One piece of a layer.
  public struct Piece: Hashable, Sendable {
    /// The piece's text.
    public let text: String
    /// Its place in the whole text.
    public let range: TextRange

    /// A piece.
    public init(_ text: String, _ range: TextRange) {
      self.text = text
      self.range = range
    }
  }

  /// The layers.
  public enum Layer: String, Hashable, Sendable, CaseIterable {
    /// The text in the form in which texts are compared.
    case normalized
    /// ICU's words.
    case icu
    /// The best path through the lexicon, ICU's words where it has none.
    case segments
    /// All lexicon words anywhere in the text.
    case words
    /// All pairs of neighbouring Han characters.
    case bigrams
    /// Runs of letters and digits.
    case latin

    var words: Words {
      switch self {
      case .normalized: Words("归一化文本", "normalized text")
      case .icu: Words("ICU 分词", "ICU words")
      case .segments: Words("分词结果", "segments")
      case .words: Words("词典词", "lexicon words")
      case .bigrams: Words("二元组", "bigrams")
      case .latin: Words("字母数字串", "letter and digit runs")
      }
    }
  }

  /// The text.
  public let text: String
  /// The layers with their pieces, in the order to show.
  public let layers: [(layer: Layer, pieces: [Piece])]

  /// A report on `text`.
  public init(text: String, layers: [(layer: Layer, pieces: [Piece])]) {
    self.text = text
    self.layers = layers
  }

  /// `{text, layers: [{layer, pieces: [{text, start, end}]}]}`.
  public func json(in language: Language) -> JSONValue {
    .object([
      "text": .string(text),
      "layers": .array(
        layers.map { layer, pieces in
          .object([
            "layer": .string(layer.rawValue),
            "pieces": .array(
              pieces.map {
                .object([
                  "text": .string($0.text), "start": .integer($0.range.start), "end": .integer($0.range.end),
                ])
              }),
          ])
        }),
    ])
  }

  /// One table with a row for each layer.
  public func sections(in language: Language) -> [ReportSection] {
    let columns = [Words("层", "layer"), Words("切分", "pieces")].map { TextTable.Column($0[language]) }
    let rows = layers.map { layer, pieces in
      TextTable.Row([.text(layer.words[language]), .text(pieces.map(\.text).joined(separator: " | "))])
    }
    let title = Words("切分：\(text)", "Segmentation of \(text)")
    return [ReportSection(title: title[language], table: TextTable(columns: columns, rows: rows))]
  }

  /// One row for each piece: layer, text, start, end.
  public func spreadsheet(in language: Language) -> TextTable {
    let headings = [Words("层", "layer"), Words("文本", "text"), Words("起", "start"), Words("止", "end")]
    return TextTable(
      columns: headings.map { TextTable.Column($0[language]) },
      rows: layers.flatMap { layer, pieces in
        pieces.map {
          TextTable.Row([
            .text(layer.words[language]), .text($0.text), .count($0.range.start), .count($0.range.end),
          ])
        }
      })
  }
}
