internal import SupplyDemand

/// The body of a request for vectors.
struct EmbeddingsRequest: Encodable {
  /// How a server is told a text's role.
  enum RoleWording: Sendable {
    /// By `input_type`, which several servers know.
    case inputType
    /// By the words that E5 models were trained with, in front of the text; other models aren't told.
    case prefix
  }

  private enum CodingKeys: String, CodingKey {
    case model
    case input
    case format = "encoding_format"
    case inputType = "input_type"
  }

  /// The most Unicode scalars of a text that are sent.
  static let longestText = 2_000

  private let model: String
  private let input: [String]
  private let format = "float"
  private let inputType: String?

  /// A request for the vectors of `texts`.
  init(_ texts: some Sequence<String>, as role: EmbeddingRole, model: String, wording: RoleWording) {
    // “query: ” and “passage: ”: Wang et al., Text Embeddings by Weakly-Supervised Contrastive Pre-training, 2022.
    let prefix = wording == .prefix && Self.wantsPrefixes(model) ? role.rawValue + ": " : ""
    self.model = model
    input = texts.map { prefix + Self.shortened($0) }
    inputType = wording == .inputType ? role.rawValue : nil
  }

  /// Whether a model is one of the E5 family, by its name.
  static func wantsPrefixes(_ model: String) -> Bool {
    model.lowercased().contains("e5")
  }

  /// The part of `text` that is sent.
  static func shortened(_ text: String) -> String {
    // A text has no more scalars than bytes, and bytes are counted at once.
    text.utf8.count <= longestText ? text : String(String.UnicodeScalarView(text.unicodeScalars.prefix(longestText)))
  }
}
